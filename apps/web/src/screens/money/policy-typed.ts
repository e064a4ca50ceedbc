import { cents, formatX12Amount, parseDollars } from "@claimwright/base";
import type { Answer } from "../../api/client.ts";

export type Policy = Answer<"openFinancialPolicy">["policy"];

/** A financial policy as it is typed; an empty field of an optional rule means that there is no such rule. */
export const POLICY_FIELDS = {
  cycleDays: "Days from bill to bill",
  statements: "Bills before the final notice",
  finalNoticeDays: "Days after it until an agency",
  minimumBalance: "Least balance that is billed",
  smallBalance: "Written off up to",
  promptDays: "Prompt pay: within days",
  promptPercent: "Prompt pay: percent off",
  planMonths: "Plans: months at most",
  planLeast: "Plans: least instalment",
  povertyFirst: "Poverty line: one person",
  povertyFurther: "Poverty line: each further",
  slidingScale: "Sliding scale",
  dormancyYears: "Years until a credit is unclaimed",
} as const;

export type PolicyField = keyof typeof POLICY_FIELDS;
export type TypedPolicy = Readonly<Record<PolicyField, string>>;

export function typedOf(policy: Policy): TypedPolicy {
  const { dunning, promptPay, plans, povertyLine, slidingScale, dormancyYears, smallBalance } = policy;
  const text = (value: number | undefined): string => (value === undefined ? "" : String(value));
  const money = (value: number | undefined): string =>
    value === undefined ? "" : formatX12Amount(cents(value));
  return {
    cycleDays: text(dunning.cycleDays),
    statements: text(dunning.statements),
    finalNoticeDays: text(dunning.finalNoticeDays),
    minimumBalance: money(dunning.minimumBalance),
    smallBalance: money(smallBalance),
    promptDays: text(promptPay?.days),
    promptPercent: text(promptPay?.percent),
    planMonths: text(plans?.maxMonths),
    planLeast: money(plans?.minimumInstallment),
    povertyFirst: money(povertyLine?.first),
    povertyFurther: money(povertyLine?.further),
    slidingScale: slidingScale.map((step) => `${step.upToPercent}: ${step.discountPercent}`).join(", "),
    dormancyYears: Object.entries(dormancyYears)
      .map(([state, years]) => `${state}: ${years}`)
      .join(", "),
  };
}

/** The policy, or the fields that cannot be read. Whether it makes sense is the server's to say. */
export function policyOf(
  typed: TypedPolicy,
): { readonly policy: Policy } | { readonly wrong: readonly PolicyField[] } {
  const wrong: PolicyField[] = [];
  const read = <T>(field: PolicyField, value: T | undefined, fallback: T): T => {
    if (value === undefined) wrong.push(field);
    return value ?? fallback;
  };
  const count = (field: PolicyField): number => read(field, wholeOf(typed[field]), 0);
  const money = (field: PolicyField): number => read<number>(field, parseDollars(typed[field].trim()), 0);
  const has = (...fields: readonly PolicyField[]): boolean =>
    fields.some((field) => typed[field].trim() !== "");
  const policy: Policy = {
    dunning: {
      cycleDays: count("cycleDays"),
      minimumBalance: money("minimumBalance"),
      statements: count("statements"),
      finalNoticeDays: count("finalNoticeDays"),
    },
    smallBalance: money("smallBalance"),
    slidingScale: read("slidingScale", pairsOf(typed.slidingScale, wholeOf), []).map(([upTo, off]) => ({
      upToPercent: upTo,
      discountPercent: off,
    })),
    dormancyYears: Object.fromEntries(read("dormancyYears", pairsOf(typed.dormancyYears, stateOf), [])),
    ...(has("promptDays", "promptPercent")
      ? { promptPay: { days: count("promptDays"), percent: count("promptPercent") } }
      : {}),
    ...(has("planMonths", "planLeast")
      ? { plans: { maxMonths: count("planMonths"), minimumInstallment: money("planLeast") } }
      : {}),
    ...(has("povertyFirst", "povertyFurther")
      ? { povertyLine: { first: money("povertyFirst"), further: money("povertyFurther") } }
      : {}),
  };
  return wrong.length === 0 ? { policy } : { wrong };
}

function wholeOf(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

function stateOf(text: string): string | undefined {
  return /^(default|[A-Z]{2})$/.exec(text.trim())?.[0];
}

/** `100: 100, 150: 40` */
function pairsOf<T>(
  text: string,
  keyOf: (text: string) => T | undefined,
): readonly (readonly [T, number])[] | undefined {
  const parts = text.split(",").filter((part) => part.trim() !== "");
  const pairs = parts.map((part) => {
    const [key = "", value = ""] = part.split(":");
    return [keyOf(key), wholeOf(value)] as const;
  });
  const isPair = (pair: readonly [T | undefined, number | undefined]): pair is readonly [T, number] =>
    pair[0] !== undefined && pair[1] !== undefined;
  return pairs.every(isPair) ? pairs : undefined;
}
