import { type Cents, cents, formatDollars, type IsoDate, sumCents } from "@claimwright/base";
import type {
  ClaimAdjustment,
  ClaimPayment,
  InstitutionalClaim,
  InstitutionalLine,
  LineAdjudication,
  OtherPayer,
  ProfessionalClaim,
  ServiceLine,
  ServiceLineId,
  ServicePayment,
} from "@claimwright/model";
import { matchLines } from "./match-lines.ts";
import type { OpenLine } from "./open-claim.ts";

/** A claim that may go on to the next payer: of a professional (837P) or of a facility (837I). */
export type CoordinatedClaim = ProfessionalClaim | InstitutionalClaim;

type CoordinatedLine = ServiceLine | InstitutionalLine;

/** What the next payer must be told about the one before it (837P loops 2320, 2330 and 2430). */
export interface PriorPayerFacts {
  readonly otherPayer: OtherPayer;
  /** By line number of the claim; a line that the payer split has several. */
  readonly adjudications: ReadonlyMap<number, readonly LineAdjudication[]>;
}

/**
 * Turns a payer's answer into the facts that its claim carries to the next payer: the amounts of the 835 unchanged,
 * each stated once. Claim-level reasons go to the claim, line-level ones to the line (837P X222A1 and 837I X223A2, 2320
 * CAS, 2430 SVD). A stay that was paid as a whole has no lines in its answer: all of it stands at the claim.
 */
export function priorPayerFacts(
  sent: CoordinatedClaim,
  payment: ClaimPayment,
  paymentDate: IsoDate,
): PriorPayerFacts {
  const { payer, subscriber } = sent;
  const hasLines = payment.lines.length > 0;
  const otherPayer: OtherPayer = {
    payer,
    rank: subscriber.rank,
    claimFilingCode: subscriber.claimFilingCode,
    ...(subscriber.insuranceTypeCode === undefined
      ? {}
      : { insuranceTypeCode: subscriber.insuranceTypeCode }),
    relationship: sent.patient?.relationship ?? "18",
    subscriberName: subscriber.name,
    memberId: subscriber.memberId,
    ...(subscriber.groupNumber === undefined ? {} : { groupNumber: subscriber.groupNumber }),
    paid: payment.paid,
    adjustments: payment.adjustments,
    // The remaining liability stands at one level only: at the lines when there are lines.
    ...(hasLines
      ? {}
      : { remainingPatientLiability: liability(payment.adjustments), adjudicationDate: paymentDate }),
    payerClaimControlNumber: payment.payerClaimControlNumber,
  };
  return { otherPayer, adjudications: hasLines ? lineFacts(sent, payment, paymentDate) : new Map() };
}

/** The claim with an answered payer's facts on it; the payers before it stay. */
export function withPriorPayer<Claim extends CoordinatedClaim>(claim: Claim, facts: PriorPayerFacts): Claim {
  const lines: readonly CoordinatedLine[] = claim.lines;
  return {
    ...claim,
    otherPayers: [...claim.otherPayers, facts.otherPayer],
    lines: lines.map((line) => ({
      ...line,
      adjudications: [...line.adjudications, ...(facts.adjudications.get(line.lineNumber) ?? [])],
    })),
  };
}

/** Where the coordination of benefits does not add up; a payer rejects such a claim. */
export interface CoordinationFault {
  readonly payerIdentifier: string;
  /** Absent for the claim as a whole. */
  readonly lineNumber?: number;
  readonly difference: Cents;
  readonly message: string;
}

/**
 * Proves a claim to a later payer, for each payer before it (837P X222A1, 1.4.4.3): every line's charge is what was
 * paid on it and all reasons for what was not; AMT*D is the sum of the lines' payments less the claim's own reasons;
 * CLM02 is AMT*D and all reasons.
 */
export function proveCoordination(claim: CoordinatedClaim): readonly CoordinationFault[] {
  return [...reasonFaults(claim), ...amountFaults(claim)];
}

const MEDICARE: ReadonlySet<string> = new Set(["MA", "MB"]);

/** Medicare as a later payer wants to know why it is not the first (SBR05), or it rejects the claim. */
function reasonFaults({ subscriber, payer }: CoordinatedClaim): readonly CoordinationFault[] {
  const isLater = subscriber.rank !== "primary" && MEDICARE.has(subscriber.claimFilingCode);
  if (!isLater || subscriber.insuranceTypeCode !== undefined) return [];
  const message = `${payer.name} pays ${subscriber.rank} and the coverage does not say why (insurance type, SBR05).`;
  return [{ payerIdentifier: payer.payerIdentifier, difference: cents(0), message }];
}

