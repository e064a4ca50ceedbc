import { z } from "zod";
import { People } from "../../auth/people.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

export const person = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  state: z.enum(["active", "disabled"]),
  roles: z.array(z.string()),
});

export const listPeopleRoute = defineRoute({
  id: "listPeople",
  method: "GET",
  path: "/people",
  summary: "Who holds a role at the practice",
  permission: "manage-people",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({ people: z.array(person) }),
  handle: async ({ office, desk }) => {
    const people = new People(office.store, Date.now);
    return { people: await people.peopleAt(desk.companyId, desk.actor, desk.practiceId) };
  },
});
