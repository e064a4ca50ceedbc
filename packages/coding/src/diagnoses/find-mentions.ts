import type { CareSetting } from "@claimwright/model";
import type { MentionStatus } from "../coding-suggestion.ts";
import { contextScopes, gravestStatus, type Modifier, modifiersOf } from "../context/read-context.ts";
import type { NoteDocument, NoteSentence } from "../note/note-document.ts";
import type { Lexicon } from "../terms/lexicon.ts";
import { matchTerms, type TermMatch } from "../terms/match-terms.ts";

/** A term at a place of the note, with what the words around it say of it. */
export interface FoundMention {
  readonly match: TermMatch;
  readonly sentence: NoteSentence;
  readonly status: MentionStatus;
  readonly modifiers: readonly Modifier[];
}

/**
 * Inpatient diagnoses that are uncertain at discharge are coded as if they existed (Guidelines II.H, III.C); outpatient
 * ones are not (IV.H).
 */
export function findMentions(
  note: NoteDocument,
  lexicon: Lexicon,
  setting: CareSetting = "outpatient",
): FoundMention[] {
  return note.sentences.flatMap((sentence) => {
    const matches = matchTerms(sentence, lexicon);
    if (matches.length === 0) return [];
    const scopes = contextScopes(sentence);
    return matches.map((match) => {
      const modifiers = [...modifiersOf(scopes, match.start, match.end), ...sectionModifiers(sentence)];
      return {
        match,
        sentence,
        modifiers,
        status: gravestStatus(deciding(modifiers, match.term.code, setting)),
      };
    });
  });
}

/** A status or history code says itself that the condition is past. */
const PAST_BY_NATURE = /^(?:Z[89]|I252)/;

function deciding(modifiers: readonly Modifier[], code: string, setting: CareSetting): readonly Modifier[] {
  return modifiers.filter(
    ({ status }) =>
      !(status === "uncertain" && setting === "inpatient") &&
      !(status === "historical" && PAST_BY_NATURE.test(code)),
  );
}

/** What stands under the heading of the family's history is the family's; a history of the patient's own may last. */
export function sectionModifiers(sentence: NoteSentence): readonly Modifier[] {
  const evidence = { start: sentence.start, end: sentence.end };
  switch (sentence.section) {
    case "family":
      return [{ status: "family", evidence }];
    case "past":
    case "surgical":
    case "social":
    case "allergies":
      return [{ status: "historical", evidence, lasting: true }];
    default:
      return LASTING.test(wordsOf(sentence)) ? [{ status: "historical", evidence, lasting: true }] : [];
  }
}

/** An item of a list that names a lifelong illness and nothing else, or a sentence on habits: before the visit. */
const LASTING =
  /^(?:essential hypertension|hypertension|(?:type [12] )?diabetes(?: mellitus)?|gastroesophageal reflux disease|gerd|hypothyroid(?:ism)?|hyperlipidemia|atrial fibrillation|asthma|copd|coronary artery disease|depression|anxiety|schizophrenia|bipolar disorder|cataracts?|migraines?|cardiomyopathy|osteoporosis|osteoarthritis|arthritis|pulmonary hypertension|adrenal insufficiency|anemia|glaucoma|epilepsy|parkinson disease|dementia)$|^(?:(?:he|she|the patient) )?den(?:ies|ied) (?:any )?(?:alcohol|tobacco|smoking|drugs?|illicit)\b/;

function wordsOf(sentence: NoteSentence): string {
  return sentence.tokens.map((token) => token.word).join(" ");
}
