import type { AccountKind, LedgerAccount } from "@claimwright/receivables";
import { accountsAt, trialBalanceAt } from "../receivables/days/trial-balance-at.ts";
import { inWords } from "./in-words.ts";
import type { ReportDefinition } from "./report.ts";

/** The books as they stood at the end of the last day. */
export const trialBalanceReportDefinition: ReportDefinition = {
  name: "trial-balance",
  title: "Trial balance",
  formula:
    "all movements up to the end of the last day, debits less credits of each account, by kind of account; both columns sum to the same",
  asks: [],
  columns: [
    { heading: "Accounts of", kind: "text" },
    { heading: "Accounts", kind: "count", opens: "" },
    { heading: "Debits", kind: "cents" },
    { heading: "Credits", kind: "cents" },
  ],
  rows: async (tx, practiceId, { to }) => {
    const { rows, debits, credits } = await trialBalanceAt(tx, practiceId, { day: to });
    const accounts = rows.reduce((sum, row) => sum + row.accounts, 0);
    return [
      ...rows.map((row) => ({
        key: row.kind,
        values: [inWords(row.kind), row.accounts, row.debits, row.credits],
      })),
      { key: "", values: ["All", accounts, debits, credits] },
    ];
  },
  entries: async (tx, practiceId, { to }, key) => {
    const { balances, total } = await accountsAt(tx, practiceId, key as AccountKind, { day: to });
    const { rows } = await trialBalanceAt(tx, practiceId, { day: to });
    const row = rows.find(({ kind }) => kind === key);
    return {
      total,
      sum: ((row?.debits ?? 0) - (row?.credits ?? 0)) as never,
      entries: balances.map(({ account, balance }) => ({
        kind: "account",
        id: "payment" in account ? account.payment : account.kind,
        ...("claimId" in account ? { claimId: account.claimId } : {}),
        ...("patientId" in account ? { patientId: account.patientId } : {}),
        amount: balance,
        words: accountWords(account),
      })),
    };
  },
};

/** What tells an account from the others of its kind, beside the record that it is of. */
function accountWords(account: LedgerAccount): string {
  switch (account.kind) {
    case "adjustment":
      return inWords(account.category);
    case "bank":
      return account.bankAccount;
    case "refunds-payable":
      return `to the ${account.party.kind}`;
    case "provider-level":
      return `${account.reason} ${account.reference}`;
    default:
      return inWords(account.kind);
  }
}
