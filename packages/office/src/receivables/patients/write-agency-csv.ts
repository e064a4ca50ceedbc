import { type Cents, type IsoDate, subtractCents } from "@claimwright/base";
import { type SheetColumn, type SheetValue, writeCsv } from "@claimwright/documents";
import type { Patient } from "@claimwright/model";

/** One account as its agency is told of it. */
export interface AgencyAccount {
  readonly action: "place" | "recall";
  readonly placementId: string;
  readonly patient: Patient;
  /** The days of its services, the earliest first. */
  readonly served: readonly IsoDate[];
  readonly amount: Cents;
  readonly collected: Cents;
  readonly placedOn: IsoDate;
}

/** The file to a collection agency: a heading and a row an account, by the layout below. */
export function writeAgencyCsv(accounts: readonly AgencyAccount[]): string {
  return writeCsv({
    columns: COLUMNS,
    rows: accounts.map((account) => COLUMNS.map(({ of }) => of(account))),
  });
}

interface AgencyColumn extends SheetColumn {
  readonly of: (account: AgencyAccount) => SheetValue;
}

/**
 * `placement` is our number of it, which the agency's remittance repeats; the debtor is who answers for the account, the
 * patient or somebody else. No diagnosis and no service is in it: an agency needs neither (45 CFR 164.502(b), the
 * minimum necessary).
 */
const COLUMNS: readonly AgencyColumn[] = [
  { heading: "action", kind: "text", of: ({ action }) => action },
  { heading: "placement", kind: "text", of: ({ placementId }) => placementId },
  { heading: "account", kind: "text", of: ({ patient }) => patient.accountNumber },
  { heading: "debtor_last_name", kind: "text", of: (account) => debtorOf(account).name.last },
  { heading: "debtor_first_name", kind: "text", of: (account) => debtorOf(account).name.first },
  { heading: "address", kind: "text", of: (account) => debtorOf(account).address.line1 },
  { heading: "address_2", kind: "text", of: (account) => debtorOf(account).address.line2 },
  { heading: "city", kind: "text", of: (account) => debtorOf(account).address.city },
  { heading: "state", kind: "text", of: (account) => debtorOf(account).address.state },
  { heading: "zip", kind: "text", of: (account) => debtorOf(account).address.zip },
  { heading: "phone", kind: "text", of: (account) => debtorOf(account).phone },
  { heading: "patient_last_name", kind: "text", of: ({ patient }) => patient.name.last },
  { heading: "patient_first_name", kind: "text", of: ({ patient }) => patient.name.first },
  { heading: "patient_birth_date", kind: "date", of: ({ patient }) => patient.birthDate },
  { heading: "relationship", kind: "text", of: ({ patient }) => patient.guarantor?.relationship ?? "self" },
  { heading: "first_service", kind: "date", of: ({ served }) => served[0] },
  { heading: "last_service", kind: "date", of: ({ served }) => served.at(-1) },
  { heading: "placed_on", kind: "date", of: ({ placedOn }) => placedOn },
  { heading: "amount", kind: "cents", of: ({ amount }) => amount },
  { heading: "collected", kind: "cents", of: ({ collected }) => collected },
  { heading: "balance", kind: "cents", of: ({ amount, collected }) => subtractCents(amount, collected) },
];

function debtorOf({ patient }: AgencyAccount) {
  return patient.guarantor ?? patient;
}
