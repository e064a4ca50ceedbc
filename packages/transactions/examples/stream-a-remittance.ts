import { createReadStream } from "node:fs";
import { formatDollars, sumCents } from "@claimwright/base";
import { stream835 } from "@claimwright/transactions";

/** The payments of a file of any size, one claim in memory at a time: `EFT9001 $113.80 3 claims`. */
export async function paymentLines(path: string): Promise<string[]> {
  const lines: string[] = [];
  let paid = [];
  for await (const event of stream835(createReadStream(path))) {
    if (event.kind === "claim") paid.push(event.claim.paid);
    if (event.kind === "payment-end") {
      const { traceNumber, paymentAmount } = event.payment;
      lines.push(
        `${traceNumber} ${formatDollars(paymentAmount)} ${paid.length} claims, ${formatDollars(sumCents(paid))}`,
      );
      paid = [];
    }
  }
  return lines;
}
