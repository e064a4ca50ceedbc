import { cents, isoDate } from "@claimwright/base";
import { idOf, type PayerId } from "@claimwright/model";
import type { ContractFacts } from "@claimwright/office";
import type { RateTerms } from "@claimwright/pricing";
import { z } from "zod";
import { cents as centsShape, date, identity } from "../../http/shapes.ts";
import { feeRow, feeRows } from "../fees/fee-shape.ts";

const MAX_CLAUSES = 100;
const MAX_CODES = 500;
const MAX_FEES = 20_000;
const MAX_TEXT = 120;

const rate = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("percent-of-charge"), percent: z.string().max(MAX_TEXT) }),
  z.object({
    kind: z.literal("fees"),
    fees: z.array(feeRow).max(MAX_FEES),
  }),
  z.object({
    kind: z.literal("percent-of-medicare"),
    percent: z.string().max(MAX_TEXT),
    zip: z.string().max(MAX_TEXT),
    /** The day whose schedule counts; absent: that of the date of service. */
    scheduleOn: date.optional(),
  }),
  z.object({ kind: z.literal("case-rate"), amount: centsShape.min(0) }),
  z.object({ kind: z.literal("per-diem"), amount: centsShape.min(0) }),
]);

export const contract = z.object({
  payerId: identity,
  title: z.string().trim().min(1).max(MAX_TEXT),
  from: date,
  to: date.optional(),
  lesserOfCharge: z.boolean(),
  clauses: z
    .array(
      z.object({
        clause: z.string().trim().min(1).max(MAX_TEXT),
        codes: z.array(z.string().max(MAX_TEXT)).max(MAX_CODES),
        rate,
      }),
    )
    .max(MAX_CLAUSES),
});

export function contractFacts(body: z.infer<typeof contract>): ContractFacts {
  const { payerId, title, from, to, lesserOfCharge, clauses } = body;
  return {
    payerId: idOf<PayerId>(payerId),
    title,
    effective: { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) },
    terms: {
      lesserOfCharge,
      clauses: clauses.map((clause) => ({ ...clause, rate: rateTerms(clause.rate) })),
    },
  };
}

function rateTerms(body: z.infer<typeof rate>): RateTerms {
  switch (body.kind) {
    case "percent-of-charge":
      return body;
    case "fees":
      return { kind: "fees", fees: feeRows(body.fees) };
    case "percent-of-medicare": {
      const { kind, percent, zip, scheduleOn } = body;
      return { kind, percent, zip, ...(scheduleOn === undefined ? {} : { scheduleOn: isoDate(scheduleOn) }) };
    }
    case "case-rate":
    case "per-diem":
      return { kind: body.kind, amount: cents(body.amount) };
    default:
      return body satisfies never;
  }
}
