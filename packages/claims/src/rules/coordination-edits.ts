import { addDays, sumCents } from "@claimwright/base";
import type { EditRule, EditSubject } from "../edit-rule.ts";
import { eachLine, whole } from "../internal/evaluators.ts";

const GUIDE = "837P X222A1";

/** Several payers, restrictions of the patient, accidents and work. */
export const COORDINATION_EDITS: readonly EditRule[] = [
  {
    code: "edit.earlier-payer-missing",
    title: "A secondary claim does not say what the payer before it did",
    severity: "stop",
    source: `${GUIDE}, loops 2320 and 2330`,
    remedy: "Post the earlier payer's answer first; it goes onto the claim.",
    evaluate: whole("other payers", ({ claim }) =>
      claim.subscriber.rank !== "primary" && claim.otherPayers.length === 0
        ? "The claim is not for the first payer and names no earlier one."
        : undefined,
    ),
  },
  {
    code: "edit.payer-order",
    title: "Another payer is known to come first",
    severity: "stop",
    source: "NAIC model regulation 120; 42 CFR 411 subpart B",
    remedy: "Bill the payer that comes first.",
    evaluate: whole("payer", ({ claim, circumstances }) => {
      const first = circumstances.payersBefore?.find(
        (payer) => !claim.otherPayers.some((other) => other.payer.payerIdentifier === payer),
      );
      return first === undefined ? undefined : `Payer ${first} comes before this one and has not answered.`;
    }),
  },
  {
    code: "edit.earlier-payment-balance",
    title: "What an earlier payer paid and adjusted is not the charge of a line",
    severity: "stop",
    source: `${GUIDE}, 1.4.1.1 and loop 2430: SV102 = SVD02 + CAS`,
    remedy: "Take the payment and adjustments from the remittance as they are.",
    evaluate: eachLine("adjudications", (line) => {
      const wrong = line.adjudications.find(
        ({ paid, adjustments }) =>
          sumCents([paid, ...adjustments.map((adjustment) => adjustment.amount)]) !== line.charge,
      );
      return wrong && `The answer of payer ${wrong.payerIdentifier} does not balance with the charge.`;
    }),
  },
  {
    code: "edit.earlier-payment-total",
    title: "An earlier payer's total is not the sum of its lines",
    severity: "stop",
    source: `${GUIDE}, loop 2320: AMT*D = sum of SVD02 less claim level CAS`,
    remedy: "Take the total paid from the remittance.",
    evaluate: whole("other payers", ({ claim }) => {
      const wrong = claim.otherPayers.find((other) => {
        const lines = claim.lines.flatMap((line) =>
          line.adjudications.filter((each) => each.payerIdentifier === other.payer.payerIdentifier),
        );
        if (lines.length === 0) return false;
        const atClaim = sumCents(other.adjustments.map((adjustment) => adjustment.amount));
        return sumCents(lines.map((each) => each.paid)) - atClaim !== other.paid;
      });
      return wrong && `The total of payer ${wrong.payer.payerIdentifier} is not the sum of its lines.`;
    }),
  },
  {
    code: "edit.earlier-payer-unknown",
    title: "A line repeats the answer of a payer that the claim does not name",
    severity: "stop",
    source: `${GUIDE}, loop 2430, SVD01 = loop 2330B, NM109`,
    remedy: "Name the payer among the earlier payers of the claim.",
    evaluate: eachLine("adjudications", (line, { claim }) => {
      const wrong = line.adjudications.find(
        (each) => !claim.otherPayers.some((other) => other.payer.payerIdentifier === each.payerIdentifier),
      );
      return wrong && `Payer ${wrong.payerIdentifier} is not among the earlier payers.`;
    }),
  },
  {
    code: "edit.remaining-liability-twice",
    title: "The patient's remaining liability is stated for the claim and for a line",
    severity: "stop",
    source: `${GUIDE}, AMT*EAF in loop 2320 or 2430, never both`,
    remedy: "State it at one level.",
    evaluate: whole("other payers", ({ claim }) => {
      const atClaim = claim.otherPayers.some((other) => other.remainingPatientLiability !== undefined);
      const atLine = claim.lines.some((line) =>
        line.adjudications.some((each) => each.remainingPatientLiability !== undefined),
      );
      return atClaim && atLine ? "The remaining liability stands at both levels." : undefined;
    }),
  },
  {
    code: "edit.medicare-secondary-reason",
    title: "Medicare is asked second, and the reason is missing",
    severity: "stop",
    source: `${GUIDE}, SBR05; 42 CFR 411.20`,
    remedy: "Enter why Medicare pays second, such as 12 for a working aged patient.",
    evaluate: whole("insurance type", ({ claim, payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" &&
      claim.subscriber.rank !== "primary" &&
      !claim.subscriber.insuranceTypeCode
        ? "Medicare is not the first payer, and the claim does not say why."
        : undefined,
    ),
  },
  {
    code: "edit.crossover-wait",
    title: "The earlier payer may still forward the claim by itself",
    severity: "warn",
    source: "Payer profile; CMS coordination of benefits agreement",
    remedy: "Wait for the crossover before billing by hand.",
    override: { statement: "The earlier payer did not forward it." },
    evaluate: whole("payer", ({ circumstances, payerProfile, today }) => {
      const answered = circumstances.earlierAnswerOn;
      return answered !== undefined && today < addDays(answered, payerProfile.crossoverWaitDays)
        ? `The earlier payer answered on ${answered}; the wait is ${payerProfile.crossoverWaitDays} days.`
        : undefined;
    }),
  },
  {
    code: "edit.disclosure-forbidden",
    title: "The patient paid in full and forbade telling the plan",
    severity: "stop",
    source: "45 CFR 164.522(a)(1)(vi)",
    remedy: "Do not send the claim.",
    evaluate: whole("payer", ({ circumstances }) =>
      circumstances.disclosureForbidden === true ? "The plan may not be told of these services." : undefined,
    ),
  },
  {
    code: "edit.qualified-beneficiary",
    title: "The patient owes no share, whatever the answer says",
    severity: "inform",
    source: "Social Security Act 1902(n)(3)(B); MLN006977",
    remedy: "Bill Medicaid for the share; never the patient.",
    evaluate: whole("payer", ({ circumstances }) =>
      circumstances.qualifiedBeneficiary === true
        ? "A qualified Medicare beneficiary is not billed."
        : undefined,
    ),
  },
  {
    code: "edit.accident-date",
    title: "An accident has no date",
    severity: "stop",
    source: `${GUIDE}, loop 2300, DTP*439`,
    remedy: "Enter the date of the accident.",
    evaluate: whole("accident", ({ claim }) => {
      const accident = claim.accident;
      const dated = accident?.causes.some((cause) => cause === "AA" || cause === "OA") === true;
      return dated && !accident?.date ? "The claim tells of an accident without its date." : undefined;
    }),
  },
  {
    code: "edit.accident-state",
    title: "An auto accident has no state",
    severity: "stop",
    source: `${GUIDE}, CLM11-4`,
    remedy: "Enter the state in which the accident was.",
    evaluate: whole("accident", ({ claim }) =>
      claim.accident?.causes.includes("AA") && !claim.accident.state
        ? "The claim tells of an auto accident without its state."
        : undefined,
    ),
  },
  {
    code: "edit.accident-later",
    title: "The accident is after the service",
    severity: "stop",
    source: `${GUIDE}, loop 2300, DTP*439`,
    remedy: "Correct the date of the accident.",
    evaluate: whole("accident", ({ claim, firstDate }) =>
      claim.accident?.date !== undefined && firstDate !== undefined && claim.accident.date > firstDate
        ? "The accident is dated after the service."
        : undefined,
    ),
  },
  {
    code: "edit.work-related",
    title: "A workers' compensation claim does not say that the condition is from work",
    severity: "stop",
    source: `${GUIDE}, CLM11 EM; SBR09 WC`,
    remedy: "Mark employment as the cause and enter the date of injury.",
    evaluate: whole("accident", (subject) => {
      const causes = subject.claim.accident?.causes ?? [];
      return isWorkersCompensation(subject) && (!causes.includes("EM") || !subject.claim.accident?.date)
        ? "The claim is for workers' compensation without cause or date of injury."
        : undefined;
    }),
  },
  {
    code: "edit.work-related-elsewhere",
    title: "A condition from work is billed to a health plan",
    severity: "warn",
    source: "42 CFR 411.40; terms of the plan",
    remedy: "Bill workers' compensation first.",
    override: { statement: "Workers' compensation has denied the claim." },
    evaluate: whole("accident", (subject) =>
      subject.claim.accident?.causes.includes("EM") &&
      !isWorkersCompensation(subject) &&
      subject.claim.subscriber.rank === "primary"
        ? "The condition is from work, and the claim goes to a health plan first."
        : undefined,
    ),
  },
  {
    code: "edit.learnt-denial",
    title: "This payer has denied the same service before",
    severity: "warn",
    source: "The practice's posted remittances",
    remedy: "Look at the reason of the earlier denials before sending.",
    override: { statement: "What led to the earlier denials is put right." },
    evaluate: eachLine("procedure code", (line, { claim, circumstances }) => {
      const [pointer = 1] = line.diagnosisPointers;
      const pattern = circumstances.denialHistory?.find({
        code: line.procedureCode,
        modifiers: line.modifiers,
        diagnosis: claim.diagnoses[pointer - 1],
      });
      return (
        pattern &&
        `${line.procedureCode} was denied ${pattern.denied} of ${pattern.sent} times, most often with reason ${pattern.reason}.`
      );
    }),
  },
];

function isWorkersCompensation({ claim, payerProfile }: EditSubject): boolean {
  return payerProfile.lineOfBusiness === "workers-compensation" || claim.subscriber.claimFilingCode === "WC";
}
