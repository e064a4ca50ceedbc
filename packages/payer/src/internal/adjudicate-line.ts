import { type Cents, daysBetween, type IsoDate, ZERO_CENTS } from "@claimwright/base";
import type { AdjustmentGroup, ClaimAdjustment, ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { codeInSpans, type PricedLine } from "@claimwright/pricing";
import type { SandboxMember, SandboxPlan } from "../sandbox-config.ts";

/** Nothing is paid: one CARC for the whole charge, with the remark that explains it. */
export interface Denial {
  readonly group: AdjustmentGroup;
  readonly reason: string;
  readonly remark?: string;
}

export interface LineSetting {
  readonly claim: ProfessionalClaim;
  readonly member: SandboxMember;
  readonly plan: SandboxPlan;
  readonly receivedOn: IsoDate;
  readonly paidBefore: boolean;
}

/** Why the plan pays nothing for a line, whatever its price; undefined when it may be priced. */
export function denialOf(line: ServiceLine, setting: LineSetting): Denial | undefined {
  const { claim, member, plan, receivedOn } = setting;
  const date = line.dateOfService.from;
  if (setting.paidBefore) return { group: "CO", reason: "18" };
  if (date < member.effective.from) return { group: "PR", reason: "26" };
  if (member.effective.to !== undefined && date > member.effective.to) return { group: "PR", reason: "27" };
  const late = daysBetween(date, receivedOn) > plan.filingLimitDays;
  if (late && claim.frequencyCode === "1") return { group: "CO", reason: "29" };
  if (codeInSpans(line.procedureCode, plan.excludedCodes)) {
    return { group: "PR", reason: "96", remark: "N130" };
  }
  const authorized = claim.priorAuthorizationNumber !== undefined;
  if (!authorized && codeInSpans(line.procedureCode, plan.authorizationCodes)) {
    return { group: "CO", reason: "197" };
  }
  return undefined;
}

/** A service that the plan would cover and that its fee table does not list (CARC 256). */
export const NO_FEE: Denial = { group: "CO", reason: "256" };
/** A service outside the benefits of the plan. */
export const NOT_COVERED: Denial = { group: "PR", reason: "96", remark: "N130" };

export function denialAdjustments(denial: Denial, charge: Cents): ClaimAdjustment[] {
  return charge === 0 ? [] : [{ group: denial.group, reason: denial.reason, amount: charge }];
}

/** CO-45 above the allowed amount, PR-1 deductible, PR-3 copay, PR-2 coinsurance; zero amounts are not sent. */
export function priceAdjustments(priced: PricedLine): ClaimAdjustment[] {
  const adjustments: ClaimAdjustment[] = [
    { group: "CO", reason: "45", amount: priced.contractual },
    { group: "PR", reason: "1", amount: priced.deductible },
    { group: "PR", reason: "2", amount: priced.coinsurance },
    { group: "PR", reason: "3", amount: priced.copay },
  ];
  return adjustments.filter((adjustment) => adjustment.amount !== ZERO_CENTS);
}