function amountFaults(claim: CoordinatedClaim): readonly CoordinationFault[] {
  const lines: readonly CoordinatedLine[] = claim.lines;
  return claim.otherPayers.flatMap((other) => {
    const { payerIdentifier } = other.payer;
    const answersOf = (line: CoordinatedLine) =>
      line.adjudications.filter((each) => each.payerIdentifier === payerIdentifier);
    const withLines = lines.some((line) => answersOf(line).length > 0);
    const claimReasons = total(other.adjustments);
    const all = lines.flatMap(answersOf);
    const lineReasons = sumCents(all.map(({ adjustments }) => total(adjustments)));
    const checks = [
      {
        stated: claim.totalCharge,
        computed: cents(other.paid + claimReasons + lineReasons),
        what: "the claim's charge",
      },
      ...(withLines
        ? [
            {
              stated: other.paid,
              computed: cents(sumCents(all.map(({ paid }) => paid)) - claimReasons),
              what: "the amount paid",
            },
          ]
        : []),
      ...lines.flatMap((line) => {
        const answers = answersOf(line);
        if (answers.length === 0) return [];
        const computed = sumCents(answers.map((each) => cents(each.paid + total(each.adjustments))));
        return [
          {
            stated: line.charge,
            computed,
            what: `the charge of line ${line.lineNumber}`,
            lineNumber: line.lineNumber,
          },
        ];
      }),
    ];
    return checks.flatMap(({ stated, computed, what, ...where }) => {
      if (stated === computed) return [];
      const difference = cents(stated - computed);
      const message = `${what} of ${formatDollars(stated)} is not what ${other.payer.name} paid and adjusted, ${formatDollars(computed)}.`;
      return [{ payerIdentifier, ...where, difference, message }];
    });
  });
}

function lineFacts(
  sent: CoordinatedClaim,
  payment: ClaimPayment,
  paymentDate: IsoDate,
): ReadonlyMap<number, readonly LineAdjudication[]> {
  const { lineOf } = matchLines(payment.lines, openLines(sent));
  const facts = new Map<number, LineAdjudication[]>();
  payment.lines.forEach((service, index) => {
    const line = sent.lines[lineOf[index] ?? -1];
    if (line === undefined) return;
    const answer = lineAdjudication(sent, line, service, paymentDate);
    const list = facts.get(line.lineNumber);
    if (list === undefined) facts.set(line.lineNumber, [answer]);
    else list.push(answer);
  });
  return facts;
}

/** The lines as an answer names them: one of a facility without a procedure by its revenue code (SVC01-1 NU). */
function openLines(sent: CoordinatedClaim): readonly OpenLine[] {
  const days = "statementPeriod" in sent ? sent.statementPeriod : undefined;
  const lines: readonly CoordinatedLine[] = sent.lines;
  return lines.flatMap((line): readonly OpenLine[] => {
    const dateOfService = line.dateOfService ?? days;
    const procedureCode = line.procedureCode ?? revenueCodeOf(line);
    if (dateOfService === undefined || procedureCode === undefined) return [];
    const { lineItemControlNumber, modifiers, charge } = line;
    const lineId = lineItemControlNumber as ServiceLineId;
    return [{ lineId, lineItemControlNumber, procedureCode, modifiers, charge, dateOfService }];
  });
}

function revenueCodeOf(line: CoordinatedLine): string | undefined {
  return "revenueCode" in line ? line.revenueCode : undefined;
}

function lineAdjudication(
  sent: CoordinatedClaim,
  line: CoordinatedLine,
  service: ServicePayment,
  adjudicationDate: IsoDate,
): LineAdjudication {
  const remaining = liability(service.adjustments);
  const revenueCode = revenueCodeOf(line);
  return {
    payerIdentifier: sent.payer.payerIdentifier,
    paid: service.paid,
    procedureCode: service.procedureQualifier === REVENUE_CODE ? "" : service.procedureCode,
    modifiers: service.modifiers,
    ...(revenueCode === undefined ? {} : { revenueCode }),
    paidUnits: service.paidUnits === undefined ? line.units : Number(service.paidUnits),
    adjustments: service.adjustments,
    adjudicationDate,
    ...(remaining === 0 ? {} : { remainingPatientLiability: remaining }),
  };
}

/** SVC01-1 of a line that has a revenue code and no procedure. */
const REVENUE_CODE = "NU";

function liability(adjustments: readonly ClaimAdjustment[]): Cents {
  return total(adjustments.filter(({ group }) => group === "PR"));
}

function total(adjustments: readonly ClaimAdjustment[]): Cents {
  return sumCents(adjustments.map(({ amount }) => amount));
}
