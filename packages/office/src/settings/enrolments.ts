import { type DateRange, ProblemError } from "@claimwright/base";
import {
  type ElectronicEnrolment,
  type Enrolment,
  type EnrolmentId,
  idOf,
  type PracticeId,
} from "@claimwright/model";
import {
  appendEvent,
  insertEnrolment,
  listEnrolments,
  listPayers,
  loadProvider,
  type StoreTransaction,
  updateEnrolment,
} from "@claimwright/store";
import { changedFields } from "../internal/changed-fields.ts";
import { assertField, assertRange } from "../internal/field-checks.ts";
import type { Desk, Office } from "../office.ts";

export type EnrolmentFacts = Omit<Enrolment, "id">;

/**
 * Writes down how a clinician or the practice stands with a payer, or changes it; whose it is stays. Claims that are
 * built from then on are held or not by it. Throws ProblemError `input.field`, `input.not-found`, `store.conflict`.
 */
export async function saveEnrolment(
  office: Office,
  desk: Desk,
  facts: EnrolmentFacts,
  read?: { readonly id: EnrolmentId; readonly version: number },
): Promise<Enrolment> {
  const { practiceId } = desk;
  assertPossible(facts);
  const enrolment: Enrolment = { ...facts, id: read?.id ?? idOf<EnrolmentId>(office.newId()) };
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    await assertParties(tx, practiceId, facts);
    const before = read === undefined ? undefined : await loadOne(tx, practiceId, read.id);
    if (before !== undefined) assertSameParties(before, enrolment);
    if (read === undefined) await insertEnrolment(tx, practiceId, enrolment);
    else await updateEnrolment(tx, practiceId, enrolment, read.version);
    await appendEvent(tx, practiceId, {
      kind: read === undefined ? "enrolment.added" : "enrolment.changed",
      subjectKind: "enrolment",
      subjectId: enrolment.id,
      data: { fields: changedFields(before, enrolment), payerId: enrolment.payerId },
    });
    return enrolment;
  });
}

function assertPossible(facts: EnrolmentFacts): void {
  const { participation, effective } = facts;
  const isPending = participation === "pending";
  assertField(
    !isPending || effective === undefined,
    "from",
    "An enrolment that is asked for has no dates yet.",
    "Leave the dates empty until the payer grants them.",
  );
  assertField(
    isPending || effective !== undefined,
    "from",
    "The first day of the enrolment is missing.",
    "Enter it.",
  );
  if (effective !== undefined) assertRange(effective, "to");
  assertEnd(participation, effective);
  assertElectronic(facts.claims, "claims");
  assertElectronic(facts.remittances, "remittances");
  assertElectronic(facts.funds, "funds");
}

function assertEnd(participation: Enrolment["participation"], effective: DateRange | undefined): void {
  assertField(
    participation !== "ended" || effective?.to !== undefined,
    "to",
    "An enrolment that is over has no last day.",
    "Enter the last date of service that the payer takes.",
  );
}

function assertElectronic({ state, on }: ElectronicEnrolment, place: string): void {
  const isStarted = state !== "not-started";
  assertField(
    isStarted || on === undefined,
    place,
    "What was not started has no day.",
    "Leave the day empty, or choose how far it is.",
  );
  assertField(
    !isStarted || on !== undefined,
    place,
    "The day on which it came to be so is missing.",
    "Enter the day.",
  );
}

async function assertParties(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { payerId, providerId }: EnrolmentFacts,
): Promise<void> {
  if (providerId !== undefined) await loadProvider(tx, practiceId, providerId);
  const isKnown = (await listPayers(tx, practiceId)).some(({ id }) => id === payerId);
  assertField(isKnown, "payerId", "The practice has no such payer.", "Choose one of its payers.");
}

async function loadOne(tx: StoreTransaction, practiceId: PracticeId, id: EnrolmentId): Promise<Enrolment> {
  const found = (await listEnrolments(tx, practiceId)).find(({ enrolment }) => enrolment.id === id);
  if (found !== undefined) return found.enrolment;
  throw new ProblemError({
    code: "input.not-found",
    message: "There is no such enrolment.",
    remedy: "Open the settings again.",
  });
}

function assertSameParties(before: Enrolment, after: Enrolment): void {
  assertField(
    before.payerId === after.payerId && before.providerId === after.providerId,
    "payerId",
    "An enrolment stays with its payer and its clinician.",
    "Add another enrolment instead.",
  );
}
