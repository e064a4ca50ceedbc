import { readingName } from "@claimwright/model";
import { listDeskChoices } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  payers: z.array(z.object({ payerId: z.string(), name: z.string() })),
  providers: z.array(z.object({ providerId: z.string(), name: z.string() })),
  locations: z.array(
    z.object({
      locationId: z.string(),
      name: z.string(),
      placeOfService: z.string(),
      from: date,
      to: date.optional(),
    }),
  ),
});

export const listDeskChoicesRoute = defineRoute({
  id: "listDeskChoices",
  method: "GET",
  path: "/desk-choices",
  summary: "The payers, providers and locations that forms choose from",
  permission: "read-patients",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const { payers, providers, locations } = await listDeskChoices(office, desk);
    return {
      payers: payers.map(({ id, name }) => ({ payerId: id, name })),
      providers: providers.map(({ id, name, credential }) => ({
        providerId: id,
        name: `${readingName(name)}, ${credential}`,
      })),
      locations: locations.map(({ id, name, placeOfService, open }) => ({
        locationId: id,
        name,
        placeOfService,
        ...open,
      })),
    };
  },
});
