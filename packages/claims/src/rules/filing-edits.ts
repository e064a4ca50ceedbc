import { addDays } from "@claimwright/base";
import { type EditRule, NO_HITS } from "../edit-rule.ts";
import { claimPlace } from "../internal/places.ts";

/** When and as what the claim is sent. */
export const FILING_EDITS: readonly EditRule[] = [
  {
    code: "edit.timely-filing",
    title: "The payer's filing limit has passed",
    severity: "stop",
    source: "Payer profile; for Medicare 42 CFR 424.44",
    remedy: "Attach the proof of an earlier timely filing, or write the claim off as filed late.",
    override: { statement: "An earlier timely filing is proven, or an exception applies." },
    evaluate: ({ claim, firstDate, today, payerProfile }) => {
      if (firstDate === undefined || claim.frequencyCode !== "1") return NO_HITS;
      const last = addDays(firstDate, payerProfile.timelyFilingDays);
      if (today <= last) return NO_HITS;
      const message = `The last day to file was ${last}.`;
      return [{ place: claimPlace("date of service"), message }];
    },
  },
  {
    code: "edit.frequency-code",
    title: "The payer does not take this claim frequency",
    severity: "stop",
    source: "Payer profile; 837P X222A1, CLM05-3",
    remedy: "Send a new claim, or ask the payer for a reopening.",
    evaluate: ({ claim, payerProfile }) =>
      payerProfile.frequencyCodes.includes(claim.frequencyCode)
        ? NO_HITS
        : [
            {
              place: claimPlace("frequency code"),
              message:
                claim.frequencyCode === ""
                  ? "The claim has no frequency code."
                  : `The payer takes no claim with frequency code ${claim.frequencyCode}.`,
            },
          ],
  },
  {
    code: "edit.original-reference",
    title: "A replacement or void does not name the claim it is for",
    severity: "stop",
    source: "837P X222A1, loop 2300, REF*F8",
    remedy: "Enter the number that the payer gave the earlier claim.",
    evaluate: ({ claim }) =>
      /^[78]$/.test(claim.frequencyCode) && !claim.payerClaimControlNumber?.trim()
        ? [
            {
              place: claimPlace("payer claim control number"),
              message: "The claim replaces or voids an earlier one and does not say which.",
            },
          ]
        : NO_HITS,
  },
  {
    code: "edit.patient-control-number",
    title: "The patient control number is missing or too long",
    severity: "stop",
    source: "837P X222A1, CLM01",
    remedy: "Use one to twenty characters.",
    evaluate: ({ claim }) =>
      /^.{1,20}$/.test(claim.patientControlNumber)
        ? NO_HITS
        : [
            {
              place: claimPlace("patient control number"),
              message: "The patient control number is empty or longer than twenty characters.",
            },
          ],
  },
];
