import type { CodeBook } from "@claimwright/codesets";
import type { CodingSuggestion, DiagnosisSuggestion, Mention, NoteToCode } from "./coding-suggestion.ts";
import { calibrateScore } from "./diagnoses/calibrate-score.ts";
import { createDescender } from "./diagnoses/descend.ts";
import type { Draft } from "./diagnoses/draft.ts";
import { draftDiagnoses } from "./diagnoses/draft-diagnoses.ts";
import { type FoundMention, findMentions } from "./diagnoses/find-mentions.ts";
import { evaluateVisit } from "./evaluation/evaluate-visit.ts";
import { applyGuidelines } from "./guidelines/apply-guidelines.ts";
import { readNote } from "./note/read-note.ts";
import { suggestServices } from "./services/suggest-services.ts";
import { buildLexicon } from "./terms/lexicon.ts";
import { unpackLexicon } from "./terms/pack-lexicon.ts";
import { unbillableReason } from "./unbillable-reason.ts";

/** Reads notes against one code book. Building it is dear, a note is cheap: keep it. */
export interface Coder {
  suggest(note: NoteToCode): CodingSuggestion;
}

/** `packedLexicon` is what `packLexicon(book)` gave for the same book: with it the coder is ready at once. */
export function createCoder(book: CodeBook, packedLexicon?: string): Coder {
  const lexicon = packedLexicon === undefined ? buildLexicon(book) : unpackLexicon(packedLexicon);
  const descender = createDescender(book);
  return {
    suggest(note) {
      const document = readNote(note.text);
      const mentions = findMentions(document, lexicon, note.setting);
      const drafts = draftDiagnoses(mentions, document, book, descender);
      const ruled = applyGuidelines(drafts, { note, document, mentions, book });
      const accepted = ruled.drafts.filter((draft) => draft.accepted);
      const evaluation = evaluateVisit(accepted, note, document);
      const services = suggestServices(accepted, evaluation, note, document, book);
      const reason = unbillableReason(note, mentions, accepted, services, book);
      return {
        diagnoses: ruled.drafts.map(suggestionOf),
        services,
        ...(evaluation === undefined ? {} : { evaluation }),
        prompts: ruled.prompts,
        mentions: mentions.map(mentionOf),
        ...(reason === undefined ? {} : { unbillable: { reason } }),
      };
    },
  };
}

function suggestionOf(draft: Draft): DiagnosisSuggestion {
  return {
    code: draft.code,
    title: draft.title,
    score: calibrateScore(draft),
    accepted: draft.accepted,
    evidence: draft.evidence,
    status: draft.status,
    why: draft.why,
    alternatives: draft.alternatives.map(({ code, title }) => ({ code, title })),
    prompts: draft.prompts,
  };
}

function mentionOf({ match, modifiers, status, sentence }: FoundMention): Mention {
  return {
    evidence: { start: match.start, end: match.end },
    codes: [match.term.code],
    status,
    modifiers,
    section: sentence.section,
  };
}
