import { openCollections } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

const patient = { patientId: z.string(), patientName: z.string(), accountNumber: z.string() };

export const openCollectionsRoute = defineRoute({
  id: "openCollections",
  method: "GET",
  path: "/collections",
  summary: "Debts whose final notice has passed, accounts with agencies, and the files that told them",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    review: z.array(z.object({ ...patient, balance: cents, reason: z.string() })),
    placements: z.array(
      z.object({
        ...patient,
        placementId: z.string(),
        agency: z.string(),
        amount: cents,
        recovered: cents,
        placedOn: date,
        placedBy: z.string(),
        sentIn: z.string().optional(),
        recalled: z.object({ on: date, reason: z.string(), sentIn: z.string().optional() }).optional(),
      }),
    ),
    files: z.array(
      z.object({
        fileId: z.string(),
        agency: z.string(),
        name: z.string(),
        placed: z.number().int(),
        recalled: z.number().int(),
        amount: cents,
        madeOn: date,
        madeBy: z.string(),
      }),
    ),
  }),
  handle: ({ office, desk }) => openCollections(office, desk),
});
