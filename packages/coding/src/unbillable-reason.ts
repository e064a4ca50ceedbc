import type { CodeBook } from "@claimwright/codesets";
import type { NoteToCode, ServiceSuggestion } from "./coding-suggestion.ts";
import type { Draft } from "./diagnoses/draft.ts";
import type { FoundMention } from "./diagnoses/find-mentions.ts";

/** Why nothing can be billed from a note, as a coder would put it; undefined when something can. */
export function unbillableReason(
  note: NoteToCode,
  mentions: readonly FoundMention[],
  accepted: readonly Draft[],
  services: readonly ServiceSuggestion[],
  book: CodeBook,
): string | undefined {
  if (note.text.trim() === "") return "The note is empty.";
  if (book.lookup("icd10cm", "R69").status === "stale") {
    return `No ICD-10-CM release at hand covers the date of service ${note.dateOfService}; install it and code the visit again.`;
  }
  if (accepted.length === 0) return noDiagnosis(mentions);
  if (services.some((service) => service.accepted)) return undefined;
  return `The note documents no service that this place of service (${note.placeOfService}) can bill without a coder's choice.`;
}

function noDiagnosis(mentions: readonly FoundMention[]): string {
  if (mentions.length === 0)
    return "The note names no condition, symptom or reason for the visit that can be coded.";
  if (mentions.every((mention) => mention.status === "negated")) {
    return "The note names conditions only to say that they are absent; ask the provider for the reason for the visit.";
  }
  if (mentions.some((mention) => mention.status === "uncertain")) {
    return "The note names its diagnoses only as uncertain, and no sign or symptom to report in their place (Guidelines IV.H); ask the provider.";
  }
  return "The note states no diagnosis for this visit; ask the provider what was found or why the patient came.";
}
