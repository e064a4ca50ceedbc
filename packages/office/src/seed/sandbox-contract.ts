import { formatRate, isoDate, multiplyRates, rateOfInteger } from "@claimwright/base";
import type { ContractFacts } from "../contracts/payer-contracts.ts";
import type { SeedPayer } from "./seed-payers.ts";

/** What the invented practice has agreed with a sandbox payer: what its fee schedule indeed allows. */
export function sandboxContract({ payer, share }: SeedPayer): ContractFacts {
  return {
    payerId: payer.id,
    title: `${payer.name}, participation agreement`,
    effective: { from: isoDate("2024-01-01") },
    terms: {
      lesserOfCharge: true,
      clauses: [
        {
          clause: "Exhibit A",
          codes: [],
          rate: { kind: "percent-of-charge", percent: formatRate(multiplyRates(share, rateOfInteger(100))) },
        },
      ],
    },
  };
}
