import { idOf, type PatientId, readingName, sortName } from "@claimwright/model";
import { listDeskChoices, NEXT_STATES, openRegistration, type RegisteredCoverage } from "@claimwright/office";
import { summarizeBenefits } from "@claimwright/pricing";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, finding, identity, nothing } from "../../http/shapes.ts";
import { benefits, benefitsAnswer } from "../front-desk/benefit-shape.ts";
import { appointmentState } from "../front-desk/open-day.ts";
import { guarantorRelationship, personName, postalAddress, sex } from "../front-desk/person-shape.ts";
import { coverageRank } from "./coverage-shape.ts";

const coverage = z.object({
  coverageId: z.string(),
  version: z.number().int(),
  payerId: z.string(),
  payerName: z.string(),
  rank: coverageRank,
  memberId: z.string(),
  groupNumber: z.string().optional(),
  planName: z.string().optional(),
  claimFilingCode: z.string(),
  insuranceTypeCode: z.string().optional(),
  relationship: z.string(),
  subscriber: z.object({ name: personName, birthDate: date, sex }).optional(),
  from: date,
  to: date.optional(),
  findings: z.array(finding),
  benefits: benefits.extend({ askedAt: z.string(), copay: cents, meaning: z.string() }).optional(),
  /** The last question, where it brought no benefits: what was known before stays above. */
  failed: z
    .object({ askedAt: z.string(), reasons: z.array(z.object({ reason: z.string(), remedy: z.string() })) })
    .optional(),
});

const answer = z.object({
  patientId: z.string(),
  version: z.number().int(),
  accountNumber: z.string(),
  name: personName,
  birthDate: date,
  sex,
  address: postalAddress,
  phone: z.string().optional(),
  /** The last four digits, when the number is on file. */
  ssnEnding: z.string().optional(),
  guarantor: z
    .object({
      patientId: z.string().optional(),
      relationship: guarantorRelationship,
      name: personName,
      address: postalAddress,
      phone: z.string().optional(),
    })
    .optional(),
  family: z.array(z.object({ patientId: z.string(), name: z.string(), birthDate: date })),
  coverages: z.array(coverage),
  appointments: z.array(
    z.object({
      appointmentId: z.string(),
      version: z.number().int(),
      state: appointmentState,
      next: z.array(appointmentState),
      day: date,
      startsAt: z.string(),
      reason: z.string().optional(),
      providerName: z.string(),
    }),
  ),
});

export const openRegistrationRoute = defineRoute({
  id: "openRegistration",
  method: "GET",
  path: "/patients/:patientId/registration",
  summary: "What the desk knows of a person: facts, family, coverage with what the plan said, visits to come",
  permission: "register-patients",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const registration = await openRegistration(office, desk, idOf<PatientId>(params.patientId));
    const { patient, version, family, coverages, appointments } = registration;
    const { providers } = await listDeskChoices(office, desk);
    const { id, ssn, ...facts } = patient;
    return {
      ...facts,
      patientId: id,
      version,
      ssnEnding: ssn?.slice(-4),
      family: family.map((member) => ({
        patientId: member.id,
        name: sortName(member.name),
        birthDate: member.birthDate,
      })),
      coverages: coverages.map(coverageAnswer),
      appointments: appointments.map(({ appointment, state, version: at }) => {
        const provider = providers.find((each) => each.id === appointment.providerId);
        return {
          appointmentId: appointment.id,
          version: at,
          state,
          next: NEXT_STATES[state],
          day: appointment.day,
          startsAt: appointment.startsAt,
          reason: appointment.reason,
          providerName: provider === undefined ? "" : readingName(provider.name),
        };
      }),
    };
  },
});

function coverageAnswer({ coverage: kept, version, findings, benefits: known, failed }: RegisteredCoverage) {
  const { id, payer, effective, ...facts } = kept;
  return {
    ...facts,
    ...effective,
    coverageId: id,
    version,
    payerId: payer.id,
    payerName: payer.name,
    findings,
    benefits:
      known === undefined
        ? undefined
        : {
            ...benefitsAnswer(known.summary),
            askedAt: known.askedAt,
            copay: known.copay,
            meaning: known.meaning,
          },
    failed: failed === undefined ? undefined : { askedAt: failed.askedAt, reasons: reasonsOf(failed) },
  };
}

function reasonsOf({ result }: NonNullable<RegisteredCoverage["failed"]>) {
  if (result.outcome === "failed") {
    return [{ reason: result.problem.message, remedy: result.problem.remedy }];
  }
  return summarizeBenefits(result.response).rejections;
}
