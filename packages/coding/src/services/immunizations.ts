import type { Evidence } from "@claimwright/model";
import type { ServiceSuggestion } from "../coding-suggestion.ts";
import { contextScopes, modifiersOf } from "../context/read-context.ts";
import type { NoteDocument } from "../note/note-document.ts";

const VACCINE =
  /\b(?:influenza|flu|pneumococcal|pneumonia|hepatitis [ab]|tdap|tetanus|shingles|zoster|shingrix|hpv|mmr|varicella|covid(?:-19)?|meningococcal)\b[^.\n]{0,20}?\b(?:vaccine|vaccination|shot|immunization|booster)\b/gi;
const GIVEN_TODAY =
  /\b(?:administered|given|received|vaccinated)\b[^.\n]{0,40}\b(?:today|at (?:this|today's) visit|in (?:the|our) (?:office|clinic))\b|\b(?:today|at (?:this|today's) visit)\b[^.\n]{0,60}\b(?:administered|given|received)\b/i;

/**
 * Administration of vaccines given at the visit: 90471 for the first, 90472 for each further one (by injection; the
 * pairs 90460 and 90461 with counselling of minors need the coder). The product's own code depends on what was given and
 * comes from the practice's licensed file.
 */
export function immunizations(note: NoteDocument, codes: readonly string[]): ServiceSuggestion[] {
  const given = note.sentences.flatMap((sentence) => {
    const words = note.text.slice(sentence.start, sentence.end);
    if (!GIVEN_TODAY.test(words)) return [];
    return [...words.matchAll(VACCINE)]
      .map((match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }))
      .filter(({ start, end }) =>
        modifiersOf(contextScopes(sentence), start, end).every(
          ({ status }) => status === "hypothetical" || status === "historical",
        ),
      );
  });
  const [first, ...further] = given;
  if (first === undefined) return [];
  const purpose = codes.filter((code) => code === "Z23");
  return [
    administration("90471", 1, [first], purpose),
    ...(further.length === 0 ? [] : [administration("90472", further.length, further, purpose)]),
  ];
}

function administration(
  code: string,
  units: number,
  evidence: readonly Evidence[],
  diagnosisCodes: readonly string[],
): ServiceSuggestion {
  return {
    system: "CPT",
    code,
    modifiers: [],
    units,
    diagnosisCodes,
    score: 0.7,
    accepted: diagnosisCodes.length > 0,
    evidence,
    why: {
      rule: "service.immunization-administration",
      reason: `The note says that ${units} vaccine${units === 1 ? " was" : "s were"} given at the visit.`,
      source: "CPT 90471, 90472",
      inputs: { vaccines: units },
      result: `${code} × ${units}`,
    },
  };
}
