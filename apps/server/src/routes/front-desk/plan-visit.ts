import { isoDate } from "@claimwright/base";
import { idOf, type LocationId, type PatientId, type ProviderId } from "@claimwright/model";
import { planVisit } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, identity, nothing } from "../../http/shapes.ts";

const MAX_REASON = 200;
const MAX_MINUTES = 480;

export const planVisitRoute = defineRoute({
  id: "planVisit",
  method: "POST",
  path: "/appointments",
  summary: "Puts a visit into the book",
  permission: "register-patients",
  params: nothing,
  query: nothing,
  body: z.object({
    patientId: identity,
    providerId: identity,
    locationId: identity.optional(),
    day: date,
    startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    minutes: z.number().int().min(5).max(MAX_MINUTES),
    reason: z.string().trim().min(1).max(MAX_REASON).optional(),
  }),
  answer: z.object({ appointmentId: z.string() }),
  handle: async ({ office, desk }, { body }) => {
    const { patientId, providerId, locationId, day, reason, startsAt, minutes } = body;
    const { id } = await planVisit(office, desk, {
      startsAt,
      minutes,
      patientId: idOf<PatientId>(patientId),
      providerId: idOf<ProviderId>(providerId),
      day: isoDate(day),
      ...(locationId === undefined ? {} : { locationId: idOf<LocationId>(locationId) }),
      ...(reason === undefined ? {} : { reason }),
    });
    return { appointmentId: id };
  },
});
