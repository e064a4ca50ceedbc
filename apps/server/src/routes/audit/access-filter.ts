import { isoDate } from "@claimwright/base";
import { type ActorId, idOf, type PatientId } from "@claimwright/model";
import type { AccessFilter } from "@claimwright/office";
import { z } from "zod";
import { ACCESS_KINDS } from "../../http/audit.ts";
import { date, identity } from "../../http/shapes.ts";

/** What the audit may be asked for. */
export const accessFilter = z.object({
  actor: identity.optional(),
  patientId: identity.optional(),
  route: identity.optional(),
  kind: z.enum(ACCESS_KINDS).optional(),
  from: date.optional(),
  to: date.optional(),
  before: z.coerce.number().int().positive().optional(),
});

export function filterOf(query: z.infer<typeof accessFilter>): AccessFilter {
  const { actor, patientId, route, kind, from, to, before } = query;
  return {
    ...(actor === undefined ? {} : { actor: idOf<ActorId>(actor) }),
    ...(patientId === undefined ? {} : { patientId: idOf<PatientId>(patientId) }),
    ...(route === undefined ? {} : { route }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from: isoDate(from) }),
    ...(to === undefined ? {} : { to: isoDate(to) }),
    ...(before === undefined ? {} : { before }),
  };
}
