import type { Cents, IsoDate, Why } from "@claimwright/base";
import type {
  ClaimId,
  ClaimPayment,
  CoverageId,
  PatientId,
  PayerId,
  PracticeId,
  ProviderAdjustment,
  ServiceLineId,
} from "@claimwright/model";
import type { BalanceFault, BalanceProof } from "./balance-proof.ts";
import type { DenialClass, DispositionTable } from "./disposition.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import type { PostedOccurrence } from "./open-claim.ts";
import type { ContentHash } from "./payment-identity.ts";

/** How this practice posts this payer's payments. */
export interface PostingPolicy {
  /** Whose payment it is. */
  readonly payerId: PayerId;
  readonly dispositions: DispositionTable;
  /** The day that the movements count for. */
  readonly postedOn: IsoDate;
  readonly hash: ContentHash;
  /** Post without a person? Absent means yes. */
  readonly autoPost?: boolean;
  /** The least confidence of a match that posts without a person, 0 to 100. */
  readonly minimumConfidence: number;
  /** The occurrence keys that an earlier delivery of this payment held, when there was one. */
  readonly seenOccurrences?: ReadonlySet<string>;
  /** Which claim a person said an occurrence is for, by occurrence key: it is posted there whatever it says itself. */
  readonly matchedByHand?: ReadonlyMap<string, ClaimId>;
}

/** A control number that fits and a charge that fits is 95 or more; facts without a control number are 80. */
export const DEFAULT_MINIMUM_CONFIDENCE = 80;

/** What would be done with one payment. Nothing in it has happened yet. */
export type PostingPlan = HeldPayment | PlannedPayment;

/** The payment as a whole does not add up: nothing of it posts. */
export interface HeldPayment {
  readonly outcome: "held";
  readonly paymentKey: string;
  readonly proof: BalanceProof;
  readonly why: Why;
}

export interface PlannedPayment {
  readonly outcome: "planned";
  readonly paymentKey: string;
  readonly proof: BalanceProof;
  /** The money itself, into unapplied cash. */
  readonly deposit: readonly LedgerTransfer[];
  readonly providerAdjustments: readonly PlannedProviderAdjustment[];
  /** One for each claim of the payment in its order, then one for each that waited before and was tried again. */
  readonly postings: readonly OccurrencePosting[];
}

export interface PlannedProviderAdjustment {
  readonly adjustment: ProviderAdjustment;
  readonly transfers: readonly LedgerTransfer[];
  readonly why: Why;
  /** Somebody must look: the reason is not one that settles itself. */
  readonly work: boolean;
}

export type OccurrencePosting = PendingOccurrence & OccurrenceOutcome;

/** One claim payment on its way to the ledger. */
export interface PendingOccurrence {
  readonly payment: ClaimPayment;
  readonly paymentKey: string;
  readonly occurrenceKey: string;
  readonly payerId: PayerId;
  readonly payerIdentifier: string;
  readonly paymentDate: IsoDate;
  /** How often a person took its posting back before; absent means never. */
  readonly undone?: number;
}

export type OccurrenceOutcome =
  | {
      readonly outcome: "posted";
      readonly match: ClaimMatch;
      readonly practiceId: PracticeId;
      readonly transfers: readonly LedgerTransfer[];
      readonly work: readonly WorkItem[];
      /** What to keep of it, so that it posts once and can be taken back. */
      readonly posted: PostedOccurrence;
      readonly why: Why;
    }
  /** Nothing to move: a predetermination, a claim forwarded elsewhere, something posted before. */
  | {
      readonly outcome: "informed";
      readonly about: "predetermination" | "forwarded" | "already-posted";
      readonly why: Why;
    }
  | {
      readonly outcome: "held";
      readonly reason: HoldReason;
      readonly match?: ClaimMatch;
      readonly faults: readonly BalanceFault[];
      readonly why: Why;
    }
  | { readonly outcome: "unmatched"; readonly candidates: readonly ClaimMatch[]; readonly why: Why }
  /** It posts by itself when what it waits for has come. */
  | {
      readonly outcome: "waits";
      readonly for: "parent" | "earlier-coverage" | "reversal";
      readonly match: ClaimMatch;
      readonly why: Why;
    };

export type HoldReason =
  | "out-of-balance"
  | "line-unmatched"
  | "lines-differ-from-claim"
  | "coverage-unknown"
  | "policy"
  | "payment-changed";

export interface ClaimMatch {
  readonly claimId: ClaimId;
  /** 0 to 100. */
  readonly confidence: number;
  readonly basis: "control-number" | "facts" | "person";
}

/** Something of a posted claim payment that a person should look at, with the money at stake. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly claimId: ClaimId;
  readonly patientId: PatientId;
  readonly coverageId: CoverageId;
  readonly lineId?: ServiceLineId;
  readonly amount: Cents;
  readonly denial?: DenialClass;
  readonly adjustment?: { readonly group: string; readonly reason: string };
  readonly remarkCodes: readonly string[];
  readonly why: Why;
}

export type WorkKind =
  /** Not paid for a reason that somebody must answer. */
  | "denial"
  /** A line holds more money than its charge. */
  | "credit-balance"
  /** The payer gave to the patient what may not be billed to them. */
  | "not-billable-to-patient"
  /** A later payer's adjustment was more than what was open, and was cut to it. */
  | "capped"
  /** The last payer has answered and an amount is left that nobody explained. */
  | "unexplained-residue";
