import { checkFile } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const answer = z.object({
  sets: z.array(
    z.object({
      transaction: z.string(),
      controlNumber: z.string(),
      guide: z.string().optional(),
      segments: z.number().int(),
      ok: z.boolean(),
    }),
  ),
  setCount: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  issues: z.array(
    z.object({
      severity: z.enum(["error", "warning"]),
      code: z.string(),
      message: z.string(),
      snip: z.number().int(),
      set: z.number().int().optional(),
      segment: z.string().optional(),
      ordinal: z.number().int().optional(),
      loop: z.string().optional(),
      element: z.string().optional(),
      /** Which segment of the file it is of, counted from 0. */
      at: z.number().int().optional(),
    }),
  ),
  segmentCount: z.number().int(),
  segments: z.array(z.object({ index: z.number().int(), text: z.string(), meaning: z.string() })),
  /** The TA1 and 999 that answer the file. */
  acknowledgment: z.object({ text: z.string() }),
});

export const checkFileRoute = defineRoute({
  id: "checkFile",
  method: "POST",
  path: "/files/check",
  summary: "What an X12 file is, what is wrong with it, what it says and how it is answered; nothing is kept",
  permission: "check-files",
  keepsNothing: true,
  params: nothing,
  /** The first segment to explain, counted from 0. */
  query: z.object({ from: z.coerce.number().int().min(0).default(0) }),
  body: "bytes",
  answer,
  handle: async ({ office }, { query, body }) =>
    checkFile(body as Uint8Array, office.codes, { from: query.from, now: office.now() }),
});
