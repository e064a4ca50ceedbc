import { parseDollars } from "@claimwright/base";
import type { Operations } from "../../api/generated.ts";

type Paper = Operations["postPaperRemittance"]["body"];
type Adjustment = Paper["rows"][number]["adjustments"][number];

/** A row as it is typed; the next row begins as soon as the last one holds something. */
export interface TypedRow {
  readonly claim: string;
  /** Such as `99213-25`. */
  readonly service: string;
  readonly day: string;
  readonly charge: string;
  readonly paid: string;
  /** Such as `CO-45 20.00, PR-1 30`. */
  readonly adjusted: string;
}

export interface TypedPaper {
  readonly payerId: string;
  readonly checkNumber: string;
  readonly checkDate: string;
  readonly checkAmount: string;
  readonly rows: readonly TypedRow[];
}

export const EMPTY_ROW: TypedRow = { claim: "", service: "", day: "", charge: "", paid: "", adjusted: "" };
export const EMPTY_PAPER: TypedPaper = {
  payerId: "",
  checkNumber: "",
  checkDate: "",
  checkAmount: "",
  rows: [EMPTY_ROW],
};

export const ROW_FIELDS = ["claim", "service", "day", "charge", "paid", "adjusted"] as const;

/** The paper with one cell changed, and an empty row at its end. */
export function withCell(
  paper: TypedPaper,
  index: number,
  field: (typeof ROW_FIELDS)[number],
  value: string,
): TypedPaper {
  const rows = paper.rows.map((row, at) => (at === index ? { ...row, [field]: value } : row));
  const last = rows.at(-1);
  return { ...paper, rows: last === undefined || isEmpty(last) ? rows : [...rows, EMPTY_ROW] };
}

/** What was typed as the server takes it, or the first thing that cannot be read, with its place. */
export function paperOf(typed: TypedPaper): { readonly paper: Paper } | { readonly fault: string } {
  if (typed.payerId === "") return { fault: "Choose the payer." };
  if (typed.checkNumber.trim() === "" || typed.checkDate === "")
    return { fault: "Write the check's number and date." };
  const checkAmount = amountOf(typed.checkAmount);
  if (checkAmount === undefined) return { fault: "Write the check's amount in dollars and cents." };
  const rows = typed.rows.filter((row) => !isEmpty(row)).map(rowOf);
  const faulty = rows.findIndex((row) => typeof row === "string");
  if (faulty >= 0) return { fault: `Row ${faulty + 1}: ${rows[faulty]}` };
  if (rows.length === 0) return { fault: "Key a row for each service line of the paper." };
  return {
    paper: {
      payerId: typed.payerId,
      checkNumber: typed.checkNumber.trim(),
      checkDate: typed.checkDate,
      checkAmount,
      rows: rows.filter((row) => typeof row !== "string"),
    },
  };
}

function rowOf(row: TypedRow): Paper["rows"][number] | string {
  const [procedureCode = "", ...modifiers] = row.service.trim().toUpperCase().split("-");
  const [charge, paid] = [amountOf(row.charge), amountOf(row.paid)];
  const adjustments = adjustmentsOf(row.adjusted);
  if (row.claim.trim() === "") return "the claim's number is missing.";
  if (procedureCode === "") return "the service is missing.";
  if (modifiers.some((modifier) => modifier.length !== 2)) return "a modifier has two letters or digits.";
  if (row.day === "") return "the day of service is missing.";
  if (charge === undefined || paid === undefined) return "charge and paid are dollars and cents.";
  if (adjustments === undefined) return "adjustments are written as CO-45 20.00, PR-1 30.00.";
  return {
    patientControlNumber: row.claim.trim(),
    procedureCode,
    modifiers,
    dateOfService: row.day,
    charge,
    paid,
    adjustments,
  };
}

const ADJUSTMENT = /^(CO|PR|OA|PI|CR)-?([A-Z]?\d{1,3})\s+(\S+)$/i;

function adjustmentsOf(text: string): readonly Adjustment[] | undefined {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.map((part) => {
    const [, group = "", reason = "", amount = ""] = ADJUSTMENT.exec(part) ?? [];
    const value = amountOf(amount);
    return group === "" || value === undefined
      ? undefined
      : { group: group.toUpperCase() as Adjustment["group"], reason: reason.toUpperCase(), amount: value };
  });
  const known = read.filter((each) => each !== undefined);
  return known.length === parts.length ? known : undefined;
}

function amountOf(text: string): number | undefined {
  return parseDollars(text.trim());
}

function isEmpty(row: TypedRow): boolean {
  return ROW_FIELDS.every((field) => row[field].trim() === "");
}
