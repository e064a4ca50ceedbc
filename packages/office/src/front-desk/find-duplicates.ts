import { parseIsoDate } from "@claimwright/base";
import type { Patient, PatientId, PracticeId } from "@claimwright/model";
import {
  findPatientIdsByMember,
  findPatients,
  loadPatients,
  type StoreTransaction,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { type DuplicateReasons, duplicateReasons, type PersonTyped } from "./duplicate-reasons.ts";

export interface LikelyDuplicate extends DuplicateReasons {
  readonly patient: Patient;
}

export interface CardTyped extends PersonTyped {
  readonly memberId?: string;
}

/** So many letters of a last name are needed before it is looked up. */
const SHORTEST_NAME = 3;
export const MAX_DUPLICATES_SHOWN = 8;

/** Patients of the practice who may be the person that is being typed, the surest first, each with its reasons. */
export async function findDuplicates(
  office: Office,
  desk: Desk,
  typed: CardTyped,
): Promise<readonly LikelyDuplicate[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    duplicatesOf(tx, desk.practiceId, typed),
  );
}

export async function duplicatesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  typed: CardTyped,
): Promise<readonly LikelyDuplicate[]> {
  const members = new Set<PatientId>(
    typed.memberId === undefined ? [] : await findPatientIdsByMember(tx, practiceId, typed.memberId),
  );
  const known = new Map(await loadPatients(tx, practiceId, [...members]));
  const add = (patients: readonly Patient[]): void => {
    for (const patient of patients) known.set(patient.id, patient);
  };
  const birthDate = typed.birthDate === undefined ? undefined : parseIsoDate(typed.birthDate);
  if (birthDate !== undefined) add(await findPatients(tx, practiceId, { birthDate }));
  if (typed.ssn !== undefined) add(await findPatients(tx, practiceId, { ssn: typed.ssn }));
  for (const name of [typed.last, typed.first]) {
    if ((name?.trim().length ?? 0) >= SHORTEST_NAME)
      add(await findPatients(tx, practiceId, { name: name ?? "" }));
  }
  return [...known.values()]
    .map((patient): LikelyDuplicate => {
      const { sure, reasons } = duplicateReasons(typed, patient);
      const card = members.has(patient.id) ? ["The member number of the card is the same."] : [];
      return { patient, sure, reasons: [...reasons, ...card] };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => Number(b.sure) - Number(a.sure) || b.reasons.length - a.reasons.length)
    .slice(0, MAX_DUPLICATES_SHOWN);
}
