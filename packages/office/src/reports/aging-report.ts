import { cents, type IsoDate } from "@claimwright/base";
import { type PracticeId, readingName } from "@claimwright/model";
import {
  AGING_BUCKETS,
  type AgeFrom,
  type AgingRow,
  agingReport,
  bucketOf,
  itemAge,
} from "@claimwright/receivables";
import { listPayers, listProviders, type StoreTransaction } from "@claimwright/store";
import { listOpenItems } from "./open-items.ts";
import { MAX_REPORT_ENTRIES, type ReportAsk, type ReportDefinition } from "./report.ts";

/** Open money by age. A row's key is the payer or provider; with `/2` after it, its third bucket alone. */
export const agingReportDefinition: ReportDefinition = {
  name: "aging",
  title: "Open receivables by age",
  formula:
    "debits less credits of each open line at the end of the last day, by days since the service, the first sending or the day on which the payer or patient became the one to pay",
  asks: ["rowsBy", "ageFrom"],
  columns: [
    { heading: "Owner", kind: "text" },
    ...AGING_BUCKETS.map(({ label }, bucket) => ({
      heading: label,
      kind: "cents" as const,
      opens: `/${bucket}`,
      drawn: true as const,
    })),
    { heading: "Total", kind: "cents", opens: "" },
    { heading: "Lines", kind: "count" },
  ],
  chart: "columns",
  rows: async (tx, practiceId, ask) => {
    const question = questionOf(ask);
    const names = await namesOf(tx, practiceId, question.rowsBy);
    const rows = await agedRows(tx, practiceId, question, ask.to);
    return rows.map(({ key, buckets, total, items }) => ({
      key,
      values: [names.get(key) ?? key, ...buckets, total, items.length],
    }));
  },
  entries: async (tx, practiceId, ask, key) => {
    const question = questionOf(ask);
    const [owner, bucket] = splitKey(key);
    const row = (await agedRows(tx, practiceId, question, ask.to)).find((each) => each.key === owner);
    const items = (row?.items ?? [])
      .map((item) => ({ item, age: itemAge(item, question.ageFrom, ask.to) }))
      .filter(({ age }) => bucket === undefined || bucketOf(age) === bucket)
      .sort((a, b) => Math.abs(b.item.open) - Math.abs(a.item.open));
    return {
      total: items.length,
      sum: cents(items.reduce((sum, { item }) => sum + item.open, 0)),
      entries: items.slice(0, MAX_REPORT_ENTRIES).map(({ item, age }) => ({
        kind: "open-line",
        id: item.lineId,
        claimId: item.claimId,
        day: item.serviceOn,
        amount: item.open,
        words: `open for ${age} days`,
      })),
    };
  },
};

interface AgingQuestion {
  readonly rowsBy: "payer" | "provider";
  readonly ageFrom: AgeFrom;
}

function questionOf({ rowsBy = "payer", ageFrom = "service" }: ReportAsk): AgingQuestion {
  return { rowsBy, ageFrom };
}

function splitKey(key: string): readonly [owner: string, bucket?: number] {
  const found = /^(.*)\/(\d)$/.exec(key);
  return found?.[1] === undefined ? [key] : [found[1], Number(found[2])];
}

async function agedRows(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { rowsBy, ageFrom }: AgingQuestion,
  asOf: IsoDate,
): Promise<readonly AgingRow[]> {
  return agingReport(await listOpenItems(tx, practiceId, asOf), rowsBy, ageFrom, asOf);
}

async function namesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  rowsBy: AgingQuestion["rowsBy"],
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
