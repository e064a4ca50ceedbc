import {
  type CodingSuggestion,
  gradeAnswer,
  type PracticeAnswer,
  type PracticeGrade,
} from "@claimwright/coding";
import { appendEvent, insertPracticeAttempt } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { evaluationOf, practiceCaseOf } from "./practice-book.ts";

export interface GradedPractice {
  readonly grade: PracticeGrade;
  readonly evaluation: CodingSuggestion["evaluation"];
}

/** Grades a learner's answer and keeps both; each answer is an attempt of its own. Throws `input.not-found`. */
export async function submitPractice(
  office: Office,
  desk: Desk,
  caseId: string,
  answer: PracticeAnswer,
): Promise<GradedPractice> {
  const given = practiceCaseOf(caseId);
  const grade = gradeAnswer(given, answer);
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await insertPracticeAttempt(tx, desk.practiceId, {
      learner: desk.actor,
      caseId,
      points: grade.points,
      ...(answer.seconds === undefined ? {} : { seconds: answer.seconds }),
      answer,
      grade,
    });
    await appendEvent(tx, desk.practiceId, {
      kind: "practice.graded",
      subjectKind: "practice-case",
      subjectId: caseId,
      data: { points: grade.points },
    });
  });
  return { grade, evaluation: evaluationOf(office, given) };
}
