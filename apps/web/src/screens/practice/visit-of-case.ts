import type { Answer } from "../../api/client.ts";
import type { VisitToCode } from "../coding/draft.ts";

/** A case as the workbench takes a visit: with a note, and with nothing proposed. */
export function visitOfCase(given: Answer<"openPracticeCase">): VisitToCode {
  return {
    encounterId: `practice ${given.id} ${given.attempts.length}`,
    version: 1,
    state: "signed",
    patient: { name: given.title, accountNumber: "", ageYears: given.ageYears, sex: given.sex },
    providerName: "",
    dateOfService: given.dateOfService,
    placeOfService: "11",
    patientStatus: given.patientStatus,
    note: given.note,
    signedAt: "",
    diagnoses: [],
    services: [],
    prompts: [],
    mentions: [],
  };
}
