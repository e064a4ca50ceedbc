import type { Why } from "@claimwright/base";
import type { EvaluationSuggestion, NoteToCode, ServiceSuggestion } from "../coding-suggestion.ts";
import { preventiveCode, prolongedServices } from "../evaluation/em-levels.ts";

const MAX_POINTERS = 4;

/** Adult and child health examinations (Z00.0-, Z00.12-) are preventive visits. */
const HEALTH_EXAMINATION = /^Z00(?:0|12)/;
/** Status, encounter and external cause codes are no problem that a visit addresses. */
const NO_PROBLEM = /^[ZVWXY]/;

/**
 * The visit's own codes: a preventive code where an examination was the reason, a problem visit beside it when
 * problems were addressed (modifier 25: significant and separately identifiable), else the problem visit alone.
 */
export function evaluationServices(
  codes: readonly string[],
  evaluation: EvaluationSuggestion | undefined,
  note: NoteToCode,
  done: readonly ServiceSuggestion[],
): ServiceSuggestion[] {
  if (evaluation === undefined) return [];
  const examination = codes.find((code) => HEALTH_EXAMINATION.test(code));
  const problems = codes.filter((code) => !NO_PROBLEM.test(code));
  const services: ServiceSuggestion[] = [];
  if (examination !== undefined && note.ageYears !== undefined) {
    services.push(preventive(preventiveCode(note.patientStatus, note.ageYears), examination, note));
  }
  if (services.length > 0 && problems.length === 0) return services;
  const beside = services.length > 0 || done.some((service) => isMinorProcedure(service.code));
  const visit = problemVisit(evaluation, services.length > 0 ? problems : codes, beside);
  return [...services, visit, ...prolonged(evaluation, note, visit)];
}

/**
 * Time past the highest level: CPT 99417 in quarters of an hour. Medicare counts later and by G2212, so the coder picks
 * by payer: neither is proposed by itself.
 */
function prolonged(
  evaluation: EvaluationSuggestion,
  note: NoteToCode,
  visit: ServiceSuggestion,
): ServiceSuggestion[] {
  if (evaluation.time === undefined || evaluation.level !== "high") return [];
  const { cptUnits, medicareUnits } = prolongedServices(note.patientStatus, evaluation.time.minutes);
  const minutes = evaluation.time.minutes;
  return [
    { system: "CPT" as const, code: "99417", units: cptUnits, source: "CPT 99417" },
    {
      system: "HCPCS" as const,
      code: "G2212",
      units: medicareUnits,
      source: "CMS G2212, CY 2021 PFS final rule",
    },
  ]
    .filter(({ units }) => units > 0)
    .map(({ system, code, units, source }) => ({
      system,
      code,
      modifiers: [],
      units,
      diagnosisCodes: visit.diagnosisCodes,
      score: 0.5,
      accepted: false,
      evidence: evaluation.time === undefined ? [] : [evaluation.time.evidence],
      why: {
        rule: "em.prolonged",
        reason: `${minutes} minutes reach ${units} unit${units === 1 ? "" : "s"} of ${code}.`,
        source,
        inputs: { minutes, patientStatus: note.patientStatus },
        result: units,
      },
    }));
}

function preventive(code: string, examination: string, note: NoteToCode): ServiceSuggestion {
  return {
    system: "CPT",
    code,
    modifiers: [],
    units: 1,
    diagnosisCodes: [examination],
    score: 0.9,
    accepted: true,
    evidence: [],
    why: {
      rule: "em.preventive",
      reason: `The reason for the visit is a health examination of ${note.patientStatus === "new" ? "a new" : "an established"} patient; the age picks ${code}.`,
      source: "CPT preventive medicine services 99381-99397",
      inputs: { ageYears: note.ageYears ?? null, patientStatus: note.patientStatus },
      result: code,
    },
  };
}

function problemVisit(
  evaluation: EvaluationSuggestion,
  codes: readonly string[],
  beside: boolean,
): ServiceSuggestion {
  const why: Why = beside
    ? {
        rule: "em.modifier-25",
        reason:
          "The visit stands beside another service of the same day and is significant on its own: modifier 25.",
        source: "CPT modifier 25; NCCI Policy Manual ch. 1",
        inputs: { code: evaluation.code },
        result: `${evaluation.code}-25`,
        because: [evaluation.why],
      }
    : evaluation.why;
  const items = [...evaluation.problems.items, ...evaluation.data.items, ...evaluation.risk.items];
  return {
    system: "CPT",
    code: evaluation.code,
    modifiers: beside ? ["25"] : [],
    units: 1,
    diagnosisCodes: codes.slice(0, MAX_POINTERS),
    score: 0.85,
    accepted: true,
    evidence: items.map((item) => item.evidence),
    why,
  };
}

/** Injections and other procedures with a 0- or 10-day global period, beside which a visit needs modifier 25. */
function isMinorProcedure(code: string): boolean {
  return /^(?:206[01]\d|1[0-2]\d{3}|17\d{3}|69210|9647[2-9]|96372|297\d\d|29[1-5]\d\d)$/.test(code);
}
