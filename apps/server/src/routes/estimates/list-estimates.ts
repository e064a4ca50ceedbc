import { idOf, type PatientId } from "@claimwright/model";
import { listGivenEstimates, printEstimate } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const given = z.object({
  estimateId: z.string(),
  madeOn: date,
  primaryService: z.string(),
  scheduledOn: date.optional(),
  kind: z.enum(["self-pay", "insured"]),
  charged: cents,
  patientPays: cents,
});

export const listEstimatesRoute = defineRoute({
  id: "listEstimates",
  method: "GET",
  path: "/patients/:patientId/estimates",
  summary: "The estimates that a patient was given, the newest first",
  permission: "read-patients",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({ estimates: z.array(given) }),
  handle: async ({ office, desk }, { params }) => ({
    estimates: (await listGivenEstimates(office, desk, idOf<PatientId>(params.patientId))).map(
      ({ id, madeOn, facts }) => ({
        estimateId: id,
        madeOn,
        primaryService: facts.goodFaith.primaryService,
        scheduledOn: facts.goodFaith.scheduledOn,
        kind: facts.kind,
        charged: facts.charged,
        patientPays: facts.patientPays,
      }),
    ),
  }),
});

export const printEstimateRoute = defineRoute({
  id: "printEstimate",
  method: "GET",
  path: "/estimates/:estimateId/paper",
  summary: "An estimate as it was given",
  permission: "read-patients",
  params: z.object({ estimateId: identity }),
  query: nothing,
  body: "none",
  answer: "pdf",
  handle: async ({ office, desk }, { params }) => printEstimate(office, desk, params.estimateId),
});
