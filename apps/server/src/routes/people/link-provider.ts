import { type ActorId, idOf, type Provider, type ProviderId, readingName } from "@claimwright/model";
import { linkProvider, providersOfPerson } from "@claimwright/office";
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

const providers = z.array(z.object({ providerId: z.string(), name: z.string() }));

export const listProviderLinksRoute = defineRoute({
  id: "listProviderLinks",
  method: "GET",
  path: "/people/:personId/provider",
  summary: "As whom a person may sign addenda, and the clinicians to choose from",
  permission: "manage-people",
  params: z.object({ personId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({ linked: providers, others: providers }),
  handle: async ({ office, desk }, { params }) => {
    const { linked, others } = await providersOfPerson(office, desk, idOf<ActorId>(params.personId));
    return { linked: linked.map(named), others: others.map(named) };
  },
});

function named({ id, name, credential }: Provider): z.infer<typeof providers>[number] {
  return { providerId: id, name: `${readingName(name)}, ${credential}` };
}
