import { type Cents, cents, type IsoDate, sumCents } from "@claimwright/base";
import {
  type Coverage,
  type EncounterId,
  idOf,
  type Location,
  type Patient,
  type PatientId,
  type PracticeId,
  type Provider,
  type ProviderId,
} from "@claimwright/model";
import { type BenefitSummary, type DueAtVisit, dueAtVisit, summarizeBenefits } from "@claimwright/pricing";
import type { LedgerAccount } from "@claimwright/receivables";
import {
  type EligibilityStanding,
  listAppointments,
  listBalances,
  listCoverages,
  listEligibilityStandings,
  listLocations,
  listProviders,
  loadPatients,
  type StoredAppointment,
  type StoreTransaction,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/** One line of the day's list: who comes, whether the plan is known to hold, what to take. */
export interface PlannedVisit extends StoredAppointment {
  readonly patient: Patient;
  readonly provider: Provider;
  readonly location?: Location;
  readonly coverage: CoverageStanding;
  readonly patientOwes: Cents;
  /** The signed visit of the day, once there is one. */
  readonly encounterId?: EncounterId;
}

/** What is known about who pays for a visit. */
export type CoverageStanding =
  | { readonly kind: "self-pay" }
  | { readonly kind: "not-asked"; readonly payerName: string }
  | {
      readonly kind: "answered";
      readonly payerName: string;
      readonly answeredAt: string;
      readonly summary: BenefitSummary;
      readonly due: DueAtVisit;
      /** A later question got no answer, or a refusal. */
      readonly laterFailed: boolean;
    }
  | { readonly kind: "failed"; readonly payerName: string };

export async function openFrontDeskDay(
  office: Office,
  desk: Desk,
  day: IsoDate,
): Promise<readonly PlannedVisit[]> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const appointments = await listAppointments(tx, practiceId, { day });
    const ids = [...new Set(appointments.map(({ appointment }) => appointment.patientId))];
    const patients = await loadPatients(tx, practiceId, ids);
    const providers = new Map((await listProviders(tx, practiceId)).map((each) => [each.id, each]));
    const locations = await listLocations(tx, practiceId);
    const signed = await signedVisits(tx, practiceId, day, ids);
    const visits: PlannedVisit[] = [];
    for (const stored of appointments) {
      const { patientId, providerId, locationId } = stored.appointment;
      const patient = patients.get(patientId);
      const provider = providers.get(providerId);
      if (patient === undefined || provider === undefined)
        throw new Error("an appointment is of a patient and a provider of the practice");
      const at = locations.find(({ location }) => location.id === locationId);
      const encounterId = signed.get(`${patientId} ${providerId}`);
      visits.push({
        ...stored,
        patient,
        provider,
        ...(at === undefined ? {} : { location: at.location }),
        coverage: await coverageStanding(tx, practiceId, patientId, day),
        patientOwes: await owedBy(tx, practiceId, patientId),
        ...(encounterId === undefined ? {} : { encounterId }),
      });
    }
    return visits;
  });
}

/** The first coverage in force on the day, with what its plan said last. */
export async function coverageStanding(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
  day: IsoDate,
): Promise<CoverageStanding> {
  const [first] = await listCoverages(tx, practiceId, patientId, day);
  if (first === undefined) return { kind: "self-pay" };
  const standing = (await listEligibilityStandings(tx, practiceId, [first.id])).get(first.id);
  return standingOf(first, standing);
}

function standingOf(coverage: Coverage, standing: EligibilityStanding | undefined): CoverageStanding {
  const payerName = coverage.payer.name;
  if (standing === undefined) return { kind: "not-asked", payerName };
  const { answered, latest } = standing;
  if (answered === undefined || answered.result.outcome !== "answered") return { kind: "failed", payerName };
  const summary = summarizeBenefits(answered.result.response);
  return {
    kind: "answered",
    payerName,
    answeredAt: answered.askedAt,
    summary,
    due: dueAtVisit(summary),
    laterFailed: latest.id !== answered.id,
  };
}

async function owedBy(tx: StoreTransaction, practiceId: PracticeId, patientId: PatientId): Promise<Cents> {
  const balances = await listBalances<LedgerAccount>(tx, practiceId, {
    patientId,
    kind: "patient-receivable",
  });
  return cents(Math.max(0, sumCents(balances.map(({ balance }) => balance))));
}

/** The signed visits of a day by patient and provider. */
async function signedVisits(
  tx: StoreTransaction,
  practiceId: PracticeId,
  day: IsoDate,
  patientIds: readonly PatientId[],
): Promise<ReadonlyMap<string, EncounterId>> {
  if (patientIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("encounter")
    .select(["encounter_id", "patient_id", "rendering_provider_id"])
    .where("practice_id", "=", practiceId)
    .where("date_of_service", "=", day)
    .where("patient_id", "in", [...patientIds])
    .execute();
  return new Map(
    rows.map((row) => [
      `${row.patient_id} ${idOf<ProviderId>(row.rendering_provider_id)}`,
      idOf<EncounterId>(row.encounter_id),
    ]),
  );
}
