import { allocateCents, minCents, sumCents } from "@claimwright/base";
import { type Procedure, policyWhy, repriced } from "./procedure.ts";
import { percentText, type Share, shareOf } from "./share.ts";

/**
 * Both sides of the body, before any ranking. Indicator 0: 100 % of one fee for the two sides; 1: 150 %; 2: 100 %, the
 * values already stand for both; 3: 100 % for each side. Both sides are told by modifier 50, by LT and RT on two
 * lines, or (indicators 1 to 3) by two units; the lower of total charge and fee counts for the two together.
 */
export function priceBilateral(procedures: readonly Procedure[]): readonly Procedure[] {
  if (!procedures.some(mayHaveSides)) return procedures;
  const result = [...procedures];
  const seen = new Set<number>();
  procedures.forEach((procedure, index) => {
    const share = SHARES[procedure.row.bilateral];
    if (share === undefined || seen.has(index)) return;
    if (isBothSides(procedure)) {
      result[index] = bothSides(procedure, share);
      return;
    }
    const other = otherSideOf(procedures, index);
    if (other === undefined || seen.has(other)) return;
    seen.add(other);
    const [left, right] = [procedure, procedures[other]];
    if (right === undefined) return;
    const [first, second] = sidesOnTwoLines(left, right, share);
    result[index] = first;
    result[other] = second;
  });
  return result;
}

function mayHaveSides({ modifiers, units }: Procedure): boolean {
  return units === 2 || modifiers.includes("50") || hasSide(modifiers);
}

/** What the two sides together are of one fee. */
const SHARES: Readonly<Record<string, Share>> = { "0": 10_000, "1": 15_000, "2": 10_000, "3": 20_000 };

function isBothSides({ modifiers, units, row }: Procedure): boolean {
  if (modifiers.includes("50")) return true;
  return row.bilateral !== "0" && units === 2 && !hasSide(modifiers) && isSurgical(row.globalDays);
}

function bothSides(procedure: Procedure, share: Share): Procedure {
  const amount = shareOf(procedure.fee, share);
  const { bilateral } = procedure.row;
  const reason = `Both sides are paid at ${percentText(share)} of the fee (bilateral indicator ${bilateral}).`;
  return repriced(procedure, amount, policyWhy("pfs.bilateral", reason, { bilateral, share }, amount));
}

function sidesOnTwoLines(left: Procedure, right: Procedure, share: Share): [Procedure, Procedure] {
  const { bilateral } = left.row;
  if (bilateral === "3") {
    const reason = "Each side is paid at 100 % of the fee (bilateral indicator 3).";
    const why = (of: Procedure) => policyWhy("pfs.bilateral", reason, { bilateral }, of.fee);
    return [repriced(left, left.fee, why(left)), repriced(right, right.fee, why(right))];
  }
  const charges = sumCents([left.charge, right.charge]);
  const total = minCents(charges, shareOf(left.fee, share));
  const [first = total, second = total] = allocateCents(total, [left.charge, right.charge]);
  const reason = `Left and right together are paid at ${percentText(share)} of the fee or the charges for both, whichever is less (bilateral indicator ${bilateral}).`;
  const inputs = { bilateral, share, fee: left.fee, charges };
  return [
    repriced(left, first, policyWhy("pfs.bilateral", reason, inputs, first)),
    repriced(right, second, policyWhy("pfs.bilateral", reason, inputs, second)),
  ];
}

function otherSideOf(procedures: readonly Procedure[], index: number): number | undefined {
  const one = procedures[index];
  if (one === undefined) return undefined;
  const wanted = one.modifiers.includes("LT") ? "RT" : one.modifiers.includes("RT") ? "LT" : undefined;
  if (wanted === undefined) return undefined;
  const found = procedures.findIndex(
    (other, at) => at > index && other.code === one.code && other.modifiers.includes(wanted),
  );
  return found === -1 ? undefined : found;
}

function hasSide(modifiers: readonly string[]): boolean {
  return modifiers.includes("LT") || modifiers.includes("RT");
}

/** Two units of a visit or a test are two of it; two units of a surgery are its two sides. */
function isSurgical(globalDays: string): boolean {
  return globalDays === "000" || globalDays === "010" || globalDays === "090";
}
