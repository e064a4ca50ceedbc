import { isoDate } from "@claimwright/base";
import { readingName, sortName } from "@claimwright/model";
import { type CoverageStanding, openFrontDeskDay } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";
import { benefitStatus } from "./benefit-shape.ts";

export const appointmentState = z.enum(["planned", "arrived", "left", "missed", "cancelled"]);

const answer = z.object({
  day: date,
  visits: z.array(
    z.object({
      appointmentId: z.string(),
      version: z.number().int(),
      state: appointmentState,
      startsAt: z.string(),
      minutes: z.number().int(),
      reason: z.string().optional(),
      patientId: z.string(),
      patientName: z.string(),
      birthDate: date,
      providerName: z.string(),
      locationName: z.string().optional(),
      encounterId: z.string().optional(),
      patientOwes: cents,
      coverage: z.object({
        kind: z.enum(["self-pay", "not-asked", "answered", "failed"]),
        payerName: z.string().optional(),
        status: benefitStatus.optional(),
        copay: cents.optional(),
        askedAt: z.string().optional(),
        laterFailed: z.boolean().optional(),
      }),
    }),
  ),
});

export const openDayRoute = defineRoute({
  id: "openDay",
  method: "GET",
  path: "/front-desk",
  summary: "Who comes on a day, whether the plan is known to hold, and what to take",
  permission: "register-patients",
  params: nothing,
  query: z.object({ date: date.optional() }),
  body: "none",
  answer,
  handle: async ({ office, desk, today }, { query }) => {
    const day = query.date === undefined ? today : isoDate(query.date);
    const visits = await openFrontDeskDay(office, desk, day);
    return {
      day,
      visits: visits.map(({ appointment, patient, provider, location, coverage, ...visit }) => ({
        ...visit,
        appointmentId: appointment.id,
        startsAt: appointment.startsAt,
        minutes: appointment.minutes,
        reason: appointment.reason,
        locationName: location?.name,
        patientId: patient.id,
        patientName: sortName(patient.name),
        birthDate: patient.birthDate,
        providerName: `${readingName(provider.name)}, ${provider.credential}`,
        coverage: coverageAnswer(coverage),
      })),
    };
  },
});

function coverageAnswer(standing: CoverageStanding) {
  if (standing.kind !== "answered") return standing;
  const { kind, payerName, answeredAt, summary, due, laterFailed } = standing;
  return { kind, payerName, askedAt: answeredAt, status: summary.status, copay: due.copay, laterFailed };
}
