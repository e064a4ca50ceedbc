import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import type { LedgerAccount, PatientDebt } from "@claimwright/receivables";
import { listBalances, type StoreTransaction } from "@claimwright/store";

/** What a patient owes by line, the oldest service first; lines with nothing or a credit are left out. */
export async function debtsOfPatient(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly PatientDebt[]> {
  const kept = await listBalances<LedgerAccount>(tx, practiceId, { patientId, kind: "patient-receivable" });
  return kept
    .flatMap(({ account, balance }): readonly PatientDebt[] =>
      account.kind === "patient-receivable" && balance > 0
        ? [{ account, owed: balance, dateOfService: account.servedOn ?? LAST_DAY }]
        : [],
    )
    .sort((a, b) => (a.dateOfService < b.dateOfService ? -1 : 1));
}

/** A line without a day of service comes last. */
const LAST_DAY = "9999-12-31" as IsoDate;

export function nothingOwed(): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: "The patient owes nothing.",
    remedy: "Look at the account; a credit is refunded, not adjusted.",
    place: "patient",
  });
}
