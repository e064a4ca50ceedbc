import { isoDate } from "@claimwright/base";
import { searchCodes } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date } from "../../http/shapes.ts";

export const codeLine = z.object({ code: z.string(), title: z.string(), billable: z.boolean() });
const answer = z.object({ codes: z.array(codeLine) });

export const searchCodesRoute = defineRoute({
  id: "searchCodes",
  method: "GET",
  path: "/codes/:set",
  summary: "Codes of the book of a date by number or words",
  permission: "read-codes",
  params: z.object({ set: z.enum(["icd10cm", "hcpcs"]) }),
  query: z.object({ date, text: z.string().max(100) }),
  body: "none",
  answer,
  handle: async ({ office }, { params, query }) => ({
    codes: searchCodes(office, isoDate(query.date), params.set, query.text),
  }),
});
