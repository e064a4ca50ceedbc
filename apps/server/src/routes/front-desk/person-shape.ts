import { isoDate } from "@claimwright/base";
import { type Guarantor, idOf, type PatientId, type PersonName } from "@claimwright/model";
import type { PatientFacts } from "@claimwright/office";
import { z } from "zod";
import { date, identity } from "../../http/shapes.ts";

const MAX_NAME = 60;
const MAX_LINE = 55;
const MAX_CITY = 30;

const name = z.string().trim().min(1).max(MAX_NAME);
const optionalName = z.string().trim().min(1).max(MAX_NAME).optional();
export const phone = z.string().regex(/^\d{10}$/);
export const sex = z.enum(["F", "M", "U"]);

export const personName = z.object({
  first: name,
  last: name,
  middle: optionalName,
  suffix: optionalName,
});

/** As it goes on claims: N3 and N4. */
export const postalAddress = z.object({
  line1: z.string().trim().min(1).max(MAX_LINE),
  line2: z.string().trim().min(1).max(MAX_LINE).optional(),
  city: z.string().trim().min(2).max(MAX_CITY),
  state: z.string().regex(/^[A-Z]{2}$/),
  zip: z.string().regex(/^\d{5}(\d{4})?$/),
});

export const guarantorRelationship = z.enum(["parent", "spouse", "guardian", "other"]);

/** A guarantor who is a patient is named by the record alone. */
const guarantor = z.union([
  z.object({ patientId: identity, relationship: guarantorRelationship }),
  z.object({
    relationship: guarantorRelationship,
    name: personName,
    address: postalAddress,
    phone: phone.optional(),
  }),
]);

export const personFacts = z.object({
  name: personName,
  birthDate: date,
  sex,
  address: postalAddress,
  phone: phone.optional(),
  ssn: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  guarantor: guarantor.optional(),
});

export type PersonBody = z.infer<typeof personFacts>;

/** Fields that were left empty are left out, as the facts have none. */
export function factsOf({ birthDate, ...body }: PersonBody): PatientFacts {
  const { guarantor: by } = body;
  return {
    name: nameOf(body.name),
    birthDate: isoDate(birthDate),
    sex: body.sex,
    address: addressOf(body.address),
    ...(body.phone === undefined ? {} : { phone: body.phone }),
    ...(body.ssn === undefined ? {} : { ssn: body.ssn }),
    ...(by === undefined ? {} : { guarantor: guarantorOf(by) }),
  };
}

function guarantorOf(by: NonNullable<PersonBody["guarantor"]>): NonNullable<PatientFacts["guarantor"]> {
  if ("patientId" in by) return { ...by, patientId: idOf<PatientId>(by.patientId) };
  const { relationship, phone: number } = by;
  return {
    relationship: relationship as Guarantor["relationship"],
    name: nameOf(by.name),
    address: addressOf(by.address),
    ...(number === undefined ? {} : { phone: number }),
  };
}

export function nameOf({ first, last, middle, suffix }: z.infer<typeof personName>): PersonName {
  return {
    first,
    last,
    ...(middle === undefined ? {} : { middle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function addressOf({ line2, ...rest }: z.infer<typeof postalAddress>): PatientFacts["address"] {
  return { ...rest, ...(line2 === undefined ? {} : { line2 }) };
}
