import { type Cents, cents, type IsoDate, ProblemError, sumCents } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import {
  type CsvFault,
  type CsvRow,
  dateCell,
  dollarsOrNothing,
  oneOfCell,
  optional,
  readCsvTable,
  textCell,
} from "../../internal/csv-table.ts";
import { inTrial } from "../../internal/in-trial.ts";
import type { Desk, Office } from "../../office.ts";
import { recallFromAgency, takeAgencyRecovery } from "./collection-agency.ts";

/** Rows of one remittance of an agency. */
export const MAX_AGENCY_REMITTANCE_ROWS = 5_000;

/** What an agency's remittance is read from; the columns may stand in any order. */
const COLUMNS = {
  /** Our number of the placement, as our file gave it. */
  placement: textCell("the placement's number from our file"),
  /** `payment`, or `return` when the agency gives the account back. */
  kind: oneOfCell("payment", "return"),
  on: dateCell,
  /** What the debtor paid, the agency's fee included. */
  collected: dollarsOrNothing,
  /** What the agency keeps of it. */
  fee: dollarsOrNothing,
  /** The agency's own number of the payment; for a return, its reason. */
  reference: optional(textCell("at most 60 characters", 60)),
};

type Row = CsvRow<{
  readonly placement: string;
  readonly kind: "payment" | "return";
  readonly on: IsoDate;
  readonly collected: Cents;
  readonly fee: Cents;
  readonly reference: string | undefined;
}>;

export interface AgencyRemittance {
  readonly payments: number;
  readonly returns: number;
  readonly collected: Cents;
  readonly fees: Cents;
  /** With a fault nothing of the file is booked. */
  readonly faults: readonly CsvFault[];
}

/**
 * Reads what an agency sends back, a CSV with the columns placement, kind, on, collected, fee, reference, and books all
 * of it: payments pay the debts that live again, fees stay with the agency, accounts given back are owed here again. With
 * one faulty row, or as a trial, nothing is booked. A row that was booked before changes nothing.
 */
export async function bookAgencyRemittance(
  office: Office,
  desk: Desk,
  text: string,
  { isTrial }: { readonly isTrial: boolean },
): Promise<AgencyRemittance> {
  const { rows, faults } = readCsvTable(text, COLUMNS, MAX_AGENCY_REMITTANCE_ROWS);
  const before = [...faults, ...rows.flatMap(rowFaults)];
  const booked = await inTrial(
    office,
    desk,
    async (tx) => {
      const found: CsvFault[] = [...before];
      if (before.length > 0) return found;
      for (const row of rows) found.push(...(await bookRow(tx, desk.practiceId, row)));
      return found;
    },
    (found) => found.length === 0 && !isTrial,
  );
  const payments = rows.filter(({ values }) => values.kind === "payment");
  return {
    payments: payments.length,
    returns: rows.length - payments.length,
    collected: sumCents(payments.map(({ values }) => values.collected)),
    fees: sumCents(payments.map(({ values }) => values.fee)),
    faults: [...booked].sort((a, b) => a.line - b.line),
  };
}

function rowFaults({ line, values }: Row): readonly CsvFault[] {
  if (values.kind === "return") {
    return values.collected === 0 && values.fee === 0
      ? []
      : [
          {
            line,
            column: "collected",
            message: "A return brings no money; give the money a row of its own.",
          },
        ];
  }
  return [
    ...(values.collected > 0
      ? []
      : [{ line, column: "collected", message: "A payment is an amount above zero." }]),
    ...(values.reference === undefined
      ? [{ line, column: "reference", message: "A payment needs the agency's own number of it." }]
      : []),
  ];
}

async function bookRow(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { line, values }: Row,
): Promise<readonly CsvFault[]> {
  const { placement, kind, on, collected, fee, reference = "" } = values;
  try {
    if (kind === "return") {
      const reason = reference === "" ? "The agency gave it back." : reference;
      await recallFromAgency(tx, practiceId, placement, { on, reason });
    } else {
      await takeAgencyRecovery(tx, practiceId, placement, {
        ...agencyPayment(placement, reference),
        amount: collected,
        receivedOn: on,
        fee: cents(fee),
      });
    }
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { message, place } = error.problem;
    const column = place === "amount" ? "collected" : place === "fee" ? "fee" : "placement";
    return [{ line, column, message }];
  }
}

/** How a payment of an agency is known: the same reference of the same placement is the same payment. */
export function agencyPayment(placementId: string, reference: string) {
  return { paymentId: `agency-${placementId}-${reference}`, method: "check" as const };
}
