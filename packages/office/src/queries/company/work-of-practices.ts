import type { Cents, IsoDate } from "@claimwright/base";
import type { ActorId, PracticeId } from "@claimwright/model";
import type { Store } from "@claimwright/store";
import { sql } from "kysely";
import { type CompanyQueue, ownPractices, type PracticeInQueue, readQueue } from "./practice-in-queue.ts";

/** One thing to do at one of the practices. */
export interface WorkRow {
  readonly id: number;
  readonly kind: string;
  readonly denial?: string;
  readonly action: string;
  readonly dueOn: IsoDate;
  readonly amount: Cents;
  readonly ownerRole: string;
  readonly assignee?: string;
  readonly claimId?: string;
  readonly controlNumber?: string;
}

/** What is to be done now at all the practices, the nearest deadline first. */
export async function listWorkOfPractices(
  store: Store,
  actor: ActorId,
  practices: readonly PracticeInQueue[],
): Promise<CompanyQueue<WorkRow>> {
  return readQueue<Raw, WorkRow>(store, actor, practices, {
    columns: sql`work.work_id, work.kind, work.denial, work.action, work.due_on, work.amount_cents, work.owner_role,
      work.assignee, work.claim_id, claim.patient_control_number`,
    wanted: sql`from ${ownPractices(practices)}
      join work_item work on work.practice_id = own.practice_id
      left join claim on claim.practice_id = work.practice_id and claim.claim_id = work.claim_id
      where work.state <> 'done' and (work.snoozed_until is null or work.snoozed_until <= own.today)`,
    order: sql`work.due_on, work.amount_cents desc, own.practice_id, work.work_id`,
    rowOf: (raw) => ({
      id: raw.work_id,
      kind: raw.kind,
      ...(raw.denial === null ? {} : { denial: raw.denial }),
      action: raw.action,
      dueOn: raw.due_on as IsoDate,
      amount: raw.amount_cents as Cents,
      ownerRole: raw.owner_role,
      ...(raw.assignee === null ? {} : { assignee: raw.assignee }),
      ...(raw.claim_id === null ? {} : { claimId: raw.claim_id }),
      ...(raw.patient_control_number === null ? {} : { controlNumber: raw.patient_control_number }),
    }),
  });
}

interface Raw {
  readonly practice_id: PracticeId;
  readonly work_id: number;
  readonly kind: string;
  readonly denial: string | null;
  readonly action: string;
  readonly due_on: string;
  readonly amount_cents: number;
  readonly owner_role: string;
  readonly assignee: string | null;
  readonly claim_id: string | null;
  readonly patient_control_number: string | null;
}
