import {
  type PracticeAnswer,
  type PracticeCase,
  type PracticeGrade,
  practiceCases,
} from "@claimwright/coding";
import { listPracticeAttempts } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** A case of the list with how the one who asks did. */
export interface PracticeEntry extends Pick<PracticeCase, "id" | "title" | "specialty" | "difficulty"> {
  readonly attempts: number;
  /** 0 to 100; absent for a case that was not taken. */
  readonly best?: number;
  readonly latest?: number;
}

/** Every case in the order of the book. */
export async function listPractice(office: Office, desk: Desk): Promise<readonly PracticeEntry[]> {
  const own = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    listPracticeAttempts<PracticeAnswer, PracticeGrade>(tx, desk.practiceId, desk.actor),
  );
  return practiceCases.map(({ id, title, specialty, difficulty }) => {
    const points = own.filter(({ caseId }) => caseId === id).map((attempt) => attempt.points);
    const [latest] = points;
    return {
      id,
      title,
      specialty,
      difficulty,
      attempts: points.length,
      ...(latest === undefined ? {} : { latest, best: Math.max(...points) }),
    };
  });
}
