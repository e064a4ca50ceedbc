import { type Cents, type DateRange, isoDate, ProblemError, type Rate, rate } from "@claimwright/base";
import { createFeeTable } from "../fee-table.ts";
import type { MedicareBasis, MedicareFees } from "../medicare/medicare-fees.ts";
import type { FeeRow } from "../read-fee-file.ts";
import type { Contract, ContractRate } from "./contract.ts";

/** A contract as a person writes it down: plain data, fit to be stored. */
export interface ContractTerms {
  readonly lesserOfCharge: boolean;
  /** The first whose codes hold a service decides, so exceptions stand first. */
  readonly clauses: readonly ClauseTerms[];
}

export interface ClauseTerms {
  /** As the contract numbers it: `Exhibit B, 2.1`. */
  readonly clause: string;
  /** Codes and spans such as `99202-99215`; empty for every code. */
  readonly codes: readonly string[];
  readonly rate: RateTerms;
}

export type RateTerms =
  /** The percent as a decimal text: `62.5`. */
  | { readonly kind: "percent-of-charge"; readonly percent: string }
  /** Of Medicare's fee for an office in the ZIP code, by the schedule of a fixed day or of the date of service. */
  | ({ readonly kind: "percent-of-medicare"; readonly percent: string } & MedicareBasis)
  | { readonly kind: "fees"; readonly fees: readonly FeeRow[] }
  | { readonly kind: "case-rate"; readonly amount: Cents }
  | { readonly kind: "per-diem"; readonly amount: Cents };

/**
 * Reads terms into a contract to price by; `medicare` answers for clauses that are a share of Medicare's fee. Throws
 * ProblemError `input.field` with the clause that cannot be read.
 */
export function contractOf(
  facts: {
    readonly id: string;
    readonly title: string;
    readonly effective: DateRange;
    readonly terms: ContractTerms;
  },
  medicare: MedicareFees,
): Contract {
  const { id, title, effective, terms } = facts;
  if (terms.clauses.length === 0) {
    throw refused("A contract has at least one clause.", "Write down what it allows.", "clauses");
  }
  return {
    id,
    title,
    effective,
    lesserOfCharge: terms.lesserOfCharge,
    escalators: [],
    clauses: terms.clauses.map((clause, index) => {
      const place = `clause ${index + 1}`;
      const wrong = clause.codes.find((span) => !isSpan(span));
      if (wrong !== undefined) {
        throw refused(`${wrong} is no code and no span of codes.`, "Write 99213, or 99202-99215.", place);
      }
      return { clause: clause.clause, codes: clause.codes, rate: rateOf(clause, title, place, medicare) };
    }),
  };
}

const CODE = /^[A-Z0-9]{5}$/;

/** Both ends of a span are codes of the same letter, in their order. */
function isSpan(span: string): boolean {
  const [from = "", to, ...more] = span.split("-");
  if (more.length > 0 || !CODE.test(from)) return false;
  return to === undefined || (CODE.test(to) && from <= to && shapeOf(from) === shapeOf(to));
}

/** Where a code has its letters. */
function shapeOf(code: string): string {
  return code.replaceAll(/\d/g, "0");
}

const PERCENT = /^\d{1,3}(\.\d{1,4})?$/;
const ZIP = /^\d{5}(\d{4})?$/;
/** Fees of a clause hold for as long as the contract does. */
const ALWAYS: DateRange = { from: isoDate("0001-01-01") };

function rateOf(
  { clause, rate: agreed }: ClauseTerms,
  title: string,
  place: string,
  medicare: MedicareFees,
): ContractRate {
  switch (agreed.kind) {
    case "percent-of-charge":
      return { kind: agreed.kind, percent: percentOf(agreed.percent, place) };
    case "percent-of-medicare": {
      const { kind, zip, scheduleOn } = agreed;
      if (!ZIP.test(zip)) throw refused(`${zip} is no ZIP code.`, "Write five or nine digits.", place);
      const basis = scheduleOn === undefined ? { zip } : { zip, scheduleOn };
      return { kind, percent: percentOf(agreed.percent, place), medicare: medicare(basis) };
    }
    case "fees": {
      if (agreed.fees.length === 0)
        throw refused("The clause has no fee.", "Give a code and an amount.", place);
      const table = createFeeTable({
        id: clause,
        title: `${title}, ${clause}`,
        entries: agreed.fees.map((fee) => ({ ...fee, effective: ALWAYS })),
      });
      return { kind: "fee-table", lookup: table.lookup };
    }
    case "case-rate":
    case "per-diem":
      return agreed;
    default:
      return agreed satisfies never;
  }
}

function percentOf(text: string, place: string): Rate {
  if (!PERCENT.test(text)) throw refused(`${text} is no percent.`, "Write it such as 62.5.", place);
  return rate(text);
}

function refused(message: string, remedy: string, place: string): ProblemError {
  return new ProblemError({ code: "input.field", message, remedy, place });
}
