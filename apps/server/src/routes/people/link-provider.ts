import { type ActorId, idOf, type ProviderId } from "@claimwright/model";
import { linkProvider } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const linkProviderRoute = defineRoute({
  id: "linkProvider",
  method: "POST",
  path: "/people/:personId/provider",
  summary: "Lets a person sign addenda as the provider whom they are",
  permission: "manage-people",
  params: z.object({ personId: identity }),
  query: nothing,
  body: z.object({ providerId: identity }),
  answer: z.object({ providerId: z.string() }),
  handle: async ({ office, desk }, { params, body: { providerId } }) => {
    await linkProvider(office, desk, idOf<ProviderId>(providerId), idOf<ActorId>(params.personId));
    return { providerId };
  },
});
