import { z } from "zod";
import { People } from "../../auth/people.ts";
import { isRole, permissionsOf } from "../../auth/permissions.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

export const colleaguesRoute = defineRoute({
  id: "listColleagues",
  method: "GET",
  path: "/claims/colleagues",
  summary: "Who may be given claims and work",
  permission: "send-claims",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) }),
  handle: async ({ office, desk, session }) => {
    const all = await new People(office.store, Date.now).peopleAt(
      desk.companyId,
      desk.actor,
      desk.practiceId,
    );
    const others = all.filter(
      ({ id, state, roles }) =>
        id !== desk.actor && state === "active" && permissionsOf(roles.filter(isRole)).has("send-claims"),
    );
    return {
      people: [{ id: desk.actor, name: session.name }, ...others.map(({ id, name }) => ({ id, name }))],
    };
  },
});
