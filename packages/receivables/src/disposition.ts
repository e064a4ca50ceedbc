import { covers, type DateRange, type IsoDate } from "@claimwright/base";
import type { AdjustmentGroup, ClaimAdjustment, PatientShare } from "@claimwright/model";
import type { AdjustmentCategory } from "./ledger-account.ts";

/** What to do with an amount that a payer did not pay. */
export type Disposition =
  /** Nobody pays it: the contract, a law or an arrangement takes it off. */
  | { readonly kind: "write-off"; readonly category: AdjustmentCategory }
  /** The next coverage, or after the last one the patient, is asked for it. */
  | {
      readonly kind: "transfer";
      readonly share: PatientShare["kind"];
      /** The patient is asked only when a notice was signed before the service (modifier GA, GX or GY). */
      readonly requiresNotice?: boolean;
    }
  /** Somebody works on it as a denial; it stays open with the payer. */
  | { readonly kind: "work"; readonly denial: DenialClass }
  /** It restates what is booked already; nothing moves. */
  | { readonly kind: "inform" };

export type DenialClass =
  | "eligibility"
  | "authorization"
  | "coding"
  | "bundling"
  | "medical-necessity"
  | "timely-filing"
  | "duplicate"
  | "information"
  | "coordination"
  | "non-covered"
  | "benefit-limit"
  | "provider"
  | "unknown";

/** One row of the table: payer × group × CARC × RARC in a span of payment dates. */
export interface DispositionRule {
  /** Absent: any payer. */
  readonly payerIdentifier?: string;
  readonly group: AdjustmentGroup;
  /** CARC. */
  readonly reason: string;
  /** RARC that must stand beside it; absent: any or none. */
  readonly remark?: string;
  readonly effective: DateRange;
  readonly disposition: Disposition;
}

export interface DispositionTable {
  /** The release that a Why cites. */
  readonly release: string;
  /** By group and reason; the most specific row first. */
  readonly rows: ReadonlyMap<string, readonly DispositionRule[]>;
}

/** Indexes the rows of one or several lists; a payer's row goes before everyone's, a remark's before any remark. */
export function dispositionTable(release: string, rules: readonly DispositionRule[]): DispositionTable {
  const rows = new Map<string, DispositionRule[]>();
  for (const rule of rules) {
    const key = `${rule.group}-${rule.reason}`;
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [rule]);
    else list.push(rule);
  }
  for (const list of rows.values()) list.sort((a, b) => specificity(b) - specificity(a));
  return { release, rows };
}

/** The row that decides, or undefined: an unknown adjustment is worked by a person, never written off. */
export function findDisposition(
  table: DispositionTable,
  payerIdentifier: string,
  adjustment: Pick<ClaimAdjustment, "group" | "reason">,
  remarks: readonly string[],
  paymentDate: IsoDate,
): DispositionRule | undefined {
  const rows = table.rows.get(`${adjustment.group}-${adjustment.reason}`);
  return rows?.find(
    (rule) =>
      covers(rule.effective, paymentDate) &&
      (rule.payerIdentifier === undefined || rule.payerIdentifier === payerIdentifier) &&
      (rule.remark === undefined || remarks.includes(rule.remark)),
  );
}

function specificity(rule: DispositionRule): number {
  return (rule.payerIdentifier === undefined ? 0 : 2) + (rule.remark === undefined ? 0 : 1);
}
