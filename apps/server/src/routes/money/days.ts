import { isoDate, ProblemError } from "@claimwright/base";
import { closePracticeDay, listDayCloses, previewClose, trialBalanceAt } from "@claimwright/office";
import type { DayClose } from "@claimwright/receivables";
import { listPayers } from "@claimwright/store";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

const trialRow = z.object({ kind: z.string(), accounts: z.number().int(), debits: cents, credits: cents });

const close = z.object({
  from: date.optional(),
  day: date,
  totals: z.array(z.object({ kind: z.string(), count: z.number().int(), amount: cents })),
  /** One line a payment that goes to the bank, by what it is: a payer's trace, or a patient's receipt. */
  depositSlip: z.array(z.object({ from: z.string(), amount: cents })),
  depositTotal: cents,
  trial: z.array(trialRow),
});

export const openDaysRoute = defineRoute({
  id: "openDays",
  method: "GET",
  path: "/days",
  summary: "The closed days, and what the close of a day would say now",
  permission: "read-money",
  params: nothing,
  query: z.object({ day: date }),
  body: "none",
  answer: z.object({
    /** Absent when the day is closed already or has not come; `refused` says why. */
    preview: close.optional(),
    refused: z.string().optional(),
    closed: z.array(z.object({ day: date, closedBy: z.string(), closedAt: z.string(), close })),
  }),
  handle: async ({ office, desk, today }, { query }) =>
    office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      const payers = await listPayers(tx, desk.practiceId);
      const names = new Map(payers.map(({ payerIdentifier, name }) => [payerIdentifier, name]));
      const closed = (await listDayCloses(tx, desk.practiceId)).map(({ facts, ...each }) => ({
        ...each,
        close: shown(facts, names),
      }));
      try {
        const preview = await previewClose(tx, desk.practiceId, isoDate(query.day), today);
        return { preview: shown(preview, names), closed };
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        return { refused: `${error.problem.message} ${error.problem.remedy}`, closed };
      }
    }),
});

export const closeDayRoute = defineRoute({
  id: "closeDay",
  method: "POST",
  path: "/days",
  summary: "Closes a day, and with it every day since the last close; its numbers never change again",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: z.object({ day: date }),
  answer: z.object({ day: date, depositTotal: cents }),
  handle: async ({ office, desk, today }, { body }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      closePracticeDay(tx, desk.practiceId, isoDate(body.day), today),
    ),
});

export const openBooksRoute = defineRoute({
  id: "openBooks",
  method: "GET",
  path: "/books",
  summary: "The trial balance as of the end of any day",
  permission: "read-money",
  params: nothing,
  query: z.object({ day: date }),
  body: "none",
  answer: z.object({ rows: z.array(trialRow), debits: cents, credits: cents, difference: cents }),
  handle: ({ office, desk }, { query }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      trialBalanceAt(tx, desk.practiceId, { day: isoDate(query.day) }),
    ),
});

function shown({ depositSlip, ...facts }: DayClose, names: ReadonlyMap<string, string>) {
  return {
    ...facts,
    depositSlip: depositSlip.map(({ payment, amount }) => ({ from: payerOrPatient(payment, names), amount })),
  };
}

/** A payer's payment is known by its trace, the second part of its identity; a patient's by a receipt. */
function payerOrPatient(payment: string, names: ReadonlyMap<string, string>): string {
  const [first = "", trace = ""] = payment.split("/");
  return first === "patient" ? "Payment of a patient" : `${names.get(first) ?? first}, ${trace}`;
}
