import { giveEstimate, tryEstimate } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { estimate, estimateAnswer, plannedServices, wantedOf } from "./estimate-shape.ts";

const params = z.object({ patientId: identity });

export const tryEstimateRoute = defineRoute({
  id: "tryEstimate",
  method: "POST",
  path: "/patients/:patientId/estimates/try",
  summary: "What planned services are expected to cost, without keeping it",
  permission: "register-patients",
  params,
  query: nothing,
  body: plannedServices,
  answer: estimate,
  handle: async ({ office, desk, fees }, { params: { patientId }, body }) =>
    estimateAnswer(await tryEstimate(office, desk, wantedOf(patientId, body), fees)),
});

export const giveEstimateRoute = defineRoute({
  id: "giveEstimate",
  method: "POST",
  path: "/patients/:patientId/estimates",
  summary: "Gives an estimate to a patient and keeps it",
  permission: "register-patients",
  params,
  query: nothing,
  body: plannedServices,
  answer: z.object({ estimateId: z.string() }),
  handle: async ({ office, desk, fees }, { params: { patientId }, body }) => {
    const { id } = await giveEstimate(office, desk, wantedOf(patientId, body), fees);
    return { estimateId: id };
  },
});
