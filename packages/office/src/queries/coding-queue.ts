import { ageInYears, type IsoDate } from "@claimwright/base";
import { type EncounterId, idOf, type PatientId, readingName, type Sex, sortName } from "@claimwright/model";
import {
  type EncounterState,
  listProviders,
  listWhys,
  loadEncounter,
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
    const entries: QueueEntry[] = [];
    for (const row of rows) {
      const id = idOf<EncounterId>(row.encounter_id);
      const patient = patients.get(row.patient_id as PatientId);
      const provider = providers.get(row.rendering_provider_id);
      if (patient === undefined || provider === undefined) continue;
      const { encounter, state } = await loadEncounter(tx, practiceId, id);
      const hold =
        state === "held" ? (await listWhys(tx, practiceId, "encounter", id)).findLast(isHold) : undefined;
      entries.push({
        encounterId: id,
        patientName: sortName(patient.name),
        accountNumber: patient.accountNumber,
        ageYears: ageInYears(patient.birthDate, encounter.dateOfService),
        sex: patient.sex,
        dateOfService: encounter.dateOfService,
        providerName: `${readingName(provider.name)}, ${provider.credential}`,
        ...(encounter.chiefComplaint === undefined ? {} : { chiefComplaint: encounter.chiefComplaint }),
        state,
        ...(hold === undefined ? {} : { heldFor: hold.why.reason }),
      });
    }
    return { total, entries };
  });
}

function isHold({ decision }: { readonly decision: string }): boolean {
  return decision === "hold";
}
