import { cents, isoDate } from "@claimwright/base";
import type { PatientStatement, StatementLine, StatementVisit } from "@claimwright/model";

const LINE: StatementLine = {
  code: "99214",
  description: "Office visit, established patient",
  charge: cents(21000),
  discount: cents(8215),
  planPaid: cents(8000),
  otherAdjustments: cents(0),
  patientPaid: cents(0),
  patientOwes: cents(4785),
  shares: [
    {
      kind: "deductible",
      amount: cents(2785),
      explanation:
        "$27.85 counts toward your deductible, the amount you pay each year before Sandbox Health Plan starts to pay.",
    },
    {
      kind: "copay",
      amount: cents(2000),
      explanation:
        "$20.00 is your copay, the fixed amount Sandbox Health Plan sets for this kind of service.",
    },
  ],
};

/** An invented bill with as many visits as asked for. */
export function sampleStatement(visitCount = 1): PatientStatement {
  const visit: StatementVisit = {
    patientName: { first: "Martha", middle: "A", last: "Collins-Núñez" },
    providerName: "Ada N Okafor, MD",
    dateOfService: isoDate("2025-11-14"),
    payerName: "Sandbox Health Plan",
    lines: [LINE, { ...LINE, code: "36415", description: "Blood draw", shares: [], patientOwes: cents(0) }],
    patientOwes: cents(4785),
  };
  return {
    practice: {
      name: "Sonoran Family Medicine",
      address: { line1: "1200 N Mesa Dr", line2: "Ste 4", city: "Tucson", state: "AZ", zip: "857011234" },
      contact: { name: "Billing", phone: "5205550142" },
    },
    statementDate: isoDate("2025-12-01"),
    dueDate: isoDate("2025-12-31"),
    accountNumber: "A-100045",
    guarantor: {
      name: {
        first: "Maximiliana-Guadalupe",
        middle: "Concepción",
        last: "Collins-Núñez de la Vega y Montenegro",
      },
      address: { line1: "17 Palo Verde Ln", city: "Tucson", state: "AZ", zip: "85705" },
    },
    visits: Array.from({ length: visitCount }, () => visit),
    amountDue: cents(4785 * visitCount),
  };
}
