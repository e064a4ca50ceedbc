import { bookAgencyRemittance, makeAgencyFile, openAgencyFile } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, identity, nothing } from "../../http/shapes.ts";
import { csvFault, csvText } from "./csv-upload.ts";

const MAX_AGENCY_NAME = 60;

export const agencyName = z.string().trim().min(2).max(MAX_AGENCY_NAME);

export const makeAgencyFileRoute = defineRoute({
  id: "makeAgencyFile",
  method: "POST",
  path: "/collections/files",
  summary: "Makes the file that tells an agency what it does not know yet: accounts placed and taken back",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: z.object({ agency: agencyName }),
  answer: z.object({
    fileId: z.string(),
    name: z.string(),
    placed: z.number().int(),
    recalled: z.number().int(),
  }),
  handle: async ({ office, desk, today }, { body }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      makeAgencyFile(tx, desk.practiceId, { fileId: office.newId(), agency: body.agency, madeOn: today }),
    ),
});

export const downloadAgencyFileRoute = defineRoute({
  id: "downloadAgencyFile",
  method: "GET",
  path: "/collections/files/:fileId",
  summary: "A file to an agency, the same bytes each time",
  permission: "post-money",
  params: z.object({ fileId: identity }),
  query: nothing,
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { params }) => {
    const { name, text } = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      openAgencyFile(tx, desk.practiceId, params.fileId),
    );
    return { name, contentType: "text/csv; charset=utf-8", bytes: new TextEncoder().encode(text) };
  },
});

export const bookAgencyRemittanceRoute = defineRoute({
  id: "bookAgencyRemittance",
  method: "POST",
  path: "/collections/remittances",
  summary:
    "Reads what an agency sends back and books all of it, or tells every faulty cell and books nothing",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: "bytes",
  answer: z.object({
    payments: z.number().int(),
    returns: z.number().int(),
    collected: cents,
    fees: cents,
    faults: z.array(csvFault),
  }),
  handle: ({ office, desk }, { body }) =>
    bookAgencyRemittance(office, desk, csvText(body as Uint8Array), { isTrial: false }),
});
