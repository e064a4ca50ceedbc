import { type Cents, maxCents, subtractCents, sumCents, ZERO_CENTS } from "@claimwright/base";
import { type Procedure, policyWhy, reduced, repriced } from "./procedure.ts";
import { percentText, type Share } from "./share.ts";

/** The fee of the base procedure of an endoscopic family, for one unit, at the claim's locality and site. */
export type BaseFee = (code: string) => Cents | undefined;

/**
 * Several procedures of one day (indicators 1, 2 and 3): endoscopies of one family are settled first (the highest in
 * full, each other less the base procedure), then families and single procedures are ranked by fee schedule amount,
 * never by charge or order: 100 %, then 50 % up to the fifth, then by report.
 */
export function priceMultipleSurgeries(
  procedures: readonly Procedure[],
  baseFee: BaseFee,
): readonly Procedure[] {
  if (!procedures.some(({ row }) => SCHEDULES[row.multipleProcedure] !== undefined)) return procedures;
  const settled = settleEndoscopies(procedures, baseFee);
  const ranked = rankable(settled).sort((a, b) => b.amount - a.amount || a.first - b.first);
  if (ranked.length < 2) return settled;
  const result = [...settled];
  ranked.forEach((group, rank) => {
    for (const index of group.members) {
      const procedure = result[index];
      if (procedure !== undefined) result[index] = ranking(procedure, rank);
    }
  });
  return result;
}

/** By indicator, the share of the second, third … procedure; after the fifth the contractor decides. */
const SCHEDULES: Readonly<Record<string, readonly Share[]>> = {
  "1": [10_000, 5_000, 2_500, 2_500, 2_500],
  "2": [10_000, 5_000, 5_000, 5_000, 5_000],
  "3": [10_000, 5_000, 5_000, 5_000, 5_000],
};

interface RankedGroup {
  readonly members: readonly number[];
  readonly amount: Cents;
  /** Its first line, for a stable order among equals. */
  readonly first: number;
}

/** A family of endoscopies ranks as one. */
function rankable(procedures: readonly Procedure[]): RankedGroup[] {
  const groups = new Map<string, number[]>();
  procedures.forEach(({ row, amount }, index) => {
    if (SCHEDULES[row.multipleProcedure] === undefined || amount === 0) return;
    const key = row.endoscopicBase === "" ? `line ${index}` : `family ${row.endoscopicBase}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()].map((members) => ({
    members,
    amount: sumCents(members.map((index) => procedures[index]?.amount ?? ZERO_CENTS)),
    first: members[0] ?? 0,
  }));
}

function ranking(procedure: Procedure, rank: number): Procedure {
  const schedule = SCHEDULES[procedure.row.multipleProcedure] ?? [];
  const share = schedule[rank];
  const place = rank + 1;
  if (share === undefined) {
    const reason = `Procedure ${place} of the day is priced by the contractor, by report.`;
    const why = policyWhy("pfs.multiple-procedure", reason, { rank: place }, "by report");
    return { ...procedure, byReport: true, because: [...procedure.because, why] };
  }
  const reason = `Procedure ${place} of the day by fee is paid at ${percentText(share)}.`;
  const inputs = { rank: place, indicator: procedure.row.multipleProcedure };
  return reduced(procedure, share, policyWhy("pfs.multiple-procedure", reason, inputs, share));
}

function settleEndoscopies(procedures: readonly Procedure[], baseFee: BaseFee): readonly Procedure[] {
  if (!procedures.some(({ row }) => row.multipleProcedure === "3")) return procedures;
  const families = new Map<string, number[]>();
  procedures.forEach(({ row }, index) => {
    if (row.multipleProcedure !== "3" || row.endoscopicBase === "") return;
    families.set(row.endoscopicBase, [...(families.get(row.endoscopicBase) ?? []), index]);
  });
  const result = [...procedures];
  for (const [base, members] of families) settleFamily(result, base, members, baseFee(base));
  return result;
}

function settleFamily(
  result: Procedure[],
  base: string,
  members: readonly number[],
  fee: Cents | undefined,
): void {
  result.forEach((procedure, index) => {
    if (procedure.code !== base || members.includes(index)) return;
    const reason = `The base endoscopy ${base} is part of the other endoscopy of its family.`;
    result[index] = repriced(procedure, ZERO_CENTS, policyWhy("pfs.endoscopy", reason, { base }, 0));
  });
  if (fee === undefined || members.length < 2) return;
  const byAmount = [...members].sort((a, b) => (result[b]?.amount ?? 0) - (result[a]?.amount ?? 0) || a - b);
  for (const index of byAmount.slice(1)) {
    const procedure = result[index];
    if (procedure === undefined) continue;
    const amount = maxCents(ZERO_CENTS, subtractCents(procedure.amount, fee));
    const reason = `A further endoscopy of the family of ${base} is paid less the base endoscopy.`;
    const why = policyWhy("pfs.endoscopy", reason, { base, baseFee: fee, full: procedure.amount }, amount);
    result[index] = repriced(procedure, amount, why);
  }
}
