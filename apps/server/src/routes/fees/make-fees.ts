import { isoDate } from "@claimwright/base";
import { proposeFees } from "@claimwright/office";
import { readFeeFile } from "@claimwright/pricing";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing, why } from "../../http/shapes.ts";
import { feeRow } from "./fee-shape.ts";

const MAX_FILE_CHARACTERS = 2_000_000;
const MAX_NAME = 200;

export const readFeeFileRoute = defineRoute({
  id: "readFeeFile",
  method: "POST",
  path: "/fees/read",
  summary: "Reads a fee schedule as CSV: its fees, or every fault with row and column; stores nothing",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: z.object({ name: z.string().max(MAX_NAME), text: z.string().max(MAX_FILE_CHARACTERS) }),
  answer: z.object({
    fees: z.array(feeRow),
    faults: z.array(z.object({ place: z.string(), message: z.string(), remedy: z.string() })),
  }),
  handle: async (_, { body: { name, text } }) => {
    const read = readFeeFile(text, name);
    if (read.ok) return { fees: read.value, faults: [] };
    return {
      fees: [],
      faults: read.error.map(({ place, message, remedy }) => ({ place: place ?? name, message, remedy })),
    };
  },
});

export const proposeFeesRoute = defineRoute({
  id: "proposeFees",
  method: "POST",
  path: "/fees/propose",
  summary: "Every fee as a share of Medicare's for an office in a ZIP code; stores nothing",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: z.object({ percent: z.string().max(10), zip: z.string().max(10), on: date }),
  answer: z.object({ fees: z.array(feeRow.extend({ why })), unpriced: z.array(z.string()) }),
  handle: async ({ office, desk }, { body: { on, ...share } }) =>
    proposeFees(office, desk, { ...share, on: isoDate(on) }),
});
