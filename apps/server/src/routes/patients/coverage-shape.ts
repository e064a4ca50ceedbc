import { isoDate } from "@claimwright/base";
import { type Coverage, idOf, type PatientId, type PayerId } from "@claimwright/model";
import type { CoverageFacts } from "@claimwright/office";
import { z } from "zod";
import { date, identity } from "../../http/shapes.ts";
import { nameOf, personName, sex } from "../front-desk/person-shape.ts";

const MAX_NUMBER = 80;
const MAX_PLAN = 60;

export const coverageRank = z.enum(["primary", "secondary", "tertiary"]);

/** A coverage as a person types it from a card. */
export const coverageFacts = z.object({
  payerId: identity,
  rank: coverageRank,
  memberId: z.string().trim().min(1).max(MAX_NUMBER),
  groupNumber: z.string().trim().min(1).max(MAX_NUMBER).optional(),
  planName: z.string().trim().min(1).max(MAX_PLAN).optional(),
  claimFilingCode: z.string().regex(/^[A-Z0-9]{1,2}$/),
  insuranceTypeCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  relationship: z.enum(["18", "01", "19", "G8"]),
  subscriber: z.object({ name: personName, birthDate: date, sex }).optional(),
  from: date,
  to: date.optional(),
});

export function coverageOf(patientId: string, body: z.infer<typeof coverageFacts>): CoverageFacts {
  const { from, to, groupNumber, planName, insuranceTypeCode, subscriber } = body;
  return {
    patientId: idOf<PatientId>(patientId),
    payerId: idOf<PayerId>(body.payerId),
    rank: body.rank,
    memberId: body.memberId,
    claimFilingCode: body.claimFilingCode,
    relationship: body.relationship,
    ...(groupNumber === undefined ? {} : { groupNumber }),
    ...(planName === undefined ? {} : { planName }),
    ...(insuranceTypeCode === undefined ? {} : { insuranceTypeCode }),
    ...(subscriber === undefined ? {} : { subscriber: subscriberOf(subscriber) }),
    effective: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) },
  };
}

function subscriberOf(
  body: NonNullable<z.infer<typeof coverageFacts>["subscriber"]>,
): NonNullable<Coverage["subscriber"]> {
  return { name: nameOf(body.name), birthDate: isoDate(body.birthDate), sex: body.sex };
}
