import { type ActorId, idOf } from "@claimwright/model";
import { z } from "zod";
import { People } from "../../auth/people.ts";
import { ROLES } from "../../auth/permissions.ts";
import { newFirstPassword } from "../../auth/person-access.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

export const addPersonRoute = defineRoute({
  id: "addPerson",
  method: "POST",
  path: "/people",
  summary: "Lets somebody sign in, with their roles at the practice; answers with a first password, once",
  permission: "manage-people",
  params: nothing,
  query: nothing,
  body: z.object({
    login: z.string().min(3).max(200),
    name: z.string().min(1).max(200),
    roles: z.array(z.enum(ROLES)).min(1),
  }),
  answer: z.object({ id: z.string(), firstPassword: z.string() }),
  handle: async ({ office, desk }, { body }) => {
    const id = idOf<ActorId>(office.newId());
    const firstPassword = newFirstPassword();
    await new People(office.store, Date.now).add(desk.companyId, desk.actor, {
      id,
      login: body.login,
      name: body.name,
      password: firstPassword,
      mustChangePassword: true,
      grants: body.roles.map((role) => ({ practiceId: desk.practiceId, role })),
    });
    return { id, firstPassword };
  },
});
