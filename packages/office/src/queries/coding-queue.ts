import { ageInYears, type IsoDate } from "@claimwright/base";
import { type EncounterId, idOf, type PatientId, readingName, type Sex, sortName } from "@claimwright/model";
import {
  type EncounterState,
  lastWhys,
  listProviders,
  loadEncounters,
  loadPatients,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** One visit that waits for a coder. No amounts: a coder never sees money. */
export interface QueueEntry {
  readonly encounterId: EncounterId;
  readonly patientName: string;
  readonly accountNumber: string;
  readonly ageYears: number;
  readonly sex: Sex;
  readonly dateOfService: IsoDate;
  readonly providerName: string;
  readonly chiefComplaint?: string;
  readonly state: EncounterState;
  /** Why a held visit is held. */
  readonly heldFor?: string;
}

export interface CodingQueue {
  readonly total: number;
  /** Held ones last, the longest waiting first. */
  readonly entries: readonly QueueEntry[];
}

export const MAX_QUEUE_SHOWN = 200;

/** The visits with a signed note and no codes that anyone stands for, and those that are held. */
export async function listCodingQueue(office: Office, desk: Desk): Promise<CodingQueue> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const waiting = tx.db
      .selectFrom("encounter")
      .where("practice_id", "=", practiceId)
      .where("state", "in", ["signed", "held"]);
    const { total } = await waiting
      .select((eb) => eb.fn.countAll<number>().as("total"))
      .executeTakeFirstOrThrow();
    const rows = await waiting
      .select(["encounter_id", "patient_id", "rendering_provider_id", "state"])
      .orderBy("state", "desc")
      .orderBy("date_of_service")
      .orderBy("encounter_id")
      .limit(MAX_QUEUE_SHOWN)
      .execute();
    const patients = await loadPatients(
      tx,
      practiceId,
      rows.map((row) => row.patient_id as PatientId),
    );
    const providers = new Map((await listProviders(tx, practiceId)).map((each) => [String(each.id), each]));
    const visits = await loadEncounters(
      tx,
      practiceId,
      rows.map((row) => idOf<EncounterId>(row.encounter_id)),
    );
    const held = rows.filter(({ state }) => state === "held").map((row) => row.encounter_id);
    const holds = await lastWhys(tx, practiceId, {
      subjectKind: "encounter",
      subjectIds: held,
      decision: "hold",
    });
    const entries: QueueEntry[] = [];
    for (const [index, row] of rows.entries()) {
      const visit = visits[index];
      const patient = patients.get(row.patient_id as PatientId);
      const provider = providers.get(row.rendering_provider_id);
      if (visit === undefined || patient === undefined || provider === undefined) continue;
      const { encounter, state } = visit;
      const hold = holds.get(encounter.id);
      entries.push({
        encounterId: encounter.id,
        patientName: sortName(patient.name),
        accountNumber: patient.accountNumber,
        ageYears: ageInYears(patient.birthDate, encounter.dateOfService),
        sex: patient.sex,
        dateOfService: encounter.dateOfService,
        providerName: `${readingName(provider.name)}, ${provider.credential}`,
        ...(encounter.chiefComplaint === undefined ? {} : { chiefComplaint: encounter.chiefComplaint }),
        state,
        ...(hold === undefined ? {} : { heldFor: hold.reason }),
      });
    }
    return { total, entries };
  });
}
