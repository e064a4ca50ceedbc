import type { Cents, IsoDate } from "@claimwright/base";
import { type ClaimId, type PracticeId, readingName, sortName } from "@claimwright/model";
import {
  type AgeFrom,
  type AgingRow,
  agingReport,
  bucketOf,
  itemAge,
  type OpenItem,
} from "@claimwright/receivables";
import { listPayers, listProviders, loadClaims, type StoreTransaction } from "@claimwright/store";
import { type Desk, type Office, todayOf } from "../office.ts";
import { listOpenItems } from "./open-items.ts";

export interface ReceivablesQuestion {
  readonly rowsBy: "payer" | "provider";
  readonly ageFrom: AgeFrom;
  /** As the books stood at the end of this day; absent means today. */
  readonly asOf?: IsoDate;
}

/** What one payer, the patients or one provider's visits have open, by age. */
export interface ReceivablesRow {
  readonly key: string;
  readonly name: string;
  /** One amount a bucket, in the order of `AGING_BUCKETS`. */
  readonly buckets: readonly Cents[];
  readonly total: Cents;
  readonly lines: number;
}

export interface ReceivablesReport {
  readonly asOf: IsoDate;
  readonly rows: readonly ReceivablesRow[];
}

/** Open money by payer or provider and age, counted from the open lines themselves. */
export async function receivablesReport(
  office: Office,
  desk: Desk,
  question: ReceivablesQuestion,
): Promise<ReceivablesReport> {
  const asOf = question.asOf ?? todayOf(office);
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const rows = await agedRows(tx, desk.practiceId, question, asOf);
    const names = await namesOf(tx, desk.practiceId, question.rowsBy);
    return {
      asOf,
      rows: rows.map(({ key, buckets, total, items }) => ({
        key,
        name: names.get(key) ?? key,
        buckets,
        total,
        lines: items.length,
      })),
    };
  });
}

export interface ReceivablesEntry {
  readonly claimId: ClaimId;
  readonly controlNumber: string;
  readonly patientName: string;
  readonly serviceOn: IsoDate;
  readonly ageDays: number;
  readonly open: Cents;
}

export interface ReceivablesEntries {
  /** Lines that fit, shown or not. */
  readonly total: number;
  readonly sum: Cents;
  /** The oldest first. */
  readonly entries: readonly ReceivablesEntry[];
}

export const MAX_RECEIVABLES_ENTRIES = 500;

/** The lines behind one amount of the report; no bucket means all ages of the row. */
export async function receivablesEntries(
  office: Office,
  desk: Desk,
  question: ReceivablesQuestion & { readonly key: string; readonly bucket?: number },
): Promise<ReceivablesEntries> {
  const asOf = question.asOf ?? todayOf(office);
  const { ageFrom, key, bucket } = question;
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const row = (await agedRows(tx, desk.practiceId, question, asOf)).find((each) => each.key === key);
    const aged = (row?.items ?? [])
      .map((item) => ({ item, ageDays: itemAge(item, ageFrom, asOf) }))
      .filter(({ ageDays }) => bucket === undefined || bucketOf(ageDays) === bucket)
      .sort((a, b) => b.ageDays - a.ageDays);
    const shown = aged.slice(0, MAX_RECEIVABLES_ENTRIES);
    return {
      total: aged.length,
      sum: aged.reduce((sum, { item }) => sum + item.open, 0) as Cents,
      entries: await entriesOf(tx, desk.practiceId, shown),
    };
  });
}

export async function agedRows(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { rowsBy, ageFrom }: ReceivablesQuestion,
  asOf: IsoDate,
): Promise<readonly AgingRow[]> {
  return agingReport(await listOpenItems(tx, practiceId, asOf), rowsBy, ageFrom, asOf);
}

export async function namesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  rowsBy: ReceivablesQuestion["rowsBy"],
): Promise<ReadonlyMap<string, string>> {
  if (rowsBy === "payer") {
    const payers = await listPayers(tx, practiceId);
    return new Map<string, string>([
      ["patient", "Patients"],
      ...payers.map(({ id, name }) => [id, name] as const),
    ]);
  }
  const providers = await listProviders(tx, practiceId);
  return new Map(
    providers.map(({ id, name, credential }) => [id, `${readingName(name)}, ${credential}`] as const),
  );
}

async function entriesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  aged: readonly { readonly item: OpenItem; readonly ageDays: number }[],
): Promise<readonly ReceivablesEntry[]> {
  const ids = [...new Set(aged.map(({ item }) => item.claimId as ClaimId))];
  const claims = new Map((await loadClaims(tx, practiceId, ids)).map((claim) => [claim.id, claim.claim]));
  return aged.flatMap(({ item, ageDays }) => {
    const claimId = item.claimId as ClaimId;
    const claim = claims.get(claimId);
    if (claim === undefined) return [];
    return [
      {
        claimId,
        controlNumber: claim.patientControlNumber,
        patientName: sortName((claim.patient ?? claim.subscriber).name),
        serviceOn: item.serviceOn,
        ageDays,
        open: item.open,
      },
    ];
  });
}
