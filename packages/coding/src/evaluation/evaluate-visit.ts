import type { ElementFinding, EvaluationSuggestion, NoteToCode, Prompt } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import type { NoteDocument } from "../note/note-document.ts";
import { dataElement } from "./data-element.ts";
import { levelOfTime, levelRank, mdmLevel, officeCode } from "./em-levels.ts";
import { problemsElement } from "./problems-element.ts";
import { riskElement } from "./risk-element.ts";
import { visitTime } from "./visit-time.ts";

/** Where office and other outpatient visits (CPT 99202-99215) take place: CMS place of service. */
const OFFICE_PLACES = new Set(["02", "10", "11", "17", "19", "20", "22", "49", "50", "71", "72"]);

/**
 * The level of an office visit by two of three MDM elements or by total time, whichever the note supports higher
 * (CPT E/M guidelines 2021). Undefined where nothing was addressed or the place has codes of another family.
 */
export function evaluateVisit(
  accepted: readonly Draft[],
  note: NoteToCode,
  document: NoteDocument,
): EvaluationSuggestion | undefined {
  if (accepted.length === 0 || !OFFICE_PLACES.has(note.placeOfService)) return undefined;
  const problems = problemsElement(accepted, document);
  const data = dataElement(document);
  const risk = riskElement(document);
  const byMdm = mdmLevel({ problems: problems.level, data: data.level, risk: risk.level });
  const time = visitTime(document);
  const byTime = time === undefined ? undefined : levelOfTime(note.patientStatus, time.minutes);
  const timeWins = byTime !== undefined && levelRank(byTime) > levelRank(byMdm);
  const level = timeWins ? byTime : byMdm;
  const code = officeCode(note.patientStatus, level);
  return {
    code,
    level,
    basis: timeWins ? "time" : "mdm",
    problems,
    data,
    risk,
    ...(time === undefined ? {} : { time }),
    prompts: openQuestions(problems.items.length, risk),
    why: {
      rule: "em.level",
      reason: timeWins
        ? `The stated ${time?.minutes} minutes support ${code}.`
        : `Two of the three elements of decision making reach ${level}: ${code}.`,
      source: "CPT E/M guidelines 2021, 2023",
      inputs: {
        problems: problems.level,
        data: data.level,
        risk: risk.level,
        minutes: time?.minutes ?? null,
        patientStatus: note.patientStatus,
      },
      result: code,
      because: [problems.why, data.why, risk.why],
    },
  };
}

function openQuestions(problems: number, risk: ElementFinding): readonly Prompt[] {
  const prompts: Prompt[] = [];
  if (problems === 0) {
    prompts.push({
      kind: "em.problem-unclear",
      question: "Which problem was addressed at this visit? The note names none that counts towards a level.",
      choices: [{ title: "a problem that an addendum describes" }, { title: "none" }],
    });
  }
  if (risk.items.some((item) => item.kind === "major-surgery" || item.kind === "emergency-surgery")) {
    prompts.push({
      kind: "em.modifier-57",
      question:
        "Is the surgery that was decided on today or tomorrow, and has it a global period of 90 days?",
      choices: [{ title: "yes: modifier 57" }, { title: "no: no modifier" }],
    });
  }
  return prompts;
}
