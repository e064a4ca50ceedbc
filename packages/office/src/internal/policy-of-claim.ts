import type { IsoDate } from "@claimwright/base";
import type { PayerId, PracticeId, ProfessionalClaim } from "@claimwright/model";
import type { PayerPolicy } from "@claimwright/receivables";
import { listPayers, type StoreTransaction } from "@claimwright/store";
import { policiesOn } from "../receivables/policies/payer-policies.ts";

/** What the practice has set for the payer that a claim names, as it holds on a day. */
export async function policyOfClaim(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { payer: { payerIdentifier } }: Pick<ProfessionalClaim, "payer">,
  day: IsoDate,
): Promise<PayerPolicy> {
  const payers = await listPayers(tx, practiceId);
  const found = payers.find((payer) => payer.payerIdentifier === payerIdentifier);
  return (await policiesOn(tx, practiceId, day))(found?.id ?? (payerIdentifier as PayerId));
}
