import type { PracticeAnswer, PracticeCase, PracticeGrade } from "@claimwright/coding";
import { listPracticeAttempts } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { practiceCaseOf } from "./practice-book.ts";

/** What a learner sees of a case: never its key. */
export type OpenPracticeCase = Omit<PracticeCase, "diagnoses" | "services" | "traps" | "readNext">;

export interface PracticeToCode {
  readonly case: OpenPracticeCase;
  /** The points of the attempts before, the newest first. */
  readonly attempts: readonly { readonly points: number; readonly submittedAt: string }[];
}

/** Throws ProblemError `input.not-found`. */
export async function openPractice(office: Office, desk: Desk, caseId: string): Promise<PracticeToCode> {
  const { diagnoses, services, traps, readNext, ...open } = practiceCaseOf(caseId);
  const own = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    listPracticeAttempts<PracticeAnswer, PracticeGrade>(tx, desk.practiceId, desk.actor),
  );
  return {
    case: open,
    attempts: own
      .filter((attempt) => attempt.caseId === caseId)
      .map(({ points, submittedAt }) => ({ points, submittedAt })),
  };
}
