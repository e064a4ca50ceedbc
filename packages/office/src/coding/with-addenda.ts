import { noteWithAddenda } from "@claimwright/coding";
import type { Encounter } from "@claimwright/model";
import type { StoredEncounter } from "@claimwright/store";

/** The visit as a coder reads it: the signed note with what was added to it later. What was signed never changes. */
export function withAddenda({ encounter, addenda }: StoredEncounter): Encounter {
  if (addenda.length === 0) return encounter;
  const text = noteWithAddenda(
    encounter.note.text,
    addenda.map((each) => each.text),
  );
  return { ...encounter, note: { ...encounter.note, text } };
}
