import { readingName } from "@claimwright/model";
import { listDeskChoices } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const answer = z.object({
  payers: z.array(z.object({ payerId: z.string(), name: z.string() })),
  providers: z.array(z.object({ providerId: z.string(), name: z.string() })),
});

export const listDeskChoicesRoute = defineRoute({
  id: "listDeskChoices",
  method: "GET",
  path: "/desk-choices",
  summary: "The payers and providers that forms choose from",
  permission: "read-patients",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const { payers, providers } = await listDeskChoices(office, desk);
    return {
      payers: payers.map(({ id, name }) => ({ payerId: id, name })),
      providers: providers.map(({ id, name, credential }) => ({
        providerId: id,
        name: `${readingName(name)}, ${credential}`,
      })),
    };
  },
});
