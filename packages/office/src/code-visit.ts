import { ageInYears, type IsoDate, type Why } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { CodingSuggestion } from "@claimwright/coding";
import type { CodedEncounter, Encounter, EncounterId, Patient } from "@claimwright/model";
import {
  appendEvent,
  insertCodedEncounter,
  insertWhys,
  loadEncounter,
  loadPatient,
  type StoredEncounter,
  type StoreTransaction,
  updateEncounterState,
} from "@claimwright/store";
import { type AcceptedCoding, acceptSuggestion } from "./accept-suggestion.ts";
import { withAddenda } from "./coding/with-addenda.ts";
import { holdVisit } from "./hold-visit.ts";
import { type Desk, ENGINE_VERSION, type Office } from "./office.ts";

export interface CodingOutcome {
  readonly suggestion: CodingSuggestion;
  readonly accepted: AcceptedCoding;
}

export interface MachineCodingOptions {
  /** False when the birth date is a stand-in: then nothing is coded from it. Absent means true. */
  readonly ageIsKnown?: boolean;
}

/**
 * Takes the suggestions as they come, in the name of a machine: such a claim goes to the sandbox payer only. A visit
 * that cannot be billed is held with the reason.
 */
export async function codeVisitByMachine(
  office: Office,
  desk: Desk,
  id: EncounterId,
  options: MachineCodingOptions = {},
): Promise<CodingOutcome> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const stored = await loadEncounter(tx, desk.practiceId, id);
    const { patient } = await loadPatient(tx, desk.practiceId, stored.encounter.patientId);
    const suggestion = suggestionFor(office, withAddenda(stored), patient, options.ageIsKnown ?? true);
    const accepted = acceptSuggestion(suggestion, {
      encounterId: id,
      actor: desk.actor,
      acceptedBy: "machine",
      codedAt: office.now().toISOString(),
      releases: releasesAt(office.codes, stored.encounter.dateOfService),
    });
    if (accepted.kind === "held") await holdVisit(tx, desk.practiceId, stored, accepted.why);
    else await keepCoding(tx, stored, accepted.coded);
    return { suggestion, accepted };
  });
}

/** The releases that answer for a date, by code set, as they are pinned in the coded visit. */
export function releasesAt(codes: CodeLibrary, date: IsoDate): CodedEncounter["releases"] {
  const book = codes.at(date);
  const pinned = (["icd10cm", "hcpcs"] as const).map(
    (set) => [set, book.release(set)?.version ?? "none"] as const,
  );
  return Object.fromEntries(pinned);
}

export function suggestionFor(
  office: Office,
  encounter: Encounter,
  patient: Patient,
  ageIsKnown = true,
): CodingSuggestion {
  return office.coders.coderFor(encounter.dateOfService).suggest({
    text: encounter.note.text,
    ...(ageIsKnown ? { ageYears: ageInYears(patient.birthDate, encounter.dateOfService) } : {}),
    sex: patient.sex,
    dateOfService: encounter.dateOfService,
    setting: encounter.setting,
    patientStatus: encounter.patientStatus,
    placeOfService: encounter.placeOfService,
  });
}

/** Keeps codes as the visit's next version and answers with it. */
export async function keepCoding(
  tx: StoreTransaction,
  stored: StoredEncounter,
  coded: CodedEncounter,
): Promise<number> {
  const { practiceId, id } = stored.encounter;
  const version = await insertCodedEncounter(tx, practiceId, coded);
  const decided: readonly (readonly [string, Why])[] = [
    ...coded.diagnoses.map((diagnosis) => [`diagnosis ${diagnosis.code}`, diagnosis.why] as const),
    ...coded.services.map((service) => [`service ${service.code}`, service.why] as const),
  ];
  await insertWhys(
    tx,
    practiceId,
    decided.map(([decision, why]) => ({
      subjectKind: "encounter",
      subjectId: id,
      decision,
      engineVersion: ENGINE_VERSION,
      why,
    })),
  );
  await updateEncounterState(tx, practiceId, id, stored.version, "coded");
  await appendEvent(tx, practiceId, {
    kind: "visit.coded",
    subjectKind: "encounter",
    subjectId: id,
    encounterId: id,
    data: {
      version,
      acceptedBy: coded.acceptedBy,
      diagnoses: coded.diagnoses.map((diagnosis) => diagnosis.code),
      services: coded.services.map((service) => service.code),
      releases: coded.releases,
    },
  });
  return version;
}
