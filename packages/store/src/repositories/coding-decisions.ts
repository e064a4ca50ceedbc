import type { EncounterId, PracticeId } from "@claimwright/model";
import { json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

/** What was suggested for one visit beside what a person signed. Codes only. */
export interface KeptCodingDecision {
  readonly suggested: readonly {
    readonly code: string;
    readonly score: number;
    readonly accepted: boolean;
  }[];
  readonly signed: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly seconds: number;
}

export async function insertCodingDecision(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: { readonly encounterId: EncounterId; readonly version: number; readonly engineVersion: string },
  decision: KeptCodingDecision,
): Promise<void> {
  await tx.db
    .insertInto("coding_decision")
    .values({
      practice_id: practiceId,
      encounter_id: of.encounterId,
      version: of.version,
      engine_version: of.engineVersion,
      suggested: json(decision.suggested),
      signed: json(decision.signed),
      reasons: json(decision.reasons),
      seconds: decision.seconds,
    })
    .execute();
}

export const MAX_DECISIONS_LISTED = 100_000;

/** The decisions of a practice, the newest of each visit, the first one first. */
export async function listCodingDecisions(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly KeptCodingDecision[]> {
  const rows = await tx.db
    .selectFrom("coding_decision")
    .distinctOn(["encounter_id"])
    .select(["encounter_id", "suggested", "signed", "reasons", "seconds"])
    .where("practice_id", "=", practiceId)
    .orderBy("encounter_id")
    .orderBy("version", "desc")
    .limit(MAX_DECISIONS_LISTED)
    .execute();
  return rows.map((row) => ({
    suggested: row.suggested as KeptCodingDecision["suggested"],
    signed: row.signed as KeptCodingDecision["signed"],
    reasons: row.reasons as KeptCodingDecision["reasons"],
    seconds: row.seconds,
  }));
}
