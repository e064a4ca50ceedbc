import { formatDollars } from "@claimwright/base";
import type { AccountKind } from "@claimwright/receivables";
import { accountsAt, trialBalanceAt } from "../receivables/days/trial-balance-at.ts";
import type { ReportDefinition } from "./report.ts";

/** The books as they stood at the end of the last day. */
export const trialBalanceReportDefinition: ReportDefinition = {
  name: "trial-balance",
  title: "Trial balance",
  formula:
    "all movements up to the end of the last day, debits less credits of each account, by kind of account; both columns sum to the same",
  columns: [
    { heading: "Accounts of", kind: "text" },
    { heading: "Accounts", kind: "count" },
    { heading: "Debits", kind: "cents" },
    { heading: "Credits", kind: "cents" },
  ],
  rows: async (tx, practiceId, { to }) => {
    const { rows, debits, credits } = await trialBalanceAt(tx, practiceId, { day: to });
    const accounts = rows.reduce((sum, row) => sum + row.accounts, 0);
    return [
      ...rows.map((row) => ({ key: row.kind, values: [row.kind, row.accounts, row.debits, row.credits] })),
      { key: "", values: ["all", accounts, debits, credits] },
    ];
  },
  entries: async (tx, practiceId, { to }, key) => {
    const { balances, total } = await accountsAt(tx, practiceId, key as AccountKind, { day: to });
    const { rows } = await trialBalanceAt(tx, practiceId, { day: to });
    const row = rows.find(({ kind }) => kind === key);
    return {
      total,
      sum: ((row?.debits ?? 0) - (row?.credits ?? 0)) as never,
      entries: balances.map(({ key: account, balance }) => ({
        kind: "account",
        id: account,
        amount: balance,
        words: formatDollars(balance),
      })),
    };
  },
};
