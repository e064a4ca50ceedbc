import { cents as centsOf, isoDate } from "@claimwright/base";
import { idOf, type PayerId } from "@claimwright/model";
import {
  listOpenClaimPayments,
  matchCandidates,
  type PaperRemittance,
  postByHand,
  postKeyedRemittance,
  proveKeyedRemittance,
  undoPosting,
} from "@claimwright/office";
import { listPayers } from "@claimwright/store";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const MAX_KEY = 200;
const ofPayment = z.object({ paymentId: identity });
const key = z.string().min(1).max(MAX_KEY);
const number = z.string().min(1).max(38);
const MAX_REASON = 200;

export const openClaimPaymentsRoute = defineRoute({
  id: "listOpenClaimPayments",
  method: "GET",
  path: "/payments/open",
  summary: "The claim payments that wait for a person: unmatched, held, or waiting for something",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    claims: z.array(
      z.object({
        paymentId: z.string(),
        traceNumber: z.string(),
        payerIdentifier: z.string(),
        paymentDate: date,
        key: z.string(),
        controlNumber: z.string(),
        patientName: z.string().optional(),
        serviceOn: date.optional(),
        charge: cents,
        paid: cents,
        state: z.string(),
        reason: z.string().optional(),
      }),
    ),
  }),
  handle: async ({ office, desk }) => ({ claims: await listOpenClaimPayments(office, desk) }),
});

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

export const undoPostingRoute = defineRoute({
  id: "undoPosting",
  method: "POST",
  path: "/payments/:paymentId/undo",
  summary: "Takes the posting of one claim payment back with reversing movements and a reason",
  permission: "post-money",
  params: ofPayment,
  query: nothing,
  body: z.object({ key, reason: z.string().trim().min(1).max(MAX_REASON) }),
  answer: z.object({ state: z.literal("held") }),
  handle: async ({ office, desk, today }, { params, body }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      undoPosting(tx, {
        practiceId: desk.practiceId,
        paymentId: params.paymentId,
        occurrenceKey: body.key,
        reason: body.reason,
        undoneOn: today,
      }),
    );
    return { state: "held" as const };
  },
});

const adjustment = z.object({
  group: z.enum(["CO", "PR", "OA", "PI", "CR"]),
  reason: z.string().min(1).max(5),
  amount: cents,
});
const row = z.object({
  patientControlNumber: number,
  procedureCode: z.string().min(1).max(48),
  modifiers: z.array(z.string().length(2)).max(4).default([]),
  dateOfService: date,
  charge: cents,
  paid: cents,
  adjustments: z.array(adjustment).max(20),
});
const MAX_ROWS = 500;
const paper = z.object({
  payerId: z.string().max(100),
  checkNumber: z.string().min(1).max(50),
  checkDate: date,
  checkAmount: cents,
  rows: z.array(row).max(MAX_ROWS),
});

export const provePaperRoute = defineRoute({
  id: "provePaperRemittance",
  method: "POST",
  path: "/payments/paper/prove",
  summary: "What of a keyed paper remittance does not add up yet, where and by how much; nothing is kept",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: paper,
  answer: z.object({
    balanced: z.boolean(),
    faults: z.array(
      z.object({
        level: z.enum(["line", "claim", "transaction"]),
        occurrence: z.number().int().optional(),
        line: z.number().int().optional(),
        difference: cents,
        message: z.string(),
      }),
    ),
  }),
  handle: async (_context, { body }) => proveKeyedRemittance(paperOf(body)),
});

export const postPaperRoute = defineRoute({
  id: "postPaperRemittance",
  method: "POST",
  path: "/payments/paper",
  summary: "Posts a keyed paper remittance by the same proof and rules as an 835",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: paper,
  answer: z.object({
    outcome: z.enum(["held", "already-posted", "posted"]),
    paymentId: z.string().optional(),
    reason: z.string().optional(),
  }),
  handle: async ({ office, desk, today }, { body }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      postKeyedRemittance(tx, desk.practiceId, paperOf(body), {
        paymentId: office.newId(),
        postedOn: today,
      }),
    ),
});

export const payersToKeyRoute = defineRoute({
  id: "listPayersToKey",
  method: "GET",
  path: "/payments/payers",
  summary: "The payers whose paper may be keyed",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({ payers: z.array(z.object({ id: z.string(), name: z.string() })) }),
  handle: async ({ office, desk }) => ({
    payers: await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listPayers(tx, desk.practiceId),
    ),
  }),
});

function paperOf(body: z.infer<typeof paper>): PaperRemittance {
  return {
    payerId: idOf<PayerId>(body.payerId),
    checkNumber: body.checkNumber,
    checkDate: isoDate(body.checkDate),
    checkAmount: centsOf(body.checkAmount),
    rows: body.rows.map((each) => ({
      ...each,
      dateOfService: isoDate(each.dateOfService),
      charge: centsOf(each.charge),
      paid: centsOf(each.paid),
      adjustments: each.adjustments.map((one) => ({ ...one, amount: centsOf(one.amount) })),
    })),
  };
}
