import { isoDate } from "@claimwright/base";
import { idOf, type PatientId, type ProviderId } from "@claimwright/model";
import type { Estimate, EstimateToMake } from "@claimwright/office";
import { z } from "zod";
import { cents, date, identity, why } from "../../http/shapes.ts";

const MAX_SERVICES = 50;
const MAX_DIAGNOSES = 12;
const MAX_TEXT = 200;
const MAX_UNITS = 999;
const text = z.string().trim().min(1).max(MAX_TEXT);

export const plannedServices = z.object({
  providerId: identity,
  primaryService: text,
  scheduledOn: date.optional(),
  diagnoses: z.array(z.string().regex(/^[A-Z]\d[A-Z0-9]{1,5}$/)).max(MAX_DIAGNOSES),
  services: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z0-9]{5}$/),
        modifiers: z.array(z.string().regex(/^[A-Z0-9]{2}$/)).max(4),
        units: z.number().int().min(1).max(MAX_UNITS),
      }),
    )
    .min(1)
    .max(MAX_SERVICES),
  separately: z.array(text).max(MAX_DIAGNOSES),
});

export function wantedOf(patientId: string, body: z.infer<typeof plannedServices>): EstimateToMake {
  const { providerId, scheduledOn, ...rest } = body;
  return {
    ...rest,
    patientId: idOf<PatientId>(patientId),
    providerId: idOf<ProviderId>(providerId),
    ...(scheduledOn === undefined ? {} : { scheduledOn: isoDate(scheduledOn) }),
  };
}

export const estimate = z.object({
  kind: z.enum(["self-pay", "insured"]),
  primaryService: z.string(),
  scheduledOn: date.optional(),
  providerName: z.string(),
  lines: z.array(
    z.object({
      code: z.string(),
      units: z.number().int(),
      description: z.string(),
      charge: cents,
      planPays: cents,
      patientPays: cents,
      chargeWhy: why,
      shareWhy: why,
    }),
  ),
  charged: cents,
  planPays: cents,
  patientPays: cents,
  payerName: z.string().optional(),
  gaps: z.array(z.string()),
  /** The last day to give it to the patient. */
  dueOn: date,
});

export function estimateAnswer({ goodFaith, plan, ...facts }: Estimate) {
  return {
    ...facts,
    primaryService: goodFaith.primaryService,
    scheduledOn: goodFaith.scheduledOn,
    dueOn: goodFaith.dueOn,
    payerName: plan?.payerName,
    gaps: plan?.gaps ?? [],
  };
}
