import type { BankDeposit } from "@claimwright/receivables";
import {
  type CsvFault,
  dateCell,
  dollarsCell,
  optional,
  readCsvTable,
  textCell,
} from "../internal/csv-table.ts";

/** Deposits of one file of a bank. */
export const MAX_BANK_ROWS = 10_000;

const COLUMNS = {
  /** The day on which the bank posted it. */
  date: dateCell,
  amount: dollarsCell,
  /** The trace number of the payment (TRN02), or a check's number; may be empty. */
  trace: optional(textCell("at most 50 characters", 50)),
  /** Which of the practice's accounts; may be empty. */
  account: optional(textCell("at most 30 characters", 30)),
};

/** The account of deposits that name none. */
export const MAIN_BANK_ACCOUNT = "operating";

/**
 * Reads what a bank received from a CSV with the columns date, amount, trace, account. The same deposit has the same
 * identity in whatever file it comes: its account, day, trace and amount, and which of equal ones of its file it is.
 */
export function readBankFile(text: string): {
  readonly deposits: readonly BankDeposit[];
  readonly faults: readonly CsvFault[];
} {
  const { rows, faults } = readCsvTable(text, COLUMNS, MAX_BANK_ROWS);
  const seen = new Map<string, number>();
  const deposits = rows.map(({ values: { date, amount, trace, account } }): BankDeposit => {
    const bankAccount = account ?? MAIN_BANK_ACCOUNT;
    const key = [bankAccount, date, trace ?? "", amount].join("/");
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return {
      depositId: `${key}/${ordinal}`,
      bankAccount,
      amount,
      postedOn: date,
      ...(trace === undefined ? {} : { traceNumber: trace }),
    };
  });
  return { deposits, faults };
}
