import { cents, isoDate } from "@claimwright/base";
import { idOf, type PatientId } from "@claimwright/model";
import { agencyPayment, placeWithAgency, recallFromAgency, takeAgencyRecovery } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents as centsShape, date, identity, nothing } from "../../http/shapes.ts";
import { agencyName } from "./agency-files.ts";

const MAX_REASON = 200;
const MAX_REFERENCE = 60;
const MAX_COLLECTED_CENTS = 10_000_000;

const reason = z.string().trim().min(3).max(MAX_REASON);
const placement = z.object({ placementId: identity });

export const placeWithAgencyRoute = defineRoute({
  id: "placeWithAgency",
  method: "POST",
  path: "/collections/placements",
  summary: "Gives up all that a patient owes and places it with an agency",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: z.object({
    patientId: identity,
    agency: agencyName,
    reason,
  }),
  answer: z.object({ placementId: z.string(), amount: centsShape }),
  handle: async ({ office, desk, today }, { body }) => {
    const decisionId = office.newId();
    const amount = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      placeWithAgency(tx, desk.practiceId, idOf<PatientId>(body.patientId), body.agency, {
        decisionId,
        decidedOn: today,
        reason: body.reason,
      }),
    );
    return { placementId: decisionId, amount };
  },
});

export const recallPlacementRoute = defineRoute({
  id: "recallPlacement",
  method: "POST",
  path: "/collections/placements/:placementId/recall",
  summary: "Takes an account back from its agency; what is not collected is owed here again",
  permission: "post-money",
  params: placement,
  query: nothing,
  body: z.object({ reason }),
  answer: z.object({ amount: centsShape }),
  handle: async ({ office, desk, today }, { params, body }) => ({
    amount: await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      recallFromAgency(tx, desk.practiceId, params.placementId, { on: today, reason: body.reason }),
    ),
  }),
});

export const takeRecoveryRoute = defineRoute({
  id: "takeRecovery",
  method: "POST",
  path: "/collections/placements/:placementId/payments",
  summary: "Books what an agency collected on an account and what it keeps of it",
  permission: "post-money",
  params: placement,
  query: nothing,
  body: z.object({
    receivedOn: date,
    collected: centsShape.min(1).max(MAX_COLLECTED_CENTS),
    fee: centsShape.min(0).max(MAX_COLLECTED_CENTS),
    /** The agency's own number of the payment: the same again is the same payment. */
    reference: z.string().trim().min(1).max(MAX_REFERENCE),
  }),
  answer: z.object({ applied: centsShape, credit: centsShape }),
  handle: async ({ office, desk }, { params, body }) => {
    const { applied, credit } = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      takeAgencyRecovery(tx, desk.practiceId, params.placementId, {
        ...agencyPayment(params.placementId, body.reference),
        amount: cents(body.collected),
        receivedOn: isoDate(body.receivedOn),
        fee: cents(body.fee),
      }),
    );
    return { applied, credit };
  },
});
