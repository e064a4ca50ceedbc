import type { ActorId } from "@claimwright/model";
import { sql } from "kysely";
import { userNames } from "../internal/user-names.ts";
import type { Desk, Office } from "../office.ts";

/** Something about the people of the company: a sign-in, a refusal, a role given or taken, a key. */
export interface PeopleEvent {
  readonly id: number;
  readonly at: string;
  /** Such as `sign-in.refused` or `role.granted`. */
  readonly kind: string;
  readonly actorName: string;
  /** Whom it is about. */
  readonly personName: string;
  /** The role, the key's name, why it was refused. */
  readonly detail?: string;
}

export const MAX_PEOPLE_EVENTS = 500;

/** What happened to logins, roles and keys of the company, the newest first. */
export async function listPeopleEvents(
  office: Office,
  desk: Desk,
  person?: ActorId,
): Promise<readonly PeopleEvent[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const names = await userNames(tx);
    const { rows } = await sql<PeopleEventRow>`
      select event_id, occurred_at, actor, kind, subject_id,
        coalesce(data ->> 'role', data ->> 'reason', data ->> 'name') as detail
      from company_event
      where company_id = ${tx.companyId} and subject_kind = 'user'
        ${person === undefined ? sql`` : sql`and subject_id = ${person}`}
      order by event_id desc limit ${MAX_PEOPLE_EVENTS}`.execute(tx.db);
    return rows.map((row) => ({
      id: row.event_id,
      at: row.occurred_at,
      kind: row.kind,
      actorName: names.get(row.actor) ?? row.actor,
      personName: names.get(row.subject_id) ?? row.subject_id,
      ...(row.detail === null ? {} : { detail: row.detail }),
    }));
  });
}

interface PeopleEventRow {
  readonly event_id: number;
  readonly occurred_at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly detail: string | null;
}
