import { parseDollars } from "@claimwright/base";
import type { Operations } from "../../api/generated.ts";
import { feeKey, typedDollars } from "../fees/fee-draft.ts";

type Body = Operations["tryContract"]["body"];
type Clause = Body["clauses"][number];

export type RateKind = Clause["rate"]["kind"];

/** A clause as typed. */
export interface ClauseTyped {
  readonly clause: string;
  /** `99202-99215, G2211`; empty for every code. */
  readonly codes: string;
  readonly kind: RateKind;
  /** A percent, an amount, or `99213 95.00, 99214 140.00`. */
  readonly value: string;
}

export interface ContractTyped {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly lesserOfCharge: boolean;
  readonly clauses: readonly ClauseTyped[];
}

export const NEW_CLAUSE: ClauseTyped = { clause: "", codes: "", kind: "percent-of-charge", value: "" };

export const NEW_CONTRACT: ContractTyped = {
  title: "",
  from: "",
  to: "",
  lesserOfCharge: true,
  clauses: [{ ...NEW_CLAUSE, clause: "1" }],
};

export const RATE_KINDS: readonly (readonly [kind: RateKind, words: string, hint: string])[] = [
  ["percent-of-charge", "Percent of the charge", "62.5"],
  ["percent-of-medicare", "Percent of Medicare", "120 in 62701, or 120 in 62701 as of 2026-01-01"],
  ["fees", "Fee by code", "99213 95.00, 99214 140.00"],
  ["case-rate", "One amount a claim", "450.00"],
  ["per-diem", "One amount a day", "180.00"],
];

/** The contract, or undefined while something is missing or cannot be read. */
export function contractBody(payerId: string, typed: ContractTyped): Body | undefined {
  const clauses = typed.clauses.map(clauseOf);
  const isWrong = payerId === "" || typed.title.trim() === "" || typed.from === "" || clauses.length === 0;
  if (isWrong || clauses.some((clause) => clause === undefined)) return undefined;
  return {
    payerId,
    title: typed.title.trim(),
    from: typed.from,
    ...(typed.to === "" ? {} : { to: typed.to }),
    lesserOfCharge: typed.lesserOfCharge,
    clauses: clauses.flatMap((clause) => clause ?? []),
  };
}

function clauseOf({ clause, codes, kind, value }: ClauseTyped): Clause | undefined {
  const rate = rateOf(kind, value.trim());
  if (rate === undefined || clause.trim() === "") return undefined;
  return {
    clause: clause.trim(),
    codes: codes
      .toUpperCase()
      .split(/[\s,]+/)
      .filter((code) => code !== ""),
    rate,
  };
}

function rateOf(kind: RateKind, value: string): Clause["rate"] | undefined {
  switch (kind) {
    case "percent-of-charge":
      return /^\d{1,3}(\.\d{1,4})?$/.test(value) ? { kind, percent: value } : undefined;
    case "percent-of-medicare": {
      const [, percent, zip, scheduleOn] = SHARE.exec(value) ?? [];
      if (percent === undefined || zip === undefined) return undefined;
      return { kind, percent, zip, ...(scheduleOn === undefined ? {} : { scheduleOn }) };
    }
    case "fees": {
      const fees = value.split(",").map(feeOf);
      return fees.some((fee) => fee === undefined)
        ? undefined
        : { kind, fees: fees.flatMap((fee) => fee ?? []) };
    }
    case "case-rate":
    case "per-diem": {
      const amount = parseDollars(value);
      return amount === undefined ? undefined : { kind, amount };
    }
    default:
      return kind satisfies never;
  }
}

/** `120 in 62701 as of 2026-01-01` */
const SHARE = /^(\d{1,3}(?:\.\d{1,4})?)\s*%?\s+in\s+(\d{5}(?:\d{4})?)(?:\s+as of\s+(\d{4}-\d{2}-\d{2}))?$/;

type Fee = Extract<Clause["rate"], { kind: "fees" }>["fees"][number];

/** `99213 95.00`, or `71046-26 40.00` for a modifier with a fee of its own. */
function feeOf(text: string): Fee | undefined {
  const [key = "", dollars = "", ...more] = text.trim().toUpperCase().split(/\s+/);
  const [, code, modifier] = /^([A-Z0-9]{5})(?:-([A-Z0-9]{2}))?$/.exec(key) ?? [];
  const amount = parseDollars(dollars);
  if (more.length > 0 || amount === undefined || code === undefined) return undefined;
  return { code, ...(modifier === undefined ? {} : { modifier }), amount };
}

/** Fees of a file as a clause is typed. */
export function feesTyped(fees: readonly Fee[]): string {
  return fees.map((fee) => `${feeKey(fee)} ${typedDollars(fee.amount)}`).join(", ");
}
