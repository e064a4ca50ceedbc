import { type Cents, cents, type IsoDate, sumCents } from "@claimwright/base";
import type {
  ClaimAdjustment,
  ClaimPayment,
  Remittance,
  RemittancePayee,
  RemittancePayer,
} from "@claimwright/model";

/** A paper remittance as a person keys it: a head, and a row for each service line on the paper. */
export interface KeyedRemittance {
  readonly payer: RemittancePayer;
  readonly payee: RemittancePayee;
  readonly checkNumber: string;
  readonly checkAmount: Cents;
  readonly checkDate: IsoDate;
  readonly rows: readonly KeyedRow[];
}

export interface KeyedRow {
  readonly patientControlNumber: string;
  readonly payerClaimControlNumber?: string;
  /** As CLP02: absent means processed as primary. */
  readonly statusCode?: string;
  readonly procedureCode: string;
  readonly modifiers?: readonly string[];
  readonly dateOfService: IsoDate;
  readonly charge: Cents;
  readonly paid: Cents;
  readonly adjustments: readonly ClaimAdjustment[];
}

/**
 * The remittance of a keyed grid. It is an ordinary remittance from here on: the same proof, matching and posting, so
 * a slip of the keyboard shows as a difference before anything posts.
 */
export function keyedRemittance(keyed: KeyedRemittance): Remittance {
  const groups = new Map<string, KeyedRow[]>();
  for (const row of keyed.rows) {
    const key = `${row.patientControlNumber} ${row.payerClaimControlNumber ?? ""} ${row.statusCode ?? "1"}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  return {
    payer: keyed.payer,
    payee: keyed.payee,
    paymentAmount: keyed.checkAmount,
    creditDebit: "C",
    paymentMethod: "CHK",
    paymentDate: keyed.checkDate,
    traceNumber: keyed.checkNumber,
    originatingCompanyId: keyed.payer.identifier,
    claims: [...groups.values()].map(keyedClaim),
    providerAdjustments: [],
  };
}

function keyedClaim(rows: readonly KeyedRow[], index: number): ClaimPayment {
  const [first] = rows;
  return {
    occurrence: index + 1,
    patientControlNumber: first?.patientControlNumber ?? "",
    statusCode: first?.statusCode ?? "1",
    totalCharge: sumCents(rows.map(({ charge }) => charge)),
    paid: sumCents(rows.map(({ paid }) => paid)),
    payerClaimControlNumber: first?.payerClaimControlNumber ?? "",
    adjustments: [],
    remarkCodes: [],
    lines: rows.map((row) => ({
      procedureQualifier: "HC",
      procedureCode: row.procedureCode,
      modifiers: row.modifiers ?? [],
      charge: row.charge,
      paid: row.paid,
      dateOfService: { from: row.dateOfService },
      adjustments: row.adjustments.filter(({ amount }) => amount !== cents(0)),
      remarkCodes: [],
    })),
  };
}
