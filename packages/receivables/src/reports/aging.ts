import { type Cents, cents, daysBetween, type IsoDate } from "@claimwright/base";
import type { PayerId } from "@claimwright/model";

/** One line that is open with a payer or a patient, with the days from which its age can be counted. */
export interface OpenItem {
  readonly claimId: string;
  readonly lineId: string;
  /** Absent: the patient's. */
  readonly payerId?: PayerId;
  readonly providerId?: string;
  readonly open: Cents;
  readonly serviceOn: IsoDate;
  readonly submittedOn?: IsoDate;
  /** Since when this payer or the patient is the one to pay. */
  readonly responsibleSince?: IsoDate;
}

export type AgeFrom = "service" | "submission" | "responsibility";

export interface AgingRow {
  readonly key: string;
  /** One amount a bucket, in the order of `AGING_BUCKETS`. */
  readonly buckets: readonly Cents[];
  readonly total: Cents;
  readonly items: readonly OpenItem[];
}

/** The usual buckets, by the last day in each; the last has none. */
export const AGING_BUCKETS: readonly { readonly label: string; readonly lastDay?: number }[] = [
  { label: "0-30", lastDay: 30 },
  { label: "31-60", lastDay: 60 },
  { label: "61-90", lastDay: 90 },
  { label: "91-120", lastDay: 120 },
  { label: "over 120" },
];

/** Open money by age, in rows by payer or provider, each with the items behind it. Credits count in their bucket. */
export function agingReport(
  items: readonly OpenItem[],
  rowsBy: "payer" | "provider",
  ageFrom: AgeFrom,
  asOf: IsoDate,
): readonly AgingRow[] {
  const groups = new Map<string, OpenItem[]>();
  for (const item of items) {
    const key =
      (rowsBy === "payer" ? item.payerId : item.providerId) ?? (rowsBy === "payer" ? "patient" : "none");
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [item]);
    else list.push(item);
  }
  return [...groups]
    .map(([key, members]) => agingRow(key, members, ageFrom, asOf))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function bucketOf(days: number): number {
  const found = AGING_BUCKETS.findIndex(({ lastDay }) => lastDay === undefined || days <= lastDay);
  return found < 0 ? AGING_BUCKETS.length - 1 : found;
}

function agingRow(key: string, items: readonly OpenItem[], ageFrom: AgeFrom, asOf: IsoDate): AgingRow {
  const sums = AGING_BUCKETS.map(() => 0);
  for (const item of items) {
    const bucket = bucketOf(itemAge(item, ageFrom, asOf));
    sums[bucket] = (sums[bucket] ?? 0) + item.open;
  }
  return {
    key,
    buckets: sums.map((sum) => cents(sum)),
    total: cents(sums.reduce((total, sum) => total + sum, 0)),
    items,
  };
}

/** Days from the chosen start to a day; a claim that was never sent ages from its service. */
export function itemAge(item: OpenItem, ageFrom: AgeFrom, asOf: IsoDate): number {
  return daysBetween(startOf(item, ageFrom), asOf);
}

function startOf(item: OpenItem, ageFrom: AgeFrom): IsoDate {
  switch (ageFrom) {
    case "service":
      return item.serviceOn;
    case "submission":
      return item.submittedOn ?? item.serviceOn;
    case "responsibility":
      return item.responsibleSince ?? item.submittedOn ?? item.serviceOn;
  }
}
