import { cents, isoDate } from "@claimwright/base";
import { idOf, type PayerId } from "@claimwright/model";
import { answerPayerRequest, openPayerRequests, recordRequestLetter } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents as centsShape, date, identity, nothing } from "../../http/shapes.ts";

const MAX_REFERENCE = 60;
const MAX_OUTCOME = 300;
const MAX_CLAIMS = 500;

const kind = z.enum(["records", "prepayment-audit", "postpayment-audit", "overpayment-demand"]);

export const openPayerRequestsRoute = defineRoute({
  id: "openPayerRequests",
  method: "GET",
  path: "/payer-requests",
  summary: "What payers and their auditors ask for, the nearest day first",
  permission: "read-money",
  params: nothing,
  query: z.object({ all: z.enum(["yes"]).optional() }),
  body: "none",
  answer: z.object({
    /** Whom a request may be from. */
    payers: z.array(z.object({ id: z.string(), name: z.string() })),
    requests: z.array(
      z.object({
        requestId: z.string(),
        kind,
        payerName: z.string(),
        reference: z.string(),
        claimIds: z.array(z.string()),
        controlNumbers: z.array(z.string()),
        receivedOn: date,
        dueOn: date,
        daysLeft: z.number().int(),
        amount: centsShape,
        state: z.enum(["open", "answered", "closed"]),
        answeredOn: date.optional(),
        outcome: z.string().optional(),
        recordedBy: z.string(),
      }),
    ),
  }),
  handle: ({ office, desk }, { query }) => openPayerRequests(office, desk, query.all === "yes"),
});

export const recordPayerRequestRoute = defineRoute({
  id: "recordPayerRequest",
  method: "POST",
  path: "/payer-requests",
  summary: "Keeps a payer's request for records, an audit or a demand, and opens work for it",
  permission: "send-claims",
  params: nothing,
  query: nothing,
  body: z.object({
    kind,
    payerId: identity,
    reference: z.string().trim().min(1).max(MAX_REFERENCE),
    /** Of the claims that it names. */
    controlNumbers: z.array(identity).min(1).max(MAX_CLAIMS),
    receivedOn: date,
    dueOn: date.optional(),
    amount: centsShape.min(0),
  }),
  answer: z.object({ requestId: z.string(), dueOn: date }),
  handle: async ({ office, desk }, { body }) => {
    const requestId = office.newId();
    const { payerId, receivedOn, dueOn, amount, ...letter } = body;
    const kept = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      recordRequestLetter(tx, desk.practiceId, {
        ...letter,
        requestId,
        payerId: idOf<PayerId>(payerId),
        receivedOn: isoDate(receivedOn),
        amount: cents(amount),
        ...(dueOn === undefined ? {} : { dueOn: isoDate(dueOn) }),
      }),
    );
    return { requestId, dueOn: kept.dueOn };
  },
});

export const answerPayerRequestRoute = defineRoute({
  id: "answerPayerRequest",
  method: "POST",
  path: "/payer-requests/:requestId/answer",
  summary: "Says that what was asked was sent, or that the matter is over",
  permission: "send-claims",
  params: z.object({ requestId: identity }),
  query: nothing,
  body: z.object({
    state: z.enum(["answered", "closed"]),
    /** How and what was sent, or how it ended; no patient's name. */
    outcome: z.string().trim().min(3).max(MAX_OUTCOME),
  }),
  answer: z.object({ on: date }),
  handle: async ({ office, desk, today }, { params, body }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      answerPayerRequest(tx, desk.practiceId, params.requestId, { ...body, on: today }),
    );
    return { on: today };
  },
});
