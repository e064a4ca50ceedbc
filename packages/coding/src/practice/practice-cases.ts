import { acuteCases } from "./acute-cases.ts";
import { chronicCases } from "./chronic-cases.ts";
import { injuryAndVisitCases } from "./injury-and-visit-cases.ts";
import type { PracticeCase } from "./practice-case.ts";

/** All cases that come with Claimwright; a teacher adds files of their own in the same shape. */
export const practiceCases: readonly PracticeCase[] = [
  ...chronicCases,
  ...acuteCases,
  ...injuryAndVisitCases,
];
