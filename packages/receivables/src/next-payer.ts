import {
  addDays,
  type Cents,
  cents,
  formatDollars,
  type IsoDate,
  sumCents,
  type Why,
} from "@claimwright/base";
import type { ClaimPayment, Coverage, Patient } from "@claimwright/model";
import { balanceOf, balances } from "./balances.ts";
import { hasAnswered, type OpenClaim, type OpenCoverage } from "./open-claim.ts";
import { type CoordinatedClaim, priorPayerFacts, withPriorPayer } from "./prior-payer.ts";

/** Whether the payer after the one that answered is to be billed, and when. */
export type NextPayerDecision =
  | { readonly kind: "due"; readonly coverage: OpenCoverage; readonly amount: Cents; readonly why: Why }
  /** The payer sent it on by itself; billing it by hand too would make a duplicate. */
  | {
      readonly kind: "crossed-over";
      readonly coverage: OpenCoverage;
      readonly until: IsoDate;
      readonly why: Why;
    }
  | { readonly kind: "nothing"; readonly why: Why };

/** How long a forwarded claim is left to arrive before it is billed by hand. */
export const CROSSOVER_WAIT_DAYS = 30;

/**
 * Decides after an answer of `answered` whether the next coverage is due: it is when it holds something open and has
 * not answered, unless the payer forwarded the claim (CLP02 19, 20, 21 or NM1*TT) and the wait is not over.
 */
export function decideNextPayer(
  claim: OpenClaim,
  answered: OpenCoverage,
  payment: ClaimPayment,
  paymentDate: IsoDate,
  today: IsoDate,
): NextPayerDecision {
  const position = claim.coverages.findIndex(({ coverageId }) => coverageId === answered.coverageId);
  const next = claim.coverages[position + 1];
  if (next === undefined) return nothing("No coverage comes after it.");
  if (hasAnswered(claim, next.coverageId)) return nothing(`${next.payerName} has answered already.`);
  const amount = openWith(claim, next);
  if (amount <= 0) return nothing(`${answered.payerName} left nothing for ${next.payerName}.`);
  const until = addDays(paymentDate, CROSSOVER_WAIT_DAYS);
  if (wasForwarded(payment) && today < until) {
    const reason = `${answered.payerName} sent the claim on itself; it is billed to ${next.payerName} by hand only when nothing has come by ${until}.`;
    return { kind: "crossed-over", coverage: next, until, why: whyNext(reason, "crossed-over") };
  }
  const reason = `${answered.payerName} left ${formatDollars(amount)}; ${next.payerName} is asked for it.`;
  return { kind: "due", coverage: next, amount, why: whyNext(reason, amount) };
}

/** What is asked of the next payer, and how the claim is to be known. */
export interface NextClaimInput<Claim extends CoordinatedClaim = CoordinatedClaim> {
  /** The claim as the payer that answered received it. */
  readonly sent: Claim;
  readonly payment: ClaimPayment;
  readonly paymentDate: IsoDate;
  /** The coverage that is asked now. */
  readonly coverage: Coverage;
  readonly patient: Pick<Patient, "name" | "birthDate" | "sex" | "address">;
  readonly patientControlNumber: string;
}

/**
 * The claim to the next payer: the services and charges unchanged, the new coverage as subscriber, and everything that
 * the payers before it did. It is an original there (CLM05-3 = 1).
 */
export function nextPayerClaim<Claim extends CoordinatedClaim>(input: NextClaimInput<Claim>): Claim {
  const { sent, coverage, patient, patientControlNumber } = input;
  const { patient: _patient, payerClaimControlNumber: _number, unmapped: _unmapped, ...kept } = sent;
  const isPatient = coverage.subscriber === undefined || coverage.relationship === "18";
  const subscriber = coverage.subscriber ?? patient;
  const claim = {
    ...kept,
    patientControlNumber,
    frequencyCode: "1",
    subscriber: {
      rank: coverage.rank,
      name: subscriber.name,
      memberId: coverage.memberId,
      ...(coverage.groupNumber === undefined ? {} : { groupNumber: coverage.groupNumber }),
      ...(coverage.planName === undefined ? {} : { planName: coverage.planName }),
      claimFilingCode: coverage.claimFilingCode,
      ...(coverage.insuranceTypeCode === undefined ? {} : { insuranceTypeCode: coverage.insuranceTypeCode }),
      isPatient,
      birthDate: subscriber.birthDate,
      sex: subscriber.sex,
      ...(subscriber.address === undefined ? {} : { address: subscriber.address }),
    },
    ...(isPatient ? {} : { patient: { ...patient, relationship: coverage.relationship } }),
    payer: {
      name: coverage.payer.name,
      payerIdentifier: coverage.payer.payerIdentifier,
      ...(coverage.payer.address === undefined ? {} : { address: coverage.payer.address }),
    },
  };
  return withPriorPayer(claim as Claim, priorPayerFacts(sent, input.payment, input.paymentDate));
}

const FORWARDED: ReadonlySet<string> = new Set(["19", "20", "21"]);

function wasForwarded(payment: ClaimPayment): boolean {
  return FORWARDED.has(payment.statusCode) || payment.crossoverTo !== undefined;
}

function openWith(claim: OpenClaim, { coverageId, payerId }: OpenCoverage): Cents {
  const sums = balances(claim.transfers);
  const { claimId, patientId } = claim;
  return sumCents(
    claim.lines.map(({ lineId }) =>
      balanceOf(sums, { kind: "coverage-receivable", claimId, lineId, coverageId, payerId, patientId }),
    ),
  );
}

function nothing(reason: string): NextPayerDecision {
  return { kind: "nothing", why: whyNext(reason, "nothing") };
}

function whyNext(reason: string, result: string | Cents): Why {
  const value = typeof result === "number" ? cents(result) : result;
  return { rule: "receivables.next-payer", reason, source: "837P X222A1 1.4.4", inputs: {}, result: value };
}
