import { keepOpeningFile, listOpeningFiles } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";
import { csvFault, csvText } from "./csv-upload.ts";

const MAX_NAME = 200;

export const listOpeningFilesRoute = defineRoute({
  id: "listOpeningFiles",
  method: "GET",
  path: "/opening-files",
  summary: "Files of an earlier system that were brought, and what the last run over each found",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    files: z.array(
      z.object({
        fileId: z.string(),
        name: z.string(),
        receivedBy: z.string(),
        receivedAt: z.string(),
        asOf: date.optional(),
        report: z
          .object({
            claims: z.number().int(),
            balances: z.number().int(),
            known: z.number().int(),
            openWithPayers: cents,
            openWithPatients: cents,
            kept: z.boolean(),
            faultCount: z.number().int(),
            faults: z.array(csvFault),
          })
          .optional(),
      }),
    ),
  }),
  handle: async ({ office, desk }) => ({
    files: await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listOpeningFiles(tx, desk.practiceId),
    ),
  }),
});

export const bringOpeningFileRoute = defineRoute({
  id: "bringOpeningFile",
  method: "POST",
  path: "/opening-files",
  summary: "Brings a CSV of what an earlier system says is open; a job checks it and takes it over",
  permission: "manage-practice",
  params: nothing,
  query: z.object({ name: z.string().min(1).max(MAX_NAME) }),
  body: "bytes",
  answer: z.object({ fileId: z.string() }),
  handle: async ({ office, desk }, { query, body }) => {
    const file = { fileId: office.newId(), name: query.name, text: csvText(body as Uint8Array) };
    const fileId = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      keepOpeningFile(tx, desk.practiceId, file),
    );
    return { fileId };
  },
});
