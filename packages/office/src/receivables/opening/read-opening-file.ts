import { cents, compactDate, fail, isNpi, maxCents, succeed } from "@claimwright/base";
import {
  type CellReader,
  type CsvFault,
  type CsvRow,
  dateCell,
  dollarsOrNothing,
  oneOfCell,
  optional,
  readCsvTable,
  textCell,
} from "../../internal/csv-table.ts";
import { CARRIED_BALANCE } from "../../internal/service-words.ts";
import type { ClaimBilledElsewhere, LineBilledElsewhere } from "./open-claim-billed-elsewhere.ts";

/** Rows of one file: a year of open claims of a large practice. */
export const MAX_OPENING_ROWS = 50_000;

/** What an earlier system says is open, by account number instead of by our ids. */
export interface Opening extends Omit<ClaimBilledElsewhere, "patientId" | "documentId"> {
  readonly accountNumber: string;
  readonly kind: "claim" | "balance";
  /** The line of the file on which it starts. */
  readonly line: number;
}

const npiCell: CellReader<string> = (cell) =>
  isNpi(cell) ? succeed(cell) : fail("an NPI of ten digits whose check digit is right");

const wordsCell: CellReader<readonly string[]> = (cell) =>
  succeed(
    cell
      .toUpperCase()
      .replaceAll(".", "")
      .split(/[\s;]+/)
      .filter((word) => word !== ""),
  );

/** The columns of an opening file; a row is a line of a claim, or what a patient owes without one. */
const COLUMNS = {
  kind: oneOfCell("claim", "balance"),
  /** CLM01 as the earlier system sent it; empty for a balance. */
  claim: optional(textCell("the claim's number, at most 20 characters", 20)),
  /** The patient's account number here. */
  account: textCell("the patient's account number"),
  provider_npi: npiCell,
  /** The payer's identifier; empty when only the patient owes something. */
  payer: optional(textCell("the payer's identifier", 80)),
  service_date: dateCell,
  place_of_service: optional(textCell("two digits", 2)),
  /** Separated by blanks. */
  diagnoses: wordsCell,
  procedure: optional(textCell("a procedure code", 5)),
  modifiers: wordsCell,
  charge: dollarsOrNothing,
  open_payer: dollarsOrNothing,
  /** A patient's credit is negative. */
  open_patient: dollarsOrNothing,
};

type Values = {
  readonly [Key in keyof typeof COLUMNS]: (typeof COLUMNS)[Key] extends CellReader<infer T> ? T : never;
};
type Row = CsvRow<Values>;

/**
 * Reads what an earlier system says is open: every claim with its lines in the order of the file, and balances. Each
 * faulty cell is told; a claim with one is left out as a whole.
 */
export function readOpeningFile(text: string): {
  readonly openings: readonly Opening[];
  readonly faults: readonly CsvFault[];
} {
  const { rows, faults } = readCsvTable(text, COLUMNS, MAX_OPENING_ROWS);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const number = numberOf(row.values);
    const list = groups.get(number);
    if (list === undefined) groups.set(number, [row]);
    else list.push(row);
  }
  const found = [...faults];
  const openings = [...groups].flatMap(([number, lines]): readonly Opening[] => {
    const own = [...lines.flatMap(rowFaults), ...groupFaults(lines)];
    found.push(...own);
    return own.length > 0 ? [] : [openingOf(number, lines)];
  });
  return { openings, faults: found.sort((a, b) => a.line - b.line) };
}

/** A balance has no number of its own: one a patient and day. */
function numberOf({ kind, claim, account, service_date: day }: Values): string {
  return kind === "balance" ? `BAL-${account}-${compactDate(day)}` : (claim ?? "");
}

function rowFaults({ line, values }: Row): readonly CsvFault[] {
  const { kind, claim, payer, procedure, charge, open_payer: withPayer, open_patient: withPatient } = values;
  const faults: (readonly [keyof Values, string])[] = [];
  if (kind === "claim") {
    if (claim === undefined) faults.push(["claim", "A line of a claim names its claim."]);
    if (procedure === undefined) faults.push(["procedure", "A line of a claim has a procedure code."]);
    if (values.place_of_service === undefined)
      faults.push(["place_of_service", "A line of a claim has a place of service."]);
    if (values.diagnoses.length === 0) faults.push(["diagnoses", "A claim has at least one diagnosis."]);
    if (withPayer + withPatient > charge)
      faults.push(["charge", "Payer and patient together are open at more than the charge."]);
  } else if (withPayer !== 0) {
    faults.push(["open_payer", "A balance is the patient's; what a payer owes is a line of a claim."]);
  }
  if (withPayer < 0) faults.push(["open_payer", "A payer's part is not below zero."]);
  if (withPayer > 0 && payer === undefined) faults.push(["payer", "The payer that owes it is missing."]);
  return faults.map(([column, message]) => ({ line, column, message }));
}

const OF_THE_CLAIM = [
  "kind",
  "account",
  "provider_npi",
  "payer",
  "service_date",
  "place_of_service",
] as const satisfies readonly (keyof Values)[];

/** What is the claim's own is the same on each of its lines; a balance is one row. */
function groupFaults([first, ...others]: readonly Row[]): readonly CsvFault[] {
  if (first === undefined) return [];
  if (first.values.kind === "balance" && others.length > 0) {
    const message = `The same account and day have a balance on line ${first.line} already.`;
    return others.map(({ line }) => ({ line, column: "account", message }));
  }
  return others.flatMap(({ line, values }) => [
    ...OF_THE_CLAIM.filter((column) => values[column] !== first.values[column]).map((column) => ({
      line,
      column,
      message: `It differs from line ${first.line} of the same claim.`,
    })),
    ...(values.diagnoses.join() === first.values.diagnoses.join()
      ? []
      : [{ line, column: "diagnoses", message: `They differ from line ${first.line} of the same claim.` }]),
  ]);
}

function openingOf(number: string, rows: readonly Row[]): Opening {
  const [first] = rows;
  if (first === undefined) throw new Error("a claim has a line");
  const { kind, account, provider_npi: providerNpi, payer, service_date: dateOfService } = first.values;
  return {
    kind,
    line: first.line,
    accountNumber: account,
    providerNpi,
    ...(payer === undefined ? {} : { payerIdentifier: payer }),
    patientControlNumber: number,
    dateOfService,
    placeOfService: first.values.place_of_service ?? OFFICE,
    diagnoses: first.values.diagnoses,
    lines: rows.map(({ values }) => lineOf(values)),
  };
}

/** Place of service 11, for a balance that has none. */
const OFFICE = "11";

function lineOf({ kind, procedure, modifiers, charge, ...open }: Values): LineBilledElsewhere {
  const openWithPatient = open.open_patient;
  return {
    procedureCode: kind === "balance" ? CARRIED_BALANCE : (procedure ?? ""),
    modifiers,
    charge: kind === "balance" ? maxCents(charge, openWithPatient, cents(0)) : charge,
    openWithPayer: open.open_payer,
    openWithPatient,
  };
}
