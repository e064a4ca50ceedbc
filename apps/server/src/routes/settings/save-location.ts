import { saveLocation } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { location, locationFacts, locationRead, locationReadOf } from "./settings-shape.ts";

export const saveLocationRoute = defineRoute({
  id: "saveLocation",
  method: "POST",
  path: "/locations",
  summary: "Adds a location, or changes one that was read",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: location.extend({ change: locationRead.optional() }),
  answer: z.object({ locationId: z.string() }),
  handle: async ({ office, desk }, { body: { change, ...facts } }) => {
    const read = change === undefined ? undefined : locationReadOf(change);
    return { locationId: (await saveLocation(office, desk, locationFacts(facts), read)).id };
  },
});
