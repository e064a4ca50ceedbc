import { formatIcd10cm } from "@claimwright/codesets";
import type { KeyedCode, PracticeCase } from "./practice-case.ts";

export interface PracticeAnswer {
  /** As the learner wrote them, with or without the point, first-listed first. */
  readonly diagnoses: readonly string[];
  /** `99213`, `99213-25`. */
  readonly services: readonly string[];
  /** How long it took, in timed mode. */
  readonly seconds?: number;
}

export interface PracticeGrade {
  /** 0 to 100. */
  readonly points: number;
  readonly remarks: readonly GradeRemark[];
  readonly readNext: string;
  readonly seconds?: number;
}

export type GradeOutcome =
  | "right"
  | "wrong-side"
  | "right-category"
  | "wrong-level"
  | "modifier"
  | "missed"
  | "over-coded"
  | "harmful"
  | "sequence";

export interface GradeRemark {
  readonly kind: "diagnosis" | "service";
  readonly outcome: GradeOutcome;
  /** The code of the key, or the learner's where it is too much. */
  readonly code: string;
  readonly given?: string;
  /** Share of the code's worth that was earned; negative for what is taken off. */
  readonly credit: number;
  readonly explanation: string;
  readonly citation?: string;
}

const CREDIT: Readonly<Record<GradeOutcome, number>> = {
  right: 1,
  "wrong-side": 0.6,
  "right-category": 0.4,
  "wrong-level": 0.5,
  modifier: 0.75,
  missed: 0,
  "over-coded": -0.25,
  harmful: -0.75,
  sequence: -0.25,
};

/**
 * Grades an answer with partial credit: the right category with the wrong side or detail, a missed code, one too many,
 * the wrong order, and most of all a code that would harm. Each remark says why and where the rule stands.
 */
export function gradeAnswer(given: PracticeCase, answer: PracticeAnswer): PracticeGrade {
  const diagnoses = answer.diagnoses.map(normal);
  const services = answer.services.map((code) => code.trim().toUpperCase());
  const remarks = [
    ...match(given.diagnoses, diagnoses, diagnosisOutcome, given).map(ofKind("diagnosis")),
    ...match(given.services, services, serviceOutcome, given).map(ofKind("service")),
    ...sequenceRemarks(given, diagnoses).map(ofKind("diagnosis")),
  ];
  const worth = given.diagnoses.length + given.services.length;
  const earned = remarks.reduce((sum, remark) => sum + remark.credit, 0);
  return {
    points: Math.round(Math.max(0, Math.min(1, earned / worth)) * 100),
    remarks,
    readNext: given.readNext,
    ...(answer.seconds === undefined ? {} : { seconds: answer.seconds }),
  };
}

type RemarkOfList = Omit<GradeRemark, "kind">;

function ofKind(kind: GradeRemark["kind"]): (remark: RemarkOfList) => GradeRemark {
  return (remark) => ({ kind, ...remark });
}

type Outcome = (key: string, given: string) => GradeOutcome | undefined;

/** Exact answers are taken first, then the nearest; what is left over is too much. */
function match(
  keys: readonly KeyedCode[],
  given: readonly string[],
  outcome: Outcome,
  of: PracticeCase,
): RemarkOfList[] {
  const left = [...new Set(given)];
  const take = (key: KeyedCode, wanted: (found: GradeOutcome) => boolean): RemarkOfList | undefined => {
    const at = left.findIndex((code) => {
      const found = trapOf(of, code) === undefined ? outcome(key.code, code) : undefined;
      return found !== undefined && wanted(found);
    });
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    const found = taken === undefined ? undefined : outcome(key.code, taken);
    return taken === undefined || found === undefined ? undefined : remarkOf(key, found, taken);
  };
  const exact = keys.map((key) => take(key, (found) => found === "right"));
  const all = keys.map((key, index) => exact[index] ?? take(key, () => true) ?? remarkOf(key, "missed"));
  return [...all, ...left.map((code) => surplus(code, of))];
}

function remarkOf(key: KeyedCode, outcome: GradeOutcome, given?: string): RemarkOfList {
  return {
    outcome,
    code: key.code,
    ...(given === undefined ? {} : { given }),
    credit: CREDIT[outcome],
    explanation: key.rationale,
    citation: key.citation,
  };
}

function surplus(code: string, of: PracticeCase): RemarkOfList {
  const reason = trapOf(of, code);
  return reason === undefined
    ? {
        outcome: "over-coded",
        code,
        credit: CREDIT["over-coded"],
        explanation: "The note does not support this code, or it belongs to another that is reported.",
      }
    : { outcome: "harmful", code, credit: CREDIT.harmful, explanation: reason };
}

function trapOf(of: PracticeCase, code: string): string | undefined {
  return of.traps.find((trap) => trap.code === code)?.reason;
}

function diagnosisOutcome(key: string, given: string): GradeOutcome | undefined {
  if (key === given) return "right";
  if (key.length === given.length && key.length >= 5 && differAtOnePlace(key, given)) return "wrong-side";
  return key.slice(0, 3) === given.slice(0, 3) ? "right-category" : undefined;
}

/** Side and seventh character stand from the fifth place on. */
function differAtOnePlace(key: string, given: string): boolean {
  const places = [...key].flatMap((character, index) => (character === given[index] ? [] : [index]));
  return places.length === 1 && (places[0] ?? 0) >= 4;
}

function serviceOutcome(key: string, given: string): GradeOutcome | undefined {
  if (key === given) return "right";
  const [code = "", ...modifiers] = key.split("-");
  const [answer = "", ...others] = given.split("-");
  if (code === answer) return modifiers.join() === others.join() ? "right" : "modifier";
  const sameFamily = /^99(?:20[2-5]|21[2-5])$/;
  if (!sameFamily.test(code) || !sameFamily.test(answer) || code.slice(0, 4) !== answer.slice(0, 4))
    return undefined;
  return Math.abs(Number(code) - Number(answer)) === 1 ? "wrong-level" : undefined;
}

function sequenceRemarks(given: PracticeCase, diagnoses: readonly string[]): RemarkOfList[] {
  const first = given.diagnoses[0];
  if (first === undefined || !diagnoses.includes(first.code) || diagnoses[0] === first.code) return [];
  return [
    {
      outcome: "sequence",
      code: first.code,
      credit: CREDIT.sequence,
      explanation: `${formatIcd10cm(first.code)} is listed first: ${first.rationale}`,
      citation: "ICD-10-CM Guidelines IV.G, I.A.13",
    },
  ];
}

function normal(code: string): string {
  return code.replace(/[\s.]/g, "").toUpperCase();
}
