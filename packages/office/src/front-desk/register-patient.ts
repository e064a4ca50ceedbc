import { type IsoDate, type ProblemCode, ProblemError } from "@claimwright/base";
import { type Guarantor, idOf, type Patient, type PatientId, type PracticeId } from "@claimwright/model";
import {
  appendEvent,
  insertPatient,
  loadPatient,
  reservePracticeNumbers,
  type StoreTransaction,
  updatePatient,
} from "@claimwright/store";
import { changedFields } from "../internal/changed-fields.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { duplicatesOf } from "./find-duplicates.ts";

/** What the desk writes down about a person. */
export interface PatientFacts extends Omit<Patient, "id" | "practiceId" | "accountNumber" | "guarantor"> {
  readonly guarantor?: GuarantorFacts;
}

/** A guarantor who is a patient, too, is named by their id alone: name and address are theirs. */
export type GuarantorFacts =
  | { readonly patientId: PatientId; readonly relationship: Guarantor["relationship"] }
  | Omit<Guarantor, "patientId">;

export interface Registration extends PatientFacts {
  /** Somebody at the desk has looked at the record that seems to be the same person's and says that it is not. */
  readonly isAnotherPerson: boolean;
}

/**
 * Opens an account for a person. Throws ProblemError `patient.duplicate` when a record is surely the same person's and
 * nobody has said that it is not, `input.field` for a fact that cannot be.
 */
export async function registerPatient(office: Office, desk: Desk, facts: Registration): Promise<Patient> {
  const { practiceId, actor } = desk;
  const { isAnotherPerson, ...person } = facts;
  assertPossible(person, todayOf(office));
  return office.store.withPractices([practiceId], actor, async (tx) => {
    if (!isAnotherPerson) await assertNew(tx, practiceId, person);
    const number = await reservePracticeNumbers(tx, practiceId, "account");
    const patient: Patient = {
      ...(await withGuarantor(tx, practiceId, person)),
      id: idOf<PatientId>(office.newId()),
      practiceId,
      accountNumber: `A${String(number).padStart(5, "0")}`,
    };
    await insertPatient(tx, patient);
    await appendEvent(tx, practiceId, {
      kind: "patient.registered",
      subjectKind: "patient",
      subjectId: patient.id,
      data: { isAnotherPerson },
    });
    return patient;
  });
}

/** Changes what is known of a person. Throws ProblemError `store.conflict` when somebody else did in the meantime. */
export async function changePatient(
  office: Office,
  desk: Desk,
  id: PatientId,
  version: number,
  facts: PatientFacts,
): Promise<Patient> {
  const { practiceId, actor } = desk;
  assertPossible(facts, todayOf(office));
  return office.store.withPractices([practiceId], actor, async (tx) => {
    const { patient: before } = await loadPatient(tx, practiceId, id);
    const patient: Patient = {
      ...(await withGuarantor(tx, practiceId, facts)),
      id,
      practiceId,
      accountNumber: before.accountNumber,
      // The number is not sent to the desk again; who types none leaves it as it is.
      ...(facts.ssn === undefined && before.ssn !== undefined ? { ssn: before.ssn } : {}),
    };
    await updatePatient(tx, patient, version);
    await appendEvent(tx, practiceId, {
      kind: "patient.changed",
      subjectKind: "patient",
      subjectId: id,
      data: { fields: changedFields(before, patient) },
    });
    return patient;
  });
}

async function assertNew(tx: StoreTransaction, practiceId: PracticeId, person: PatientFacts): Promise<void> {
  const { name, birthDate, phone, ssn } = person;
  const likely = await duplicatesOf(tx, practiceId, {
    first: name.first,
    last: name.last,
    birthDate,
    ...(phone === undefined ? {} : { phone }),
    ...(ssn === undefined ? {} : { ssn }),
  });
  if (!likely.some(({ sure }) => sure)) return;
  throw problem(
    "patient.duplicate",
    "A patient with these facts is registered already.",
    "Open that record, or say that this is another person.",
  );
}

async function withGuarantor(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { guarantor, ...person }: PatientFacts,
): Promise<Omit<Patient, "id" | "practiceId" | "accountNumber">> {
  if (guarantor === undefined) return person;
  if (!("patientId" in guarantor)) return { ...person, guarantor };
  const { patient } = await loadPatient(tx, practiceId, guarantor.patientId);
  if (patient.guarantor !== undefined) {
    throw problem(
      "input.field",
      "Somebody else answers for the account of this guarantor.",
      "Name that person as the guarantor.",
      "guarantor",
    );
  }
  return {
    ...person,
    guarantor: {
      patientId: patient.id,
      relationship: guarantor.relationship,
      name: patient.name,
      address: patient.address,
      ...(patient.phone === undefined ? {} : { phone: patient.phone }),
    },
  };
}

/** Nobody is older. */
const OLDEST_BIRTH = "1895-01-01";

function assertPossible({ birthDate, ssn }: PatientFacts, today: IsoDate): void {
  if (birthDate > today || birthDate < OLDEST_BIRTH) {
    throw problem(
      "input.field",
      "The birth date is not that of a living person.",
      "Ask again for the day, month and year.",
      "birthDate",
    );
  }
  // Never given out: area 000 and 666, group 00, serial 0000 (Social Security Administration, POMS RM 10201.035).
  if (ssn !== undefined && /^(000|666)|^\d{3}00|0000$/.test(ssn)) {
    throw problem(
      "input.field",
      "No social security number reads like this.",
      "Leave it out, or copy it from the card.",
      "ssn",
    );
  }
}

function problem(code: ProblemCode, message: string, remedy: string, place?: string): ProblemError {
  return new ProblemError({ code, message, remedy, ...(place === undefined ? {} : { place }) });
}
