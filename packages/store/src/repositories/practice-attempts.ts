import type { ActorId, PracticeId } from "@claimwright/model";
import { json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

/** A learner's answer to a practice case with its grade, both as the package that grades gave them. */
export interface NewPracticeAttempt<Answer = unknown, Grade = unknown> {
  readonly learner: ActorId;
  readonly caseId: string;
  /** 0 to 100. */
  readonly points: number;
  readonly seconds?: number;
  readonly answer: Answer;
  readonly grade: Grade;
}

export interface PracticeAttempt<Answer = unknown, Grade = unknown>
  extends NewPracticeAttempt<Answer, Grade> {
  readonly id: number;
  readonly submittedAt: string;
}

/** Answers with the attempt's number. */
export async function insertPracticeAttempt(
  tx: StoreTransaction,
  practiceId: PracticeId,
  attempt: NewPracticeAttempt,
): Promise<number> {
  const { attempt_id } = await tx.db
    .insertInto("practice_attempt")
    .values({
      practice_id: practiceId,
      learner: attempt.learner,
      case_id: attempt.caseId,
      points: attempt.points,
      seconds: attempt.seconds ?? null,
      answer: json(attempt.answer),
      grade: json(attempt.grade),
    })
    .returning("attempt_id")
    .executeTakeFirstOrThrow();
  return attempt_id;
}

/** A class of a hundred that took every case three times stays below. */
export const MAX_ATTEMPTS_LISTED = 20_000;

/** The attempts of the practice, or of one learner, the newest first. */
export async function listPracticeAttempts<Answer, Grade>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  learner?: ActorId,
): Promise<readonly PracticeAttempt<Answer, Grade>[]> {
  let select = tx.db.selectFrom("practice_attempt").selectAll().where("practice_id", "=", practiceId);
  if (learner !== undefined) select = select.where("learner", "=", learner);
  const rows = await select.orderBy("attempt_id", "desc").limit(MAX_ATTEMPTS_LISTED).execute();
  return rows.map((row) => ({
    id: row.attempt_id,
    learner: row.learner as ActorId,
    caseId: row.case_id,
    points: row.points,
    ...(row.seconds === null ? {} : { seconds: row.seconds }),
    answer: row.answer as Answer,
    grade: row.grade as Grade,
    submittedAt: row.submitted_at,
  }));
}
