import { applyRate, rate } from "@claimwright/base";
import { createFeeTable, demoFeeTable, type FeeTable } from "@claimwright/pricing";

const SHARE_OF_DEMO_CHARGE = rate("0.62");

/** What the sandbox plan allows: invented amounts, 62 % of the demo practice's charges, to the cent. */
export function sandboxFeeTable(): FeeTable {
  return createFeeTable({
    id: "sandbox-fees",
    title: "Fee schedule of the Sandbox Preferred Plan",
    entries: demoFeeTable().entries.map((entry) => ({
      ...entry,
      amount: applyRate(entry.amount, SHARE_OF_DEMO_CHARGE),
    })),
  });
}
