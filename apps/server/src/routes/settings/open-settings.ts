import { openSettings } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { location, locationRead } from "./settings-shape.ts";

const answer = z.object({
  locations: z.array(location.extend(locationRead.shape)),
  places: z.array(z.object({ code: z.string(), title: z.string() })),
});

export const openSettingsRoute = defineRoute({
  id: "openSettings",
  method: "GET",
  path: "/settings",
  summary: "What the practice says of itself, each part with the version that a change names",
  permission: "manage-practice",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => {
    const { locations, places } = await openSettings(office, desk);
    return {
      locations: locations.map(({ location: { id, open, ...facts }, version }) => ({
        ...facts,
        ...open,
        locationId: id,
        version,
      })),
      places,
    };
  },
});
