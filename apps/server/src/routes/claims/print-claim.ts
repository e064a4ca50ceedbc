import { renderCms1500 } from "@claimwright/documents";
import { idOf } from "@claimwright/model";
import { openClaimPage } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const printClaimRoute = defineRoute({
  id: "printClaim",
  method: "GET",
  path: "/claims/:claimId/cms1500",
  summary: "The claim as a CMS-1500 page",
  permission: "read-claims",
  params: z.object({ claimId: identity }),
  query: nothing,
  body: "none",
  answer: "pdf",
  handle: async ({ office, desk, today }, { params }) => {
    const { claim } = await openClaimPage(office, desk, idOf(params.claimId));
    return renderCms1500(claim.claim, { variant: "copy", createdOn: today });
  },
});
