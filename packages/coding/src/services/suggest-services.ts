import type { CodeBook } from "@claimwright/codesets";
import type { EvaluationSuggestion, NoteToCode, ServiceSuggestion } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import type { NoteDocument } from "../note/note-document.ts";
import { evaluationServices } from "./evaluation-services.ts";
import { immunizations } from "./immunizations.ts";
import { officeServices } from "./office-services.ts";
import { supplyServices } from "./supply-services.ts";

/** What a visit can bill: the visit itself, what was done in the office, and what was supplied. */
export function suggestServices(
  accepted: readonly Draft[],
  evaluation: EvaluationSuggestion | undefined,
  note: NoteToCode,
  document: NoteDocument,
  book: CodeBook,
): ServiceSuggestion[] {
  // An external cause explains an injury and justifies no service.
  const codes = accepted.map((draft) => draft.code).filter((code) => !/^[VWXY]/.test(code));
  const done = [
    ...officeServices(document, codes),
    ...supplyServices(document, codes, book),
    ...immunizations(document, codes),
  ];
  const visit = evaluationServices(codes, evaluation, note, done);
  return [...visit, ...done];
}
