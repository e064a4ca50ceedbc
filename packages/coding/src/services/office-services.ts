import type { ServiceSuggestion } from "../coding-suggestion.ts";
import { findPhrase } from "../evaluation/visit-text.ts";
import type { NoteDocument } from "../note/note-document.ts";
import { OFFICE_SERVICES, type OfficeService } from "./office-service-rules.ts";

const MAX_POINTERS = 4;

/**
 * Services by CPT number that a note documents as done in the office. The rules hold numbers and the words of notes,
 * never a descriptor. A service is proposed only when its own sentence says that it was done here.
 */
export function officeServices(note: NoteDocument, codes: readonly string[]): ServiceSuggestion[] {
  return OFFICE_SERVICES.flatMap((rule) => suggestionOf(rule, note, codes));
}

function suggestionOf(
  rule: OfficeService,
  note: NoteDocument,
  codes: readonly string[],
): ServiceSuggestion[] {
  const found = findPhrase(note, rule.pattern, ({ start, end }) => {
    const sentence = note.text.slice(start, end);
    return (rule.also ?? []).every((words) => words.test(sentence));
  });
  if (found === undefined) return [];
  const modifiers = rule.sided ? sideModifier(note.text.slice(found.sentence.start, found.sentence.end)) : [];
  const related = codes.filter((code) => rule.diagnoses.test(code));
  return [
    {
      system: "CPT",
      code: rule.code,
      modifiers,
      units: 1,
      diagnosisCodes: (related.length > 0 ? related : codes).slice(0, MAX_POINTERS),
      score: 0.8,
      accepted: codes.length > 0,
      evidence: [found.evidence],
      why: {
        rule: rule.rule,
        reason: `The note documents that this was done at the visit: ${rule.code}.`,
        source: "CPT code rules; the title is in the practice's licensed file",
        inputs: { code: rule.code },
        result: [rule.code, ...modifiers].join("-"),
      },
    },
  ];
}

/** RT and LT on paired parts (HCPCS Level II modifiers). */
function sideModifier(sentence: string): readonly string[] {
  const right = /\bright\b/i.test(sentence);
  const left = /\bleft\b/i.test(sentence);
  if (right === left) return [];
  return [right ? "RT" : "LT"];
}
