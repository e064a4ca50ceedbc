import type { Cents, DateRange } from "@claimwright/base";
import type {
  ClaimId,
  CoverageId,
  CoverageRank,
  PatientId,
  PayerId,
  PersonName,
  PracticeId,
  ProfessionalClaim,
  ServiceLineId,
} from "@claimwright/model";
import type { LedgerTransfer } from "./ledger-transfer.ts";

/** A claim as posting sees it: its lines, who was asked to pay in which order, and all that happened to its money. */
export interface OpenClaim {
  readonly claimId: ClaimId;
  readonly practiceId: PracticeId;
  readonly patientId: PatientId;
  readonly patientControlNumber: string;
  readonly patientName: PersonName;
  readonly totalCharge: Cents;
  /** First the one that is asked first. */
  readonly coverages: readonly OpenCoverage[];
  readonly lines: readonly OpenLine[];
  /** Every movement of the claim so far, its charges included. */
  readonly transfers: readonly LedgerTransfer[];
  /** Every claim payment posted so far, in order of posting. */
  readonly postings: readonly PostedOccurrence[];
  /** A Medicaid or QMB patient: only a copay (PR-3) may reach them (42 CFR 447.15; SSA 1902(n)(3)). */
  readonly patientProtected?: boolean;
}

export interface OpenCoverage {
  readonly coverageId: CoverageId;
  readonly payerId: PayerId;
  readonly payerName: string;
  readonly payerIdentifier: string;
  readonly rank: CoverageRank;
  readonly memberId: string;
}

export interface OpenLine {
  readonly lineId: ServiceLineId;
  readonly lineItemControlNumber: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  readonly dateOfService: DateRange;
}

/** What is kept of a claim payment once it is posted; its movements carry the occurrence key in their document. */
export interface PostedOccurrence {
  readonly paymentKey: string;
  readonly occurrenceKey: string;
  readonly coverageId: CoverageId;
  readonly payerClaimControlNumber: string;
  readonly statusCode: string;
  readonly totalCharge: Cents;
  readonly paid: Cents;
  /** Its adjustments as one text, by which a reversal knows the payment that it takes back: `CO-45 8000, PR-1 2785`. */
  readonly adjustments: string;
  /** The `postingKey` of the one that this one took back. */
  readonly reverses?: string;
}

/** Which payment and which claim of it: the same claim payment may truly come again in a later payment. */
export function postingKey(posting: Pick<PostedOccurrence, "paymentKey" | "occurrenceKey">): string {
  return `${posting.paymentKey} ${posting.occurrenceKey}`;
}

export interface OpenClaimContext {
  readonly claimId: ClaimId;
  readonly practiceId: PracticeId;
  readonly patientId: PatientId;
  readonly patientName: PersonName;
  readonly coverages: readonly OpenCoverage[];
  readonly transfers: readonly LedgerTransfer[];
  readonly postings: readonly PostedOccurrence[];
  readonly patientProtected?: boolean;
}

/** The open claim of a claim that was sent. A line's identity is its line item control number, else its number. */
export function openClaim(claim: ProfessionalClaim, context: OpenClaimContext): OpenClaim {
  return {
    ...context,
    patientControlNumber: claim.patientControlNumber,
    totalCharge: claim.totalCharge,
    lines: claim.lines.map((line) => ({
      lineId: (line.lineItemControlNumber || `line-${line.lineNumber}`) as ServiceLineId,
      lineItemControlNumber: line.lineItemControlNumber,
      procedureCode: line.procedureCode,
      modifiers: line.modifiers,
      charge: line.charge,
      dateOfService: line.dateOfService,
    })),
  };
}

/** The occurrences of a coverage that stand: posted and not taken back. */
export function standingPostings(claim: OpenClaim, coverageId: CoverageId): readonly PostedOccurrence[] {
  const reversed = new Set(claim.postings.map((posting) => posting.reverses));
  return claim.postings.filter(
    (posting) =>
      posting.coverageId === coverageId &&
      posting.reverses === undefined &&
      !reversed.has(postingKey(posting)),
  );
}

/** The movements of a posting that no person took back; a posting that was undone and made again has only the last. */
export function standingMovements(
  claim: OpenClaim,
  posting: Pick<PostedOccurrence, "paymentKey" | "occurrenceKey">,
): readonly LedgerTransfer[] {
  const own = claim.transfers.filter(
    ({ document }) =>
      document.kind === "remittance" &&
      document.id === posting.paymentKey &&
      document.place === posting.occurrenceKey,
  );
  const keys = new Set(own.map(({ idempotencyKey }) => idempotencyKey));
  return own.filter(
    ({ idempotencyKey, kind }) => kind !== "correction" && !keys.has(undoKey(idempotencyKey)),
  );
}

/** The key of the movement that undoes another. */
export function undoKey(idempotencyKey: string): string {
  return `undo/${idempotencyKey}`;
}

/** Has this coverage answered the claim with something that stands? */
export function hasAnswered(claim: OpenClaim, coverageId: CoverageId): boolean {
  return standingPostings(claim, coverageId).length > 0;
}

/**
 * The coverage that is asked after `coverageId`. It stays the same whether or not that coverage has answered already:
 * a late correction of the primary then moves the same shares to the same place, and the result does not depend on
 * the order in which the answers came.
 */
export function nextCoverage(claim: OpenClaim, coverageId: CoverageId): OpenCoverage | undefined {
  const position = claim.coverages.findIndex((coverage) => coverage.coverageId === coverageId);
  return position < 0 ? undefined : claim.coverages[position + 1];
}
