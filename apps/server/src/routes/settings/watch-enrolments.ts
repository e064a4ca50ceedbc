import { watchEnrolments } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

export const watchEnrolmentsRoute = defineRoute({
  id: "watchEnrolments",
  method: "GET",
  path: "/enrolments/watch",
  summary: "Enrolments that end soon, wait too long or were refused, the nearest day first",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    enrolments: z.array(
      z.object({
        enrolmentId: z.string(),
        payerId: z.string(),
        payerName: z.string(),
        whose: z.string(),
        kind: z.enum(["ends", "waits", "refused"]),
        reason: z.string(),
        on: date,
      }),
    ),
  }),
  handle: async ({ office, desk }) => ({ enrolments: await watchEnrolments(office, desk) }),
});
