import { isoDate } from "@claimwright/base";
import type { ContractFacts } from "../contracts/payer-contracts.ts";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";

/** What the invented practice has agreed with the sandbox payer: what its fee schedule indeed allows. */
export function sandboxContract(): ContractFacts {
  return {
    payerId: SANDBOX_PAYER.id,
    title: "Sandbox Health Plan, participation agreement",
    effective: { from: isoDate("2024-01-01") },
    terms: {
      lesserOfCharge: true,
      clauses: [{ clause: "Exhibit A", codes: [], rate: { kind: "percent-of-charge", percent: "62" } }],
    },
  };
}
