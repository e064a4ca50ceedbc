import { cents as centsOf, isoDate } from "@claimwright/base";
import { idOf, type PayerId } from "@claimwright/model";
import { type PaperRemittance, postKeyedRemittance, proveKeyedRemittance } from "@claimwright/office";
import { listPayers } from "@claimwright/store";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

const number = z.string().min(1).max(38);
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
