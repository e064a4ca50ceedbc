import type { NoteDocument } from "../note/note-document.ts";
import type { Encounter } from "./descend.ts";
import type { FoundMention } from "./find-mentions.ts";

const HEALING =
  /\b(?:healing|healed|subsequent|routine healing|cast removal|post-?operative|weeks? (?:out|post)|union)\b/i;
const LATE = /\b(?:sequelae?|late effects?|residual (?:of|from))\b/i;
const FOLLOW_UP = /\bfollow(?:ing)?[- ]?up\b/i;

/**
 * Active treatment is an initial encounter, healing and recovery a subsequent one, a late effect a sequela
 * (Guidelines I.C.19.a). A chief complaint of follow-up for an injury means that active treatment is over.
 */
export function encounterOf(mention: FoundMention, note: NoteDocument): Encounter {
  const { sentence } = mention;
  const words = note.text.slice(sentence.start, sentence.end);
  if (LATE.test(words)) return "sequela";
  if (HEALING.test(words)) return "subsequent";
  const complaint = note.sentences.find((each) => each.section === "complaint");
  if (complaint === undefined) return "initial";
  return FOLLOW_UP.test(note.text.slice(complaint.start, complaint.end)) ? "subsequent" : "initial";
}
