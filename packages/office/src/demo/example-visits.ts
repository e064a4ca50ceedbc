import { exampleNotes } from "@claimwright/coding";
import type { PersonName } from "@claimwright/model";
import type { DemoVisit } from "./demo-visit.ts";

/** The people of the example notes, none of whom exists. */
const NAMES: Readonly<Record<string, PersonName>> = {
  "example-diabetes-kidney": { first: "Rosalind", last: "Okafor" },
  "example-urinary-infection": { first: "Imogen", last: "Tarrant" },
  "example-ankle-sprain": { first: "Casimir", last: "Holloway" },
};

/** Three visits of our own writing: diabetes with kidney disease, a urinary infection, an ankle sprain. */
export function exampleVisits(): readonly DemoVisit[] {
  return exampleNotes.map((note) => {
    const name = NAMES[note.id];
    return {
      id: note.id.replace(/^example-/, ""),
      age: { kind: "years", years: note.ageYears },
      sex: note.sex,
      chiefComplaint: note.chiefComplaint,
      note: note.text,
      patientStatus: note.patientStatus,
      ...(name === undefined ? {} : { name }),
    };
  });
}
