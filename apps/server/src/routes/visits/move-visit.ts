import { type EncounterId, idOf, type LocationId } from "@claimwright/model";
import { moveVisit } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const moveVisitRoute = defineRoute({
  id: "moveVisit",
  method: "POST",
  path: "/visits/:encounterId/location",
  summary: "Says at which location a visit was, before its claim is built",
  permission: "send-claims",
  params: z.object({ encounterId: identity }),
  query: nothing,
  body: z.object({ locationId: identity, version: z.number().int() }),
  answer: z.object({ locationId: z.string() }),
  handle: async ({ office, desk }, { params, body: { locationId, version } }) => {
    await moveVisit(office, desk, idOf<EncounterId>(params.encounterId), {
      locationId: idOf<LocationId>(locationId),
      version,
    });
    return { locationId };
  },
});
