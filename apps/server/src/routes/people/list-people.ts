import { listUserAccess } from "@claimwright/store";
import { z } from "zod";
import { People } from "../../auth/people.ts";
import { ROLES } from "../../auth/permissions.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const person = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  state: z.enum(["active", "disabled"]),
  roles: z.array(z.string()),
  hasPassword: z.boolean(),
  /** A device for one-time codes is set up. */
  hasDevice: z.boolean(),
  lastSeenAt: z.string().optional(),
});

export const listPeopleRoute = defineRoute({
  id: "listPeople",
  method: "GET",
  path: "/people",
  summary: "Who holds a role at the practice, and the roles that there are",
  permission: "manage-people",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({ people: z.array(person), roles: z.array(z.enum(ROLES)) }),
  handle: async ({ office, desk }) => {
    const people = new People(office.store, Date.now);
    const access = await office.store.withCompany(desk.companyId, desk.actor, listUserAccess);
    const byId = new Map(access.map((each) => [each.userId, each]));
    return {
      roles: [...ROLES],
      people: (await people.peopleAt(desk.companyId, desk.actor, desk.practiceId)).map((each) => ({
        ...each,
        hasPassword: byId.get(each.id)?.hasPassword ?? false,
        hasDevice: byId.get(each.id)?.hasDevice ?? false,
        lastSeenAt: byId.get(each.id)?.lastSeenAt,
      })),
    };
  },
});
