import type { EncounterId, PatientId, PatientStatement, PracticeId } from "@claimwright/model";
import { inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

export interface StoredStatement {
  readonly id: string;
  readonly patientId: PatientId;
  /** The visits that it asks money for, in the order of `statement.visits`. */
  readonly encounterIds: readonly EncounterId[];
  readonly statement: PatientStatement;
}

/** A bill as it was sent; it never changes, the next one replaces it. */
export async function insertStatement(
  tx: StoreTransaction,
  practiceId: PracticeId,
  entry: StoredStatement,
): Promise<void> {
  const { id, statement } = entry;
  await inserting("statement", id, () =>
    tx.db
      .insertInto("statement")
      .values({
        practice_id: practiceId,
        statement_id: id,
        patient_id: entry.patientId,
        statement_date: statement.statementDate,
        due_date: statement.dueDate,
        amount_due_cents: statement.amountDue,
        sealed: tx.vault.seal(statementPlace(practiceId, id), entry),
      })
      .execute(),
  );
  const visits = [...new Set(entry.encounterIds)];
  if (visits.length === 0) return;
  await tx.db
    .insertInto("statement_encounter")
    .values(visits.map((encounter_id) => ({ practice_id: practiceId, statement_id: id, encounter_id })))
    .execute();
}

/** The statements of a patient or of a visit, oldest first. */
export async function listStatements(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: { readonly patientId: PatientId } | { readonly encounterId: EncounterId },
): Promise<readonly StoredStatement[]> {
  let select = tx.db
    .selectFrom("statement")
    .select(["statement.statement_id", "statement.sealed"])
    .where("statement.practice_id", "=", practiceId);
  if ("patientId" in of) select = select.where("statement.patient_id", "=", of.patientId);
  else {
    select = select.where("statement.statement_id", "in", (eb) =>
      eb
        .selectFrom("statement_encounter")
        .select("statement_encounter.statement_id")
        .where("statement_encounter.practice_id", "=", practiceId)
        .where("statement_encounter.encounter_id", "=", of.encounterId),
    );
  }
  const rows = await select.orderBy("statement.statement_date").orderBy("statement.statement_id").execute();
  return rows.map((row) =>
    tx.vault.open<StoredStatement>(statementPlace(practiceId, row.statement_id), row.sealed),
  );
}

function statementPlace(practiceId: PracticeId, id: string): SealedPlace {
  return { scope: practiceId, table: "statement", row: id, column: "sealed" };
}
