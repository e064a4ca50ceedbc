import { isoDate } from "@claimwright/base";
import { endDisposition, listDispositions, setDisposition, tryDisposition } from "@claimwright/office";
import { adjustmentWords, STANDARD_DISPOSITIONS, STANDARD_RELEASE } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing, why } from "../../http/shapes.ts";
import { disposition, dispositionRow, dispositionRule, keptDisposition } from "./disposition-shape.ts";

const MAX_NOTE = 300;
/** The rows with the largest amounts tell enough; the sums are of all. */
const MAX_MOVED_SHOWN = 50;

export const listDispositionsRoute = defineRoute({
  id: "listDispositions",
  method: "GET",
  path: "/dispositions",
  summary: "What payers' reasons mean: the practice's own rows, which go first, and the standard ones",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    own: z.array(keptDisposition.extend({ words: z.string().optional() })),
    standard: z.array(dispositionRow.extend({ words: z.string().optional() })),
    release: z.string(),
  }),
  handle: async ({ office, desk }) => {
    const own = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listDispositions(tx, desk.practiceId),
    );
    const flat = <Row extends { readonly reason: string; readonly effective: object }>(row: Row) => {
      const words = adjustmentWords(row.reason);
      const { effective, ...rest } = row;
      return { ...rest, ...(effective as Row["effective"]), ...(words === undefined ? {} : { words }) };
    };
    return { own: own.map(flat), standard: STANDARD_DISPOSITIONS.map(flat), release: STANDARD_RELEASE };
  },
});

export const tryDispositionRoute = defineRoute({
  id: "tryDisposition",
  method: "POST",
  path: "/dispositions/try",
  summary: "Which adjustments of the latest payments would go elsewhere by a row; posts and stores nothing",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: dispositionRow,
  answer: z.object({
    payments: z.number().int(),
    from: date.optional(),
    isPart: z.boolean(),
    claimPayments: z.number().int(),
    adjustments: z.number().int(),
    amount: cents,
    movedAmount: cents,
    movedCount: z.number().int(),
    moved: z.array(
      z.object({
        claimNumber: z.string(),
        procedureCode: z.string().optional(),
        group: z.string(),
        reason: z.string(),
        remarks: z.array(z.string()),
        amount: cents,
        before: disposition,
        after: disposition,
        why,
      }),
    ),
  }),
  handle: async ({ office, desk }, { body }) => {
    const trial = await tryDisposition(office, desk, dispositionRule(body));
    return { ...trial, movedCount: trial.moved.length, moved: trial.moved.slice(0, MAX_MOVED_SHOWN) };
  },
});

export const setDispositionRoute = defineRoute({
  id: "setDisposition",
  method: "POST",
  path: "/dispositions",
  summary: "Says from a day on what a reason means; it goes before the standard row",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: dispositionRow.extend({ note: z.string().trim().min(1).max(MAX_NOTE) }),
  answer: z.object({ reason: z.string() }),
  handle: async ({ office, desk }, { body: { note, ...row } }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      setDisposition(tx, desk.practiceId, { ...dispositionRule(row), note }),
    );
    return { reason: row.reason };
  },
});

export const endDispositionRoute = defineRoute({
  id: "endDisposition",
  method: "POST",
  path: "/dispositions/:ruleId/end",
  summary: "Ends a row of the practice's own after a day, today's where none is named; what was posted stays",
  permission: "manage-contracts",
  params: z.object({ ruleId: z.coerce.number().int().catch(0) }),
  query: nothing,
  body: z.object({ lastDay: date.optional() }),
  answer: z.object({ lastDay: date }),
  handle: async ({ office, desk, today }, { params: { ruleId }, body }) => {
    const lastDay = body.lastDay === undefined ? today : isoDate(body.lastDay);
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      endDisposition(tx, desk.practiceId, ruleId, lastDay),
    );
    return { lastDay };
  },
});
