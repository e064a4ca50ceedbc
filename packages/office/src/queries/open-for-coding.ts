import type { CodingSuggestion } from "@claimwright/coding";
import type { CodedEncounter, Encounter, EncounterId, Patient, Provider } from "@claimwright/model";
import {
  type EncounterState,
  findCodedEncounter,
  listWhys,
  loadEncounter,
  loadPatient,
  loadProvider,
} from "@claimwright/store";
import { suggestionFor } from "../code-visit.ts";
import { withAddenda } from "../coding/with-addenda.ts";
import type { Desk, Office } from "../office.ts";

/** Everything a coder needs about one visit. */
export interface VisitToCode {
  /** With the note as it is after its addenda. */
  readonly encounter: Encounter;
  readonly state: EncounterState;
  readonly version: number;
  readonly patient: Patient;
  readonly provider: Provider;
  readonly suggestion: CodingSuggestion;
  /** The codes that someone stood for before, where the visit comes back. */
  readonly coded?: CodedEncounter;
  readonly heldFor?: string;
}

/** Throws ProblemError `input.not-found`. */
export async function openForCoding(office: Office, desk: Desk, id: EncounterId): Promise<VisitToCode> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const stored = await loadEncounter(tx, practiceId, id);
    const { state, version } = stored;
    const encounter = withAddenda(stored);
    const { patient } = await loadPatient(tx, practiceId, encounter.patientId);
    const coded = await findCodedEncounter(tx, practiceId, id);
    const hold =
      state === "held"
        ? (await listWhys(tx, practiceId, "encounter", id)).findLast(({ decision }) => decision === "hold")
        : undefined;
    return {
      encounter,
      state,
      version,
      patient,
      provider: await loadProvider(tx, practiceId, encounter.renderingProviderId),
      suggestion: suggestionFor(office, encounter, patient),
      ...(coded === undefined ? {} : { coded }),
      ...(hold === undefined ? {} : { heldFor: hold.why.reason }),
    };
  });
}
