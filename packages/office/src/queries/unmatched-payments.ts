import { type Cents, cents, type IsoDate, sumCents } from "@claimwright/base";
import { type ClaimId, type PersonName, sortName } from "@claimwright/model";
import { balanceOf, balances, claimIndex, matchClaim, type OpenClaim } from "@claimwright/receivables";
import { listRemittanceClaims, type RemittanceClaim, type RemittanceClaimState } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { candidatesByFacts } from "../receivables/candidates-by-facts.ts";
import { loadOpenClaims } from "../receivables/load-open-claims.ts";

/** One claim payment that waits for a person. */
export interface OpenClaimPayment {
  readonly paymentId: string;
  readonly traceNumber: string;
  readonly payerIdentifier: string;
  readonly paymentDate: IsoDate;
  readonly key: string;
  readonly controlNumber: string;
  readonly patientName?: string;
  readonly serviceOn?: IsoDate;
  readonly charge: Cents;
  readonly paid: Cents;
  readonly state: RemittanceClaimState;
  readonly reason?: string;
}

const WAITING: readonly RemittanceClaimState[] = ["unmatched", "held", "waits"];

/** The claim payments of all remittances that nobody has posted yet, the oldest first. */
export async function listOpenClaimPayments(
  office: Office,
  desk: Desk,
): Promise<readonly OpenClaimPayment[]> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const lists = [];
    for (const state of WAITING) lists.push(...(await listRemittanceClaims(tx, practiceId, { state })));
    if (lists.length === 0) return [];
    const heads = await tx.db
      .selectFrom("remittance_payment")
      .select(["payment_id", "payer_identifier", "trace_number", "payment_date"])
      .where("practice_id", "=", practiceId)
      .where("payment_id", "in", [...new Set(lists.map(({ paymentId }) => paymentId))])
      .execute();
    const byId = new Map(heads.map((head) => [head.payment_id, head]));
    const rows = lists.flatMap((claim): readonly OpenClaimPayment[] => {
      const head = byId.get(claim.paymentId);
      return head === undefined
        ? []
        : [
            {
              ...rowOf(claim),
              traceNumber: head.trace_number,
              payerIdentifier: head.payer_identifier,
              paymentDate: head.payment_date as IsoDate,
            },
          ];
    });
    return rows.sort((a, b) => (a.paymentDate < b.paymentDate ? -1 : 1));
  });
}

function rowOf({ paymentId, occurrenceKey, payment, state, reason }: RemittanceClaim) {
  const serviceOn = payment.servicePeriod?.from ?? payment.lines[0]?.dateOfService?.from;
  return {
    paymentId,
    key: occurrenceKey,
    controlNumber: payment.patientControlNumber,
    ...(payment.patientName === undefined ? {} : { patientName: sortName(payment.patientName) }),
    ...(serviceOn === undefined ? {} : { serviceOn }),
    charge: payment.totalCharge,
    paid: payment.paid,
    state,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A claim that a payment may be for, with how sure that is and on what grounds. */
export interface MatchCandidate {
  readonly claimId: ClaimId;
  readonly controlNumber: string;
  readonly patientName: string;
  readonly serviceOn: IsoDate;
  readonly charge: Cents;
  /** What is still open on it. */
  readonly open: Cents;
  /** 100 for what cannot be another; 0 for a claim that only the person who asked names. */
  readonly confidence: number;
  readonly grounds: string;
}

/**
 * The claims that a claim payment may be for, the surest first: by control number, by day and charge, and one that the
 * person names. Throws nothing for a claim payment that is not there: the answer is empty.
 */
export async function matchCandidates(
  office: Office,
  desk: Desk,
  of: { readonly paymentId: string; readonly key: string; readonly alsoNumber?: string },
): Promise<readonly MatchCandidate[]> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const claims = await listRemittanceClaims(tx, practiceId, { paymentId: of.paymentId });
    const payment = claims.find(({ occurrenceKey }) => occurrenceKey === of.key)?.payment;
    if (payment === undefined) return [];
    const byFacts = await candidatesByFacts(tx, practiceId, [payment]);
    const named = of.alsoNumber === undefined ? [] : [of.alsoNumber.trim().toUpperCase()];
    const numbers = [...new Set([payment.patientControlNumber, ...byFacts, ...named])];
    const open = (await loadOpenClaims(tx, practiceId, numbers)).claims;
    const matches = new Map(matchClaim(payment, claimIndex(open)).map((match) => [match.claimId, match]));
    const candidates = open.map((claim) => {
      const match = matches.get(claim.claimId);
      const confidence = match?.confidence ?? WEAK;
      return candidateOf(
        claim,
        confidence,
        groundsOf(confidence, named.includes(claim.patientControlNumber)),
      );
    });
    return candidates.sort((a, b) => b.confidence - a.confidence);
  });
}

/** Day and charge agree, patient or codes do not. */
const WEAK = 20;

const GROUNDS: Readonly<Record<number, string>> = {
  100: "Control number, charge and patient agree.",
  95: "Control number and charge agree; the payer does not state the patient.",
  85: "Control number and patient agree; the charge is another.",
  80: "Patient, day, codes and charge agree; the control number does not.",
  50: "Control number and charge agree, but the patient is another.",
  40: "Only the control number agrees.",
};

function groundsOf(confidence: number, isNamed: boolean): string {
  const found = GROUNDS[confidence];
  if (found !== undefined) return found;
  return isNamed
    ? "You named it; nothing else was compared."
    : "Day and charge agree; patient or codes do not.";
}

function candidateOf(claim: OpenClaim, confidence: number, grounds: string): MatchCandidate {
  const sums = balances(claim.transfers);
  const open = claim.coverages.flatMap(({ coverageId, payerId }) =>
    claim.lines.map(({ lineId, dateOfService }) =>
      balanceOf(sums, {
        kind: "coverage-receivable",
        claimId: claim.claimId,
        lineId,
        coverageId,
        payerId,
        patientId: claim.patientId,
        servedOn: dateOfService.from,
      }),
    ),
  );
  return {
    claimId: claim.claimId,
    controlNumber: claim.patientControlNumber,
    patientName: sortName(claim.patientName as PersonName),
    serviceOn: claim.lines[0]?.dateOfService.from ?? ("" as IsoDate),
    charge: claim.totalCharge,
    open: open.length === 0 ? cents(0) : sumCents(open),
    confidence,
    grounds,
  };
}
