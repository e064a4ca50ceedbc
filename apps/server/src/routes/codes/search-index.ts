import { isoDate } from "@claimwright/base";
import { searchIndex } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

export const searchIndexRoute = defineRoute({
  id: "searchIndex",
  method: "GET",
  path: "/codes/index",
  summary: "Terms of the alphabetic index, and everyday words, that lead to codes of a date",
  permission: "read-codes",
  params: nothing,
  query: z.object({ date, text: z.string().max(100) }),
  body: "none",
  answer: z.object({
    terms: z.array(
      z.object({
        path: z.array(z.string()),
        nonessential: z.array(z.string()),
        code: z.string().optional(),
        incomplete: z.literal(true).optional(),
        manifestationCode: z.string().optional(),
        see: z.string().optional(),
        seeAlso: z.string().optional(),
        table: z.string(),
        column: z.string().optional(),
      }),
    ),
    hasMore: z.boolean(),
  }),
  handle: async ({ office }, { query }) => searchIndex(office, isoDate(query.date), query.text),
});
