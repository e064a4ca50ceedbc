import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { given } from "../../ui/typed.ts";

export type KnownCoverage = Answer<"openRegistration">["coverages"][number];
type Body = Omit<Operations["saveCoverage"]["body"], "change">;

/** A card as typed: every field a text. */
export interface CoverageTyped {
  readonly payerId: string;
  readonly rank: string;
  readonly memberId: string;
  readonly groupNumber: string;
  readonly planName: string;
  readonly claimFilingCode: string;
  readonly insuranceTypeCode: string;
  readonly relationship: string;
  readonly first: string;
  readonly last: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly from: string;
  readonly to: string;
}

export function blankCard(rank: "primary" | "secondary"): CoverageTyped {
  return {
    payerId: "",
    rank,
    memberId: "",
    groupNumber: "",
    planName: "",
    claimFilingCode: "12",
    insuranceTypeCode: "",
    relationship: "18",
    first: "",
    last: "",
    birthDate: "",
    sex: "",
    from: "",
    to: "",
  };
}

export function cardOf(known: KnownCoverage): CoverageTyped {
  return {
    payerId: known.payerId,
    rank: known.rank,
    memberId: known.memberId,
    groupNumber: known.groupNumber ?? "",
    planName: known.planName ?? "",
    claimFilingCode: known.claimFilingCode,
    insuranceTypeCode: known.insuranceTypeCode ?? "",
    relationship: known.relationship,
    first: known.subscriber?.name.first ?? "",
    last: known.subscriber?.name.last ?? "",
    birthDate: known.subscriber?.birthDate ?? "",
    sex: known.subscriber?.sex ?? "",
    from: known.from,
    to: known.to ?? "",
  };
}

/** Enough stands there to ask what a payer would say. */
export function isEnough({ payerId, memberId, from }: CoverageTyped): boolean {
  return payerId !== "" && memberId.trim() !== "" && from !== "";
}

export function coverageBody(typed: CoverageTyped): Body {
  const { first, last, birthDate, sex } = typed;
  const isNamed = first.trim() !== "" && last.trim() !== "" && birthDate !== "" && sex !== "";
  return {
    payerId: typed.payerId,
    rank: typed.rank as Body["rank"],
    memberId: typed.memberId.trim(),
    claimFilingCode: typed.claimFilingCode,
    relationship: typed.relationship as Body["relationship"],
    ...given("groupNumber", typed.groupNumber),
    ...given("planName", typed.planName),
    ...given("insuranceTypeCode", typed.insuranceTypeCode),
    ...(typed.relationship === "18" || !isNamed
      ? {}
      : {
          subscriber: {
            name: { first: first.trim(), last: last.trim() },
            birthDate,
            sex: sex as "F" | "M" | "U",
          },
        }),
    from: typed.from,
    ...given("to", typed.to),
  };
}

/** SBR09 in words, the usual ones. */
export const PLAN_KINDS: readonly (readonly [code: string, words: string])[] = [
  ["12", "Preferred provider plan (PPO)"],
  ["HM", "Health maintenance organization (HMO)"],
  ["CI", "Commercial insurance"],
  ["BL", "Blue Cross Blue Shield"],
  ["MB", "Medicare Part B"],
  ["16", "Medicare Advantage"],
  ["MC", "Medicaid"],
  ["CH", "TRICARE"],
  ["VA", "Veterans Affairs"],
  ["WC", "Workers' compensation"],
  ["AM", "Automobile medical"],
  ["13", "Point of service plan"],
  ["14", "Exclusive provider organization"],
];

/** SBR05, why Medicare pays second. */
export const SECOND_REASONS: readonly (readonly [code: string, words: string])[] = [
  ["12", "Working aged, or the spouse works"],
  ["13", "Kidney disease in its first months"],
  ["43", "Disabled, with a large group plan"],
  ["14", "An accident: no-fault insurance"],
  ["15", "Workers' compensation"],
  ["47", "Another insurance answers for it"],
];

export const RELATIONSHIPS: readonly (readonly [code: string, words: string])[] = [
  ["18", "The patient"],
  ["01", "The patient's spouse"],
  ["19", "A parent of the patient"],
  ["G8", "Somebody else"],
];
