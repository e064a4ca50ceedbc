import type { PracticeGrade } from "./grade-answer.ts";

export interface GradedAnswer {
  readonly learner: string;
  readonly caseId: string;
  readonly grade: PracticeGrade;
}

export interface LearnerResult {
  readonly learner: string;
  readonly cases: number;
  /** Mean of the points, 0 to 100. */
  readonly points: number;
  readonly harmful: number;
}

export interface ClassResults {
  readonly learners: readonly LearnerResult[];
  /** The cases that the class found hardest, hardest first. */
  readonly hardest: readonly {
    readonly caseId: string;
    readonly points: number;
    readonly readNext: string;
  }[];
}

const HARDEST = 5;

/** What a teacher asks of a class: how each did, and which rules to go over again. */
export function classResults(answers: readonly GradedAnswer[]): ClassResults {
  const learners = groups(answers, (answer) => answer.learner).map(([learner, own]) => ({
    learner,
    cases: own.length,
    points: mean(own),
    harmful: own.flatMap((answer) => answer.grade.remarks).filter((remark) => remark.outcome === "harmful")
      .length,
  }));
  const hardest = groups(answers, (answer) => answer.caseId)
    .map(([caseId, own]) => ({ caseId, points: mean(own), readNext: own[0]?.grade.readNext ?? "" }))
    .sort((a, b) => a.points - b.points)
    .slice(0, HARDEST);
  return { learners, hardest };
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const map = new Map<string, T[]>();
  for (const item of items) map.set(keyOf(item), [...(map.get(keyOf(item)) ?? []), item]);
  return [...map];
}

function mean(answers: readonly GradedAnswer[]): number {
  return Math.round(answers.reduce((sum, answer) => sum + answer.grade.points, 0) / answers.length);
}
