import { cents, isoDate } from "@claimwright/base";
import type { FeesToKeep } from "@claimwright/office";
import { type FeeRow, MAX_FEE_ROWS } from "@claimwright/pricing";
import { z } from "zod";
import { cents as centsShape, date } from "../../http/shapes.ts";

export const feeRow = z.object({
  code: z.string().max(5),
  modifier: z.string().max(2).optional(),
  amount: centsShape.min(0),
});

export const feesToKeep = z.object({ from: date, fees: z.array(feeRow).max(MAX_FEE_ROWS) });

export function feesOf({ from, fees }: z.infer<typeof feesToKeep>): FeesToKeep {
  return { from: isoDate(from), fees: feeRows(fees) };
}

export function feeRows(rows: readonly z.infer<typeof feeRow>[]): readonly FeeRow[] {
  return rows.map(({ code, modifier, amount }) => ({
    code,
    ...(modifier === undefined ? {} : { modifier }),
    amount: cents(amount),
  }));
}
