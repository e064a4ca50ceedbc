import {
  classResults,
  type GradeOutcome,
  type PracticeAnswer,
  type PracticeGrade,
  practiceCases,
} from "@claimwright/coding";
import type { ActorId } from "@claimwright/model";
import { listPracticeAttempts, type PracticeAttempt } from "@claimwright/store";
import { userNames } from "../internal/user-names.ts";
import type { Desk, Office } from "../office.ts";

type Attempt = PracticeAttempt<PracticeAnswer, PracticeGrade>;

export interface ClassReview {
  readonly learners: readonly LearnerReview[];
  /** Cases that somebody took, the hardest first. */
  readonly cases: readonly {
    readonly caseId: string;
    readonly title: string;
    readonly points: number;
    readonly takenBy: number;
    readonly readNext: string;
  }[];
  /** Each learner's latest answer to each case they took. */
  readonly results: readonly {
    readonly learner: ActorId;
    readonly caseId: string;
    readonly points: number;
    readonly mistakes: readonly GradeOutcome[];
  }[];
}

export interface LearnerReview {
  readonly learner: ActorId;
  readonly name: string;
  readonly cases: number;
  readonly attempts: number;
  /** Mean of the latest points, 0 to 100. */
  readonly points: number;
  /** How often each kind of mistake stands in the latest answers. */
  readonly mistakes: Readonly<Partial<Record<GradeOutcome, number>>>;
}

/** What a teacher asks of a class: who stands where, on which case and by which mistake. The latest answers count. */
export async function reviewClass(office: Office, desk: Desk): Promise<ClassReview> {
  const { attempts, names } = await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => ({
    attempts: await listPracticeAttempts<PracticeAnswer, PracticeGrade>(tx, desk.practiceId),
    names: await userNames(tx),
  }));
  const latest = [
    ...new Map([...attempts].reverse().map((each) => [`${each.learner} ${each.caseId}`, each])).values(),
  ];
  const { learners } = classResults(latest);
  return {
    learners: learners.map(({ learner, cases, points }) => ({
      learner: learner as ActorId,
      name: names.get(learner) ?? learner,
      cases,
      attempts: attempts.filter((each) => each.learner === learner).length,
      points,
      mistakes: countMistakes(latest.filter((each) => each.learner === learner)),
    })),
    cases: casesOf(latest),
    results: latest.map(({ learner, caseId, points, grade }) => ({
      learner,
      caseId,
      points,
      mistakes: mistakesOf(grade),
    })),
  };
}

function casesOf(latest: readonly Attempt[]): ClassReview["cases"] {
  return practiceCases
    .flatMap(({ id, title, readNext }) => {
      const taken = latest.filter(({ caseId }) => caseId === id);
      if (taken.length === 0) return [];
      const points = Math.round(taken.reduce((sum, each) => sum + each.points, 0) / taken.length);
      return [{ caseId: id, title, points, takenBy: taken.length, readNext }];
    })
    .sort((a, b) => a.points - b.points);
}

function countMistakes(latest: readonly Attempt[]): LearnerReview["mistakes"] {
  const counts: Partial<Record<GradeOutcome, number>> = {};
  for (const outcome of latest.flatMap(({ grade }) => mistakesOf(grade))) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

function mistakesOf({ remarks }: PracticeGrade): readonly GradeOutcome[] {
  return remarks.map(({ outcome }) => outcome).filter((outcome) => outcome !== "right");
}
