import { idOf } from "@claimwright/model";
import { explainClaimFile } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const answer = z.object({
  files: z.array(
    z.object({
      fileId: z.string(),
      segments: z.array(
        z.object({ id: z.string(), text: z.string(), meaning: z.string(), shared: z.boolean() }),
      ),
    }),
  ),
});

export const explainClaimFileRoute = defineRoute({
  id: "explainClaimFile",
  method: "GET",
  path: "/claims/:claimId/837",
  summary: "The claim's part of each 837P it left in, segment by segment in words",
  permission: "read-claims",
  params: z.object({ claimId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => ({
    files: await explainClaimFile(office, desk, idOf(params.claimId)),
  }),
});
