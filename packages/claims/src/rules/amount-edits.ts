import { formatDollars, sumCents } from "@claimwright/base";
import { type EditRule, NO_HITS } from "../edit-rule.ts";
import { claimPlace, linePlace } from "../internal/places.ts";

/** What it costs. */
export const AMOUNT_EDITS: readonly EditRule[] = [
  {
    code: "edit.charges-sum",
    title: "The claim's total is not the sum of its lines",
    severity: "stop",
    source: "837P X222A1, 1.4.4.2 and CLM02",
    remedy: "Correct the line charges or the total.",
    evaluate: ({ claim }) => {
      const sum = sumCents(claim.lines.map((line) => line.charge));
      if (sum === claim.totalCharge) return NO_HITS;
      const message = `The claim charges ${formatDollars(claim.totalCharge)}, its lines ${formatDollars(sum)}.`;
      return [{ place: claimPlace("total charge"), message }];
    },
  },
  {
    code: "edit.charge-negative",
    title: "A charge is negative",
    severity: "stop",
    source: "837P X222A1, SV102",
    remedy: "Enter the charge as an amount from zero up.",
    evaluate: ({ claim }) =>
      claim.lines.flatMap((line) =>
        line.charge >= 0
          ? NO_HITS
          : [{ place: linePlace(line.lineNumber, "charge"), message: "The charge of the line is negative." }],
      ),
  },
  {
    code: "edit.charge-zero",
    title: "A charge is zero",
    severity: "warn",
    source: "837P X222A1, SV102",
    remedy: "Check that the service is meant to be reported without a charge.",
    override: { statement: "The service is reported without a charge on purpose." },
    evaluate: ({ claim }) =>
      claim.lines.flatMap((line) =>
        line.charge !== 0
          ? NO_HITS
          : [{ place: linePlace(line.lineNumber, "charge"), message: "The charge of the line is zero." }],
      ),
  },
  {
    code: "edit.patient-paid",
    title: "The patient has paid more than the claim charges",
    severity: "stop",
    source: "837P X222A1, loop 2300, AMT*F5",
    remedy: "Correct the amount that the patient paid for these services.",
    evaluate: ({ claim }) =>
      claim.patientPaid === undefined || (claim.patientPaid >= 0 && claim.patientPaid <= claim.totalCharge)
        ? NO_HITS
        : [
            {
              place: claimPlace("patient paid"),
              message: "The amount paid by the patient is negative or above the total charge.",
            },
          ],
  },
];
