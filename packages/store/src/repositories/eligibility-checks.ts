import type { IsoDate, Problem } from "@claimwright/base";
import type { ActorId, CoverageId, EligibilityResponse, PatientId, PracticeId } from "@claimwright/model";
import { inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** One question to a plan about one person, and what became of it. */
export interface EligibilityCheck {
  readonly id: string;
  readonly patientId: PatientId;
  readonly coverageId: CoverageId;
  /** The day that was asked about. */
  readonly serviceDate: IsoDate;
  readonly askedBy: ActorId;
  /** ISO 8601 instant. */
  readonly askedAt: string;
  /** The 270 as it left. */
  readonly inquiry: string;
  readonly result: EligibilityResult;
}

export type EligibilityResult =
  /** `text` is the 271 as it came. */
  | { readonly outcome: "answered"; readonly text: string; readonly response: EligibilityResponse }
  /** The plan answered that it cannot: an AAA without a benefit. */
  | { readonly outcome: "refused"; readonly text: string; readonly response: EligibilityResponse }
  /** No answer came, or none that could be read. */
  | { readonly outcome: "failed"; readonly problem: Problem };

export async function insertEligibilityCheck(
  tx: StoreTransaction,
  practiceId: PracticeId,
  check: EligibilityCheck,
): Promise<void> {
  await inserting("eligibility check", check.id, () =>
    tx.db
      .insertInto("eligibility_check")
      .values({
        practice_id: practiceId,
        check_id: check.id,
        patient_id: check.patientId,
        coverage_id: check.coverageId,
        service_date: check.serviceDate,
        outcome: check.result.outcome,
        asked_by: check.askedBy,
        asked_at: check.askedAt,
        sealed: tx.vault.seal(checkPlace(practiceId, check.id), check),
      })
      .execute(),
  );
}

/** Of each coverage the latest answer and the latest question, which may be the same. */
export interface EligibilityStanding {
  readonly answered?: EligibilityCheck;
  readonly latest: EligibilityCheck;
}

/** What plans said about these coverages last; one that was never asked about is absent. */
export async function listEligibilityStandings(
  tx: StoreTransaction,
  practiceId: PracticeId,
  coverageIds: readonly CoverageId[],
): Promise<ReadonlyMap<CoverageId, EligibilityStanding>> {
  if (coverageIds.length === 0) return new Map();
  const newest = (outcomes: readonly EligibilityResult["outcome"][]) =>
    tx.db
      .selectFrom("eligibility_check")
      .select(["coverage_id", "check_id", "sealed"])
      .distinctOn("coverage_id")
      .where("practice_id", "=", practiceId)
      .where("coverage_id", "in", [...coverageIds])
      .where("outcome", "in", [...outcomes])
      .orderBy("coverage_id")
      .orderBy("asked_at", "desc")
      .orderBy("check_id", "desc")
      .execute();
  const open = (row: { readonly check_id: string; readonly sealed: Buffer }) =>
    tx.vault.open<EligibilityCheck>(checkPlace(practiceId, row.check_id), row.sealed);
  const answered = new Map((await newest(["answered"])).map((row) => [row.coverage_id, open(row)]));
  const latest = await newest(["answered", "refused", "failed"]);
  return new Map(
    latest.map((row) => {
      const answer = answered.get(row.coverage_id);
      return [
        row.coverage_id as CoverageId,
        { latest: open(row), ...(answer === undefined ? {} : { answered: answer }) },
      ];
    }),
  );
}

function checkPlace(practiceId: PracticeId, id: string): SealedPlace {
  return { scope: practiceId, table: "eligibility_check", row: id, column: "sealed" };
}
