import { matchCandidates, postByHand } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, claimPaymentKey as key, nothing } from "../../http/shapes.ts";

const ofPayment = z.object({ paymentId: identity });
/** CLM01 holds 20 characters, CLP01 of an inbound file up to 38. */
const number = z.string().min(1).max(38);

export const matchCandidatesRoute = defineRoute({
  id: "listMatchCandidates",
  method: "POST",
  path: "/payments/:paymentId/candidates",
  summary: "The claims that a claim payment may be for, with how sure that is and why; nothing is kept",
  permission: "post-money",
  params: ofPayment,
  query: nothing,
  body: z.object({ key, alsoNumber: number.optional() }),
  answer: z.object({
    candidates: z.array(
      z.object({
        claimId: z.string(),
        controlNumber: z.string(),
        patientName: z.string(),
        serviceOn: date,
        charge: cents,
        open: cents,
        confidence: z.number().int(),
        grounds: z.string(),
      }),
    ),
  }),
  handle: async ({ office, desk }, { params, body }) => {
    const { alsoNumber } = body;
    return {
      candidates: await matchCandidates(office, desk, {
        ...params,
        key: body.key,
        ...(alsoNumber === undefined ? {} : { alsoNumber }),
      }),
    };
  },
});

export const matchByHandRoute = defineRoute({
  id: "matchByHand",
  method: "POST",
  path: "/payments/:paymentId/match",
  summary: "Posts a claim payment on the claim that a person chose; what does not add up stays held",
  permission: "post-money",
  params: ofPayment,
  query: nothing,
  body: z.object({ key, controlNumber: number }),
  answer: z.object({ posted: z.number().int(), held: z.number().int() }),
  handle: async ({ office, desk, today }, { params, body }) => {
    const counts = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      postByHand(tx, {
        practiceId: desk.practiceId,
        paymentId: params.paymentId,
        occurrenceKey: body.key,
        patientControlNumber: body.controlNumber,
        postedOn: today,
      }),
    );
    return { posted: counts.posted, held: counts.held };
  },
});
