import { parseDollars } from "@claimwright/base";
import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { dollars } from "../../ui/formats.ts";

type Fee = Answer<"listFees">["fees"][number];
type Row = Operations["keepFees"]["body"]["fees"][number];

/** Fees as typed: dollars by `code` or `code-modifier`. What is not in it stays as it is. */
export type FeeDraft = Readonly<Record<string, string>>;

export function feeKey({ code, modifier }: Pick<Row, "code" | "modifier">): string {
  return modifier === undefined ? code : `${code}-${modifier}`;
}

/** `18000` → `180.00`, as a field holds it. */
export function typedDollars(amount: number): string {
  return dollars(amount).replaceAll(/[$,]/g, "");
}

/** Fees that were read or worked out, on top of what is typed. */
export function withFees(draft: FeeDraft, fees: readonly Row[]): FeeDraft {
  return { ...draft, ...Object.fromEntries(fees.map((fee) => [feeKey(fee), typedDollars(fee.amount)])) };
}

/** The fees that differ from those in force; undefined when one cannot be read. */
export function changedFees(draft: FeeDraft, inForce: readonly Fee[]): readonly Row[] | undefined {
  const now = new Map(inForce.map((fee) => [feeKey(fee), fee.amount]));
  const rows: Row[] = [];
  for (const [key, text] of Object.entries(draft)) {
    if (text.trim() === "") continue;
    const amount = parseDollars(text.trim().replaceAll(",", ""));
    const [code = "", modifier] = key.split("-");
    if (amount === undefined || amount < 0) return undefined;
    if (now.get(key) !== amount) rows.push({ code, ...(modifier === undefined ? {} : { modifier }), amount });
  }
  return rows;
}
