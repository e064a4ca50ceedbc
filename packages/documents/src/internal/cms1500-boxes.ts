import type { ClaimSubscriber } from "@claimwright/model";
import type { Cms1500FieldName } from "../cms1500-fields.ts";

/** Box 6 by the relation of the patient to the insured (X12 1069). */
export const RELATIONSHIP_BOX: Readonly<Record<string, Cms1500FieldName>> = {
  "18": "6_self",
  "01": "6_spouse",
  "19": "6_child",
};

/** Box 1 by the claim filing indicator (X12 1032); a plan with a group number is a group plan. */
export function payerTypeBox(subscriber: ClaimSubscriber): Cms1500FieldName {
  const known = PAYER_TYPE_BOX[subscriber.claimFilingCode];
  if (known !== undefined) return known;
  return subscriber.groupNumber === undefined ? "1_other" : "1_group";
}

const PAYER_TYPE_BOX: Readonly<Record<string, Cms1500FieldName>> = {
  MA: "1_medicare",
  MB: "1_medicare",
  MC: "1_medicaid",
  CH: "1_tricare",
  VA: "1_champva",
  FI: "1_feca",
};
