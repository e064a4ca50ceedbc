import { addDays, type IsoDate } from "@claimwright/base";
import type { InquiryLine } from "@claimwright/exchange";
import {
  type AppointmentState,
  idOf,
  type LocationId,
  type PatientId,
  type ProviderId,
} from "@claimwright/model";
import { listCoverages } from "@claimwright/store";
import { moveAppointment, planVisit } from "../front-desk/appointments.ts";
import { askEligibility } from "../front-desk/ask-eligibility.ts";
import type { Desk, Office } from "../office.ts";
import { SEED_PROVIDERS } from "./seed-people.ts";

/** Who is planned for the last day: the patient's ordinal, the time, why, and whether the plan was asked. */
const PLANNED: readonly (readonly [ordinal: number, startsAt: string, reason: string, asked: boolean])[] = [
  [3, "13:00", "Blood pressure, three months on", true],
  [9, "13:20", "Cough for a week", true],
  [12, "13:40", "Sore knee after a fall", false],
  [15, "14:00", "Yearly check-up", false],
  [19, "14:20", "Diabetes, follow-up", true],
  [22, "14:40", "Rash on both arms", false],
  [31, "15:00", "Headaches", true],
  [36, "15:20", "Medication refill", false],
];

/** Who was here the day before, with a note that nobody has signed. */
const UNSIGNED: readonly (readonly [ordinal: number, startsAt: string, reason: string])[] = [
  [25, "15:40", "Back pain"],
  [28, "16:00", "Ear pain"],
];

/** Fills the book of the last day and the day before by the use cases of the front desk. */
export async function seedBook(
  office: Office,
  desk: Desk,
  day: IsoDate,
  { line, placeOf }: { readonly line: InquiryLine; readonly placeOf: PlaceOf },
): Promise<void> {
  await bookSigned(office, desk, day, placeOf);
  for (const [ordinal, startsAt, reason] of UNSIGNED) {
    await book(office, desk, { ordinal, day: addDays(day, -1), startsAt, reason, placeOf }, [
      "arrived",
      "left",
    ]);
  }
  for (const [ordinal, startsAt, reason, asked] of PLANNED) {
    const patientId = await book(office, desk, { ordinal, day, startsAt, reason, placeOf }, []);
    if (asked) await ask(office, desk, patientId, day, line);
  }
}

type PlaceOf = (providerId: ProviderId) => LocationId;

const MORNING_HOUR = 8;

/** Every visit that was signed on the day was in the book in the morning. */
async function bookSigned(office: Office, desk: Desk, day: IsoDate, placeOf: PlaceOf): Promise<void> {
  const rows = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    tx.db
      .selectFrom("encounter")
      .select(["patient_id", "rendering_provider_id"])
      .where("practice_id", "=", desk.practiceId)
      .where("date_of_service", "=", day)
      .orderBy("encounter_id")
      .execute(),
  );
  for (const [index, row] of rows.entries()) {
    const providerId = idOf<ProviderId>(row.rendering_provider_id);
    const { id } = await planVisit(office, desk, {
      patientId: idOf<PatientId>(row.patient_id),
      providerId,
      locationId: placeOf(providerId),
      day,
      startsAt: `${String(MORNING_HOUR + Math.floor(index / 3)).padStart(2, "0")}:${(index % 3) * 2}0`,
      minutes: 20,
    });
    await moveAppointment(office, desk, id, { version: 1, state: "arrived" });
    await moveAppointment(office, desk, id, { version: 2, state: "left" });
  }
}

async function book(
  office: Office,
  desk: Desk,
  visit: {
    readonly ordinal: number;
    readonly day: IsoDate;
    readonly startsAt: string;
    readonly reason: string;
    readonly placeOf: PlaceOf;
  },
  states: readonly AppointmentState[],
): Promise<PatientId> {
  const { ordinal, placeOf, ...when } = visit;
  const patientId = idOf<PatientId>(`patient-${String(ordinal).padStart(4, "0")}`);
  const provider = SEED_PROVIDERS[ordinal % SEED_PROVIDERS.length];
  if (provider === undefined) throw new Error("the invented practice has clinicians");
  const { id } = await planVisit(office, desk, {
    patientId,
    providerId: provider.id,
    locationId: placeOf(provider.id),
    ...when,
    minutes: 20,
  });
  for (const [index, state] of states.entries()) {
    await moveAppointment(office, desk, id, { version: index + 1, state });
  }
  return patientId;
}

async function ask(
  office: Office,
  desk: Desk,
  patientId: PatientId,
  date: IsoDate,
  line: InquiryLine,
): Promise<void> {
  const [coverage] = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    listCoverages(tx, desk.practiceId, patientId, date),
  );
  if (coverage !== undefined) await askEligibility(office, desk, { coverageId: coverage.id, date }, line);
}
