import { applyRate, type Rate, rate } from "@claimwright/base";
import { createFeeTable, demoFeeTable, type FeeTable } from "@claimwright/pricing";

const SHARE_OF_DEMO_CHARGE = rate("0.62");

/** What a sandbox plan allows: invented amounts, a share of the demo practice's charges, to the cent. */
export function sandboxFeeTable(share: Rate = SHARE_OF_DEMO_CHARGE): FeeTable {
  return createFeeTable({
    id: "sandbox-fees",
    title: "Fee schedule of the sandbox plan",
    entries: demoFeeTable().entries.map((entry) => ({
      ...entry,
      amount: applyRate(entry.amount, share),
    })),
  });
}
