import { type AppointmentId, idOf } from "@claimwright/model";
import { moveAppointment } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { appointmentState } from "./open-day.ts";

export const moveAppointmentRoute = defineRoute({
  id: "moveAppointment",
  method: "POST",
  path: "/appointments/:appointmentId/state",
  summary: "Says that a patient arrived, left, did not come or called off",
  permission: "register-patients",
  params: z.object({ appointmentId: identity }),
  query: nothing,
  body: z.object({ version: z.number().int(), state: appointmentState }),
  answer: z.object({ state: appointmentState }),
  handle: async ({ office, desk }, { params, body }) => {
    await moveAppointment(office, desk, idOf<AppointmentId>(params.appointmentId), body);
    return { state: body.state };
  },
});
