import { cents, type IsoDate, isoDate } from "@claimwright/base";
import { confirmDeposits, depositStanding, MAIN_BANK_ACCOUNT, readBankFile } from "@claimwright/office";
import type { BankDeposit } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute, type RouteContext } from "../../http/route.ts";
import { cents as centsShape, date, nothing } from "../../http/shapes.ts";
import { csvFault, csvText } from "./csv-upload.ts";

const MAX_DEPOSIT_CENTS = 1_000_000_000;
const MAX_TRACE = 50;

const difference = z.object({
  kind: z.enum(["amount-differs", "not-announced", "not-arrived"]),
  postedOn: date.optional(),
  trace: z.string().optional(),
  difference: centsShape,
  message: z.string(),
});

export const openBankRoute = defineRoute({
  id: "openBank",
  method: "GET",
  path: "/bank",
  summary: "What the bank received, and what does not fit with what was announced",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    deposits: z.array(
      z.object({
        depositId: z.string(),
        bankAccount: z.string(),
        amount: centsShape,
        postedOn: date,
        traceNumber: z.string().optional(),
        /** It is the money of a payment that was announced. */
        matched: z.boolean(),
      }),
    ),
    differences: z.array(difference),
  }),
  handle: async ({ office, desk, today }) => {
    const { deposits, differences } = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      depositStanding(tx, desk.practiceId, today),
    );
    return {
      deposits: deposits.map(({ matchedPayment, ...deposit }) => ({
        ...deposit,
        matched: matchedPayment !== undefined,
      })),
      differences: differences.map(({ deposit, expected, ...each }) => {
        const trace = deposit?.traceNumber ?? expected?.traceNumber;
        const postedOn = deposit?.postedOn ?? expected?.expectedOn;
        return {
          ...each,
          ...(postedOn === undefined ? {} : { postedOn }),
          ...(trace === undefined ? {} : { trace }),
        };
      }),
    };
  },
});

const taken = z.object({
  taken: z.number().int(),
  /** What does not fit after it, of all that is open. */
  open: z.number().int(),
  faults: z.array(csvFault),
});

export const keyDepositRoute = defineRoute({
  id: "keyDeposit",
  method: "POST",
  path: "/bank/deposits",
  summary: "Keys one deposit of the bank and matches it with what was announced",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: z.object({
    postedOn: date,
    amount: centsShape.min(1).max(MAX_DEPOSIT_CENTS),
    trace: z.string().trim().max(MAX_TRACE).optional(),
  }),
  answer: taken,
  handle: async (context, { body }) => {
    const { postedOn, amount, trace } = body;
    const deposit = {
      depositId: `keyed/${context.office.newId()}`,
      bankAccount: MAIN_BANK_ACCOUNT,
      amount: cents(amount),
      postedOn: isoDate(postedOn),
      ...(trace === undefined || trace === "" ? {} : { traceNumber: trace }),
    };
    return confirm(context, [deposit]);
  },
});

export const takeBankFileRoute = defineRoute({
  id: "takeBankFile",
  method: "POST",
  path: "/bank/files",
  summary: "Takes a CSV of the bank in and matches it; one faulty cell and nothing of it is taken",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: "bytes",
  answer: taken,
  handle: async (context, { body }) => {
    const { deposits, faults } = readBankFile(csvText(body as Uint8Array));
    return faults.length > 0 ? { taken: 0, open: 0, faults } : confirm(context, deposits);
  },
});

async function confirm(
  { office, desk, today }: Pick<RouteContext, "office" | "desk"> & { readonly today: IsoDate },
  deposits: readonly BankDeposit[],
) {
  const differences = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    confirmDeposits(tx, desk.practiceId, deposits, today),
  );
  return { taken: deposits.length, open: differences.length, faults: [] };
}
