import { listSavedViews, removeSavedView, saveView } from "@claimwright/store";
import { z } from "zod";
import { defineRoute, type RouteContext } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const SCREEN = "claims";
const MAX_NAME = 60;
const name = z.string().trim().min(1).max(MAX_NAME);
/** The search part of the screen's address. */
const filter = z.record(z.string().max(20), z.string().max(200));
const views = z.object({ views: z.array(z.object({ name: z.string(), filter })) });

export const listClaimViewsRoute = defineRoute({
  id: "listClaimViews",
  method: "GET",
  path: "/claims/views",
  summary: "The filters of the claim list that one saved under a name",
  permission: "read-claims",
  params: nothing,
  query: nothing,
  body: "none",
  answer: views,
  handle: async (context) => ownViews(context),
});

export const saveClaimViewRoute = defineRoute({
  id: "saveClaimView",
  method: "POST",
  path: "/claims/views",
  summary: "Saves a filter of the claim list under a name",
  permission: "read-claims",
  params: nothing,
  query: nothing,
  body: z.object({ name, filter }),
  answer: views,
  handle: async (context, { body }) => {
    const { office, desk } = context;
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      saveView(tx, desk.practiceId, SCREEN, body),
    );
    return ownViews(context);
  },
});

export const removeClaimViewRoute = defineRoute({
  id: "removeClaimView",
  method: "POST",
  path: "/claims/views/remove",
  summary: "Removes a saved filter of the claim list",
  permission: "read-claims",
  params: nothing,
  query: nothing,
  body: z.object({ name }),
  answer: views,
  handle: async (context, { body }) => {
    const { office, desk } = context;
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      removeSavedView(tx, desk.practiceId, SCREEN, body.name),
    );
    return ownViews(context);
  },
});

async function ownViews({ office, desk }: RouteContext) {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => ({
    views: (await listSavedViews(tx, desk.practiceId, SCREEN)).map((view) => ({ ...view })),
  }));
}
