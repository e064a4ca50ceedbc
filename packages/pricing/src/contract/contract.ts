import type { Cents, DateRange, IsoDate, Rate } from "@claimwright/base";
import type { CodeSpan } from "../code-span.ts";
import type { FeeQuery, FeeQuote } from "../fee-table.ts";

/** What a payer has agreed to allow, clause by clause. */
export interface Contract {
  readonly id: string;
  readonly title: string;
  readonly effective: DateRange;
  /** The first whose codes hold the service decides, so carve-outs stand before the general clause. */
  readonly clauses: readonly ContractClause[];
  /** Never more than the charge. */
  readonly lesserOfCharge: boolean;
  /** By rank of the day's procedures by amount; the last share holds for all further ones. Absent: all in full. */
  readonly multipleProcedures?: MultipleProcedurePolicy;
  /** Raises of every amount but percentages of charge, each from its day on, one after the other. */
  readonly escalators: readonly { readonly from: IsoDate; readonly factor: Rate }[];
}

export interface ContractClause {
  /** As the contract numbers it, for the appeal: `Exhibit B, 2.1`. */
  readonly clause: string;
  /** Empty for every code. */
  readonly codes: readonly CodeSpan[];
  readonly rate: ContractRate;
}

export type ContractRate =
  | { readonly kind: "fee-table"; readonly lookup: (query: FeeQuery) => FeeQuote | undefined }
  /** Of the Medicare fee of a year and locality, which the caller fixes in the look-up. */
  | {
      readonly kind: "percent-of-medicare";
      readonly percent: Rate;
      readonly medicare: (query: FeeQuery) => FeeQuote | undefined;
    }
  | { readonly kind: "percent-of-charge"; readonly percent: Rate }
  /** One amount for all services of the claim under the clause: the first line bears it. */
  | { readonly kind: "case-rate"; readonly amount: Cents }
  /** One amount for each day with a service under the clause. */
  | { readonly kind: "per-diem"; readonly amount: Cents };

export interface MultipleProcedurePolicy {
  /** Codes that are ranked; others are paid in full. */
  readonly codes: readonly CodeSpan[];
  readonly shares: readonly Rate[];
}
