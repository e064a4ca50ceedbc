import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import type { DunningAccount } from "@claimwright/receivables";
import { appendEvent, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** Why bills to somebody rest; a payment plan holds them back by itself. */
export type HoldKind = Exclude<NonNullable<DunningAccount["hold"]>, "payment-plan" | "insurance-pending">;

/** Holds the bills to a patient back from a day on. A second hold of one kind is the first. */
export async function holdBills(
  tx: StoreTransaction,
  practiceId: PracticeId,
  hold: {
    readonly patientId: PatientId;
    readonly kind: HoldKind;
    readonly since: IsoDate;
    readonly reason: string;
  },
): Promise<void> {
  await sql`
    insert into billing_hold (practice_id, patient_id, kind, since, reason, set_by)
    values (${practiceId}, ${hold.patientId}, ${hold.kind}, ${hold.since}, ${hold.reason}, ${tx.actor})
    on conflict do nothing`.execute(tx.db);
  await appendEvent(tx, practiceId, {
    kind: "bills.held",
    subjectKind: "patient",
    subjectId: hold.patientId,
    data: { kind: hold.kind, since: hold.since },
  });
}

/** Lets bills go out again. Throws ProblemError `input.not-found` when nothing of the kind holds them. */
export async function releaseBills(
  tx: StoreTransaction,
  practiceId: PracticeId,
  hold: { readonly patientId: PatientId; readonly kind: HoldKind; readonly endedOn: IsoDate },
): Promise<void> {
  const { rows } = await sql`
    update billing_hold set ended_on = ${hold.endedOn}
    where practice_id = ${practiceId} and patient_id = ${hold.patientId} and kind = ${hold.kind} and ended_on is null
    returning hold_id`.execute(tx.db);
  if (rows.length === 0) {
    throw new ProblemError({
      code: "input.not-found",
      message: `No ${hold.kind} holds the bills to this patient.`,
      remedy: "Look at the account for what does.",
    });
  }
  await appendEvent(tx, practiceId, {
    kind: "bills.released",
    subjectKind: "patient",
    subjectId: hold.patientId,
    data: { kind: hold.kind },
  });
}
