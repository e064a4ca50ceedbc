/** What a note may hold that names a person; replaced by as many characters, so that offsets stay true. */
const IDENTIFIERS: readonly RegExp[] = [
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b(?:mrn|medical record(?: number)?|account(?: number)?|member id|policy)\b[:#\s]*[A-Z0-9-]{4,}/gi,
  /\(?\b\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g,
  /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g,
  /\bhttps?:\/\/\S+/g,
  /\b\d{1,2}[/-]\d{1,2}[/-](?:19|20)?\d{2}\b/g,
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, (?:19|20)\d{2})?\b/g,
  /\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way)\b\.?/g,
  /\b\d{5}(?:-\d{4})\b/g,
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?/gu,
];

/** `Martha Collins is a 50-year-old`: a name before the sentence that introduces the patient. */
const INTRODUCED =
  /\b[A-Z][\p{L}'-]+(?: [A-Z]\.)?(?: [A-Z][\p{L}'-]+){1,2}(?=,? (?:is|was) an? |,? an? \d{1,3}[- ]year)/gu;

const MASK = "_";

/**
 * Masks names, dates, addresses and numbers that identify, as 45 CFR 164.514(b)(2) lists them. The text keeps its
 * length: a quote of the masked text stands at the same place in the note. Patterns miss what they do not foresee, so
 * what would be sent is shown to a person first.
 */
export function removeIdentifiers(text: string, known: readonly string[] = []): string {
  let masked = text;
  for (const pattern of [...IDENTIFIERS, INTRODUCED]) masked = masked.replace(pattern, mask);
  for (const name of known.filter((each) => each.trim().length > 1)) {
    masked = masked.replace(new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`, "gi"), mask);
  }
  return masked;
}

function mask(match: string): string {
  return match.replace(/\S/g, MASK);
}
