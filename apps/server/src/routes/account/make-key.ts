import { z } from "zod";
import { People } from "../../auth/people.ts";
import { PERMISSIONS } from "../../auth/permissions.ts";
import { assertPerson } from "../../auth/session.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";

const MS_A_DAY = 86_400_000;
const MAX_DAYS = 366;

export const makeKeyRoute = defineRoute({
  id: "makeKey",
  method: "POST",
  path: "/account/keys",
  summary: "A key for a program that acts in one's own name, within the scopes named; shown once",
  permission: "see-home",
  params: nothing,
  query: nothing,
  body: z.object({
    name: z.string().min(1).max(100),
    scopes: z.array(z.enum(PERMISSIONS)).min(1),
    days: z.number().int().min(1).max(MAX_DAYS),
  }),
  answer: z.object({ key: z.string() }),
  handle: async ({ office, desk, session }, { body: { name, scopes, days } }) => {
    assertPerson(session);
    const people = new People(office.store, Date.now);
    const lifeMs = days * MS_A_DAY;
    return { key: await people.createApiToken(desk.companyId, desk.actor, { name, scopes, lifeMs }) };
  },
});
