import type { Evidence } from "@claimwright/model";
import type { NoteDocument } from "../note/note-document.ts";

const TOTAL =
  /\b(?:total (?:visit |encounter |physician |provider |clinician )?time\b[^.\n]{0,60}?|(?:i |we |provider )?(?:personally )?spent\b[^.\n]{0,40}?|time spent\b[^.\n]{0,60}?)(\d{1,3})\s*(?:min(?:ute)?s?)\b/i;

/** More minutes than a day of work are a slip of the pen. */
const MAX_MINUTES = 600;

/** The total minutes of the date that the note states (CPT E/M guidelines: time), with the words that say so. */
export function visitTime(note: NoteDocument): { minutes: number; evidence: Evidence } | undefined {
  const match = TOTAL.exec(note.text);
  if (match === null) return undefined;
  const minutes = Number(match[1]);
  if (minutes === 0 || minutes > MAX_MINUTES) return undefined;
  return { minutes, evidence: { start: match.index, end: match.index + match[0].length } };
}
