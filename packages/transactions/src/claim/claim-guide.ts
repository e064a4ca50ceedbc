import type {
  BillingProvider,
  ClaimPatient,
  ClaimPayer,
  ClaimSubscriber,
  Unmapped,
} from "@claimwright/model";
import type { LoopRule } from "../internal/loop-rule.ts";
import type { SetKind } from "../internal/set-reader.ts";
import type { SourceLoop } from "../internal/source-loop.ts";
import type { WrittenLoop } from "../internal/written-loop.ts";

/** The facts of a claim that stand in the levels above it (2000A, 2000B, 2000C). */
export interface ClaimParties {
  readonly billingProvider: BillingProvider;
  readonly subscriber: ClaimSubscriber;
  readonly patient?: ClaimPatient;
  readonly payer: ClaimPayer;
}

/** What every kind of claim has. */
export interface AnyClaim extends ClaimParties {
  readonly unmapped?: readonly Unmapped[];
}

/** What loop 2300 says: the claim without the parties above it. */
export type ClaimLoopFacts<C extends AnyClaim> = Omit<C, keyof ClaimParties | "unmapped">;

/** How one kind of claim, professional, institutional or dental, goes to X12 and back. */
export interface ClaimGuide<C extends AnyClaim> {
  readonly kind: SetKind;
  /** The version that is written (GS08, ST03). */
  readonly version: string;
  /** The loops of the whole set. */
  readonly loops: LoopRule;
  /** Loop 2300. */
  readonly claimLoop: LoopRule;
  write(claim: C): WrittenLoop;
  read(loop: SourceLoop): ClaimLoopFacts<C>;
}
