import { findAccesses } from "@claimwright/office";
import { listUsers } from "@claimwright/store";
import { z } from "zod";
import { ACCESS_KINDS } from "../../http/audit.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { accessFilter, filterOf } from "./access-filter.ts";

const access = z.object({
  id: z.number().int(),
  at: z.string(),
  actor: z.string(),
  actorName: z.string(),
  kind: z.enum(ACCESS_KINDS),
  route: z.string(),
  outcome: z.string(),
  record: z
    .object({
      kind: z.enum(["patient", "visit", "claim"]),
      id: z.string(),
      patientId: z.string(),
      patientName: z.string(),
      number: z.string(),
    })
    .optional(),
});

export const listAccessRoute = defineRoute({
  id: "listAccess",
  method: "GET",
  path: "/audit",
  summary: "Who asked for which record when, the newest first",
  permission: "read-audit",
  params: nothing,
  query: accessFilter,
  body: "none",
  answer: z.object({
    entries: z.array(access),
    next: z.number().int().optional(),
    /** Who may have asked. */
    people: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  handle: async ({ office, desk }, { query }) => ({
    ...(await findAccesses(office, desk, filterOf(query))),
    people: await office.store.withCompany(desk.companyId, desk.actor, listUsers),
  }),
});
