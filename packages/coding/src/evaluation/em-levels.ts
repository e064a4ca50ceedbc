import type { EvaluationLevel } from "../coding-suggestion.ts";

/** Straightforward, low, moderate, high: the order of the levels. */
export const LEVELS: readonly EvaluationLevel[] = ["straightforward", "low", "moderate", "high"];

export function levelRank(level: EvaluationLevel): number {
  return LEVELS.indexOf(level);
}

export function levelOfRank(rank: number): EvaluationLevel {
  return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, rank))] ?? "straightforward";
}

export interface MdmElements {
  readonly problems: EvaluationLevel;
  readonly data: EvaluationLevel;
  readonly risk: EvaluationLevel;
}

/** The level that two of the three elements meet or exceed: their median (CPT E/M guidelines 2021, 2023). */
export function mdmLevel({ problems, data, risk }: MdmElements): EvaluationLevel {
  const ranks = [problems, data, risk].map(levelRank).sort((a, b) => a - b);
  return levelOfRank(ranks[1] ?? 0);
}

export type PatientStatus = "new" | "established";

const OFFICE_CODES: Readonly<Record<PatientStatus, readonly string[]>> = {
  new: ["99202", "99203", "99204", "99205"],
  established: ["99212", "99213", "99214", "99215"],
};

/** Total minutes on the date that each office code asks for at least (CPT 2024). */
const OFFICE_MINUTES: Readonly<Record<PatientStatus, readonly number[]>> = {
  new: [15, 30, 45, 60],
  established: [10, 20, 30, 40],
};

export function officeCode(status: PatientStatus, level: EvaluationLevel): string {
  const code = OFFICE_CODES[status][levelRank(level)];
  if (code === undefined) throw new RangeError("an office visit has four levels");
  return code;
}

/** The level that the total time supports; undefined below the least. */
export function levelOfTime(status: PatientStatus, minutes: number): EvaluationLevel | undefined {
  const rank = OFFICE_MINUTES[status].filter((least) => minutes >= least).length - 1;
  return rank < 0 ? undefined : levelOfRank(rank);
}

/** Prolonged office time is counted in whole quarters of an hour. */
const PROLONGED_UNIT_MINUTES = 15;

export interface ProlongedServices {
  /** Units of CPT 99417, from 15 minutes past the least time of the highest level (75 new, 55 established). */
  readonly cptUnits: number;
  /** Units of HCPCS G2212, as Medicare counts: from 89 new, 69 established minutes. */
  readonly medicareUnits: number;
}

/** Prolonged services beside the highest office level chosen by time (CPT 99417; CMS G2212). */
export function prolongedServices(status: PatientStatus, minutes: number): ProlongedServices {
  const cptFrom = status === "new" ? 75 : 55;
  const medicareFrom = status === "new" ? 89 : 69;
  return { cptUnits: unitsFrom(minutes, cptFrom), medicareUnits: unitsFrom(minutes, medicareFrom) };
}

function unitsFrom(minutes: number, from: number): number {
  return minutes < from ? 0 : Math.floor((minutes - from) / PROLONGED_UNIT_MINUTES) + 1;
}

/** Preventive medicine by age: the last code whose least age the patient has reached (CPT 99381-99387, 99391-99397). */
const PREVENTIVE_AGES: readonly number[] = [0, 1, 5, 12, 18, 40, 65];

export function preventiveCode(status: PatientStatus, ageYears: number): string {
  const band = PREVENTIVE_AGES.filter((least) => ageYears >= least).length - 1;
  const first = status === "new" ? 99381 : 99391;
  return String(first + Math.max(0, band));
}
