import { idOf, type ProviderId } from "@claimwright/model";
import { saveProvider } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { provider, providerFacts, providerRead } from "./settings-shape.ts";

export const saveProviderRoute = defineRoute({
  id: "saveProvider",
  method: "POST",
  path: "/providers",
  summary: "Adds a clinician, or changes one that was read",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: provider.extend({ change: providerRead.optional() }),
  answer: z.object({ providerId: z.string() }),
  handle: async ({ office, desk }, { body: { change, ...facts } }) => {
    const read =
      change === undefined ? undefined : { id: idOf<ProviderId>(change.providerId), version: change.version };
    return { providerId: (await saveProvider(office, desk, providerFacts(facts), read)).id };
  },
});
