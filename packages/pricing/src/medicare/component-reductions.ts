import { addCents, type Cents, subtractCents, ZERO_CENTS } from "@claimwright/base";
import { type Procedure, policyWhy, repriced } from "./procedure.ts";
import { type Share, shareOf } from "./share.ts";

/** The technical and the professional part of one unit's fee. */
export interface ComponentFees {
  readonly technical: Cents;
  readonly professional: Cents;
}

/** By multiple procedure indicator, what the second and each later component of a day is paid. */
const LATER: Readonly<
  Record<string, { readonly technical: Share; readonly professional: Share; of: string }>
> = {
  "4": { technical: 5_000, professional: 9_500, of: "imaging" },
  "6": { technical: 7_500, professional: 10_000, of: "cardiovascular tests" },
  "7": { technical: 8_000, professional: 10_000, of: "ophthalmology tests" },
};

/**
 * Diagnostic tests of one day (indicators 4, 6, 7): the highest technical component is paid in full, each further one
 * at 50 %, 75 % or 80 %; for imaging the further professional components at 95 % (since 2017). The two components are
 * ranked apart, each by its own fee; a global service has both.
 */
export function priceComponents(
  procedures: readonly Procedure[],
  componentsOf: (procedure: Procedure) => ComponentFees | undefined,
): readonly Procedure[] {
  if (!procedures.some(({ row }) => LATER[row.multipleProcedure] !== undefined)) return procedures;
  const result = [...procedures];
  for (const indicator of Object.keys(LATER)) {
    const rule = LATER[indicator];
    const members = procedures.flatMap((procedure, index) => {
      if (procedure.row.multipleProcedure !== indicator) return [];
      if (indicator === "4" && procedure.row.imagingFamily !== "88") return [];
      const parts = componentsOf(procedure);
      return parts === undefined ? [] : [{ index, parts: partsOnLine(procedure, parts) }];
    });
    if (members.length < 2 || rule === undefined) continue;
    const topTechnical = highest(members, (parts) => parts.technical);
    const topProfessional = highest(members, (parts) => parts.professional);
    for (const { index, parts } of members) {
      const procedure = result[index];
      if (procedure === undefined) continue;
      const technical = index === topTechnical ? parts.technical : shareOf(parts.technical, rule.technical);
      const professional =
        index === topProfessional ? parts.professional : shareOf(parts.professional, rule.professional);
      const full = addCents(parts.technical, parts.professional);
      const amount = subtractCents(procedure.amount, subtractCents(full, addCents(technical, professional)));
      if (amount === procedure.amount) continue;
      const reason = `Further ${rule.of} of the day are paid in part; the highest is paid in full.`;
      const inputs = { indicator, technical, professional };
      result[index] = repriced(procedure, amount, policyWhy("pfs.multiple-tests", reason, inputs, amount));
    }
  }
  return result;
}

/** A line with 26 bills the professional component alone, one with TC the technical. */
function partsOnLine(procedure: Procedure, parts: ComponentFees): ComponentFees {
  if (procedure.modifiers.includes("26")) return { technical: ZERO_CENTS, professional: procedure.fee };
  if (procedure.modifiers.includes("TC") || procedure.row.pcTc === "3") {
    return { technical: procedure.fee, professional: ZERO_CENTS };
  }
  return parts;
}

function highest(
  members: readonly { readonly index: number; readonly parts: ComponentFees }[],
  partOf: (parts: ComponentFees) => Cents,
): number {
  let top = members[0];
  for (const member of members) {
    if (top === undefined || partOf(member.parts) > partOf(top.parts)) top = member;
  }
  return top?.index ?? -1;
}

/**
 * Therapy (indicator 5): of all units of the day the one with the highest practice expense is paid in full, every
 * other unit with half of its practice expense.
 */
export function priceTherapy(
  procedures: readonly Procedure[],
  reducedFee: (procedure: Procedure) => Cents,
): readonly Procedure[] {
  if (!procedures.some(({ row }) => row.multipleProcedure === "5")) return procedures;
  const members = procedures.flatMap((procedure, index) =>
    procedure.row.multipleProcedure === "5" && Number.isInteger(procedure.units) ? [index] : [],
  );
  const units = members.reduce((sum, index) => sum + (procedures[index]?.units ?? 0), 0);
  if (units < 2) return procedures;
  const result = [...procedures];
  const top = members.reduce((best, index) =>
    (procedures[index]?.row.nonFacilityExpense ?? 0) > (procedures[best]?.row.nonFacilityExpense ?? 0)
      ? index
      : best,
  );
  for (const index of members) {
    const procedure = procedures[index];
    if (procedure === undefined) continue;
    const later = reducedFee(procedure);
    const full = index === top ? 1 : 0;
    const amount = (full * procedure.fee + (procedure.units - full) * later) as Cents;
    const reason = "After the first therapy unit of the day each is paid with half of its practice expense.";
    const inputs = { units: procedure.units, inFull: full, reducedFee: later };
    result[index] = repriced(procedure, amount, policyWhy("pfs.therapy-expense", reason, inputs, amount));
  }
  return result;
}
