import { covers, daysBetween } from "@claimwright/base";
import { type EditRule, NO_HITS } from "../edit-rule.ts";
import { isImaging, isLaboratory, isNewPatientVisit } from "../internal/code-classes.ts";
import { eachLine, whole } from "../internal/evaluators.ts";
import { partyPlace } from "../internal/places.ts";

/** Who may give and bill the service: authorisation, referral, certificate, supervision. */
export const PERMISSION_EDITS: readonly EditRule[] = [
  {
    code: "edit.authorization-missing",
    title: "The payer asks for a prior authorisation, and the claim has none",
    severity: "stop",
    source: "Payer profile; 837P X222A1, loop 2300, REF*G1",
    remedy: "Enter the number of the authorisation, or ask the payer for one.",
    evaluate: eachLine("procedure code", (line, { claim, payerProfile }) =>
      payerProfile.authorizationCodes.includes(line.procedureCode) && !claim.priorAuthorizationNumber
        ? `${line.procedureCode} needs a prior authorisation.`
        : undefined,
    ),
  },
  {
    code: "edit.authorization-unknown",
    title: "The authorisation on the claim is not one that the practice has",
    severity: "warn",
    source: "837P X222A1, loop 2300, REF*G1",
    remedy: "Compare the number with the payer's letter.",
    override: { statement: "The number was confirmed with the payer." },
    evaluate: whole("authorisation", ({ claim, circumstances }) => {
      const known = circumstances.authorizations;
      const number = claim.priorAuthorizationNumber;
      return known !== undefined && number !== undefined && !known.some((each) => each.number === number)
        ? "The number of the authorisation is not among those on file."
        : undefined;
    }),
  },
  {
    code: "edit.authorization-dates",
    title: "The service was given outside the dates of its authorisation",
    severity: "stop",
    source: "Terms of the authorisation (278 X217)",
    remedy: "Ask the payer to extend the authorisation.",
    evaluate: eachLine("date of service", (line, { claim, circumstances }) => {
      const granted = authorizationOf(claim.priorAuthorizationNumber, line.procedureCode, circumstances);
      return granted !== undefined && !covers(granted.effective, line.dateOfService.from)
        ? `The authorisation of ${line.procedureCode} does not cover the date of service.`
        : undefined;
    }),
  },
  {
    code: "edit.authorization-units",
    title: "More units are billed than the authorisation leaves",
    severity: "stop",
    source: "Terms of the authorisation (278 X217)",
    remedy: "Bill the units that are left, or ask the payer for more.",
    evaluate: eachLine("units", (line, { claim, circumstances }) => {
      const granted = authorizationOf(claim.priorAuthorizationNumber, line.procedureCode, circumstances);
      if (granted === undefined) return undefined;
      const left = granted.units - granted.unitsUsed;
      return line.units > left
        ? `The authorisation of ${line.procedureCode} leaves ${left} units, and ${line.units} are billed.`
        : undefined;
    }),
  },
  {
    code: "edit.referral-missing",
    title: "The plan asks for a referral, and the claim has none",
    severity: "stop",
    source: "Payer profile; 837P X222A1, loop 2300, REF*9F",
    remedy: "Enter the referral number and the referring provider.",
    evaluate: whole("referral", ({ claim, payerProfile }) =>
      payerProfile.referralRequired && (!claim.referralNumber || claim.referringProvider === undefined)
        ? "The plan asks for a referral, and number or provider is missing."
        : undefined,
    ),
  },
  {
    code: "edit.ordering-provider",
    title: "Medicare asks who ordered a test, and the claim does not say",
    severity: "stop",
    source: "42 CFR 424.507; IOM 100-04 chapter 26, item 17",
    remedy: "Enter the ordering or referring provider with NPI.",
    evaluate: eachLine("referring provider", (line, { claim, payerProfile }) => {
      const test = isImaging(line.procedureCode) || isLaboratory(line.procedureCode);
      return payerProfile.lineOfBusiness === "medicare" && test && claim.referringProvider?.npi === undefined
        ? `${line.procedureCode} needs the provider who ordered it.`
        : undefined;
    }),
  },
  {
    code: "edit.clia-missing",
    title: "A laboratory test is billed without the CLIA number",
    severity: "stop",
    source: "42 CFR 493; IOM 100-04 chapter 16, 70.2; REF*X4",
    remedy: "Enter the practice's CLIA number.",
    evaluate: eachLine("procedure code", (line, { claim, payerProfile }) => {
      const government =
        payerProfile.lineOfBusiness === "medicare" || payerProfile.lineOfBusiness === "medicaid";
      return government && isLaboratory(line.procedureCode) && !claim.cliaNumber
        ? `${line.procedureCode} needs a CLIA number.`
        : undefined;
    }),
  },
  {
    code: "edit.clia-shape",
    title: "The CLIA number has the wrong shape",
    severity: "stop",
    source: "IOM 100-04 chapter 16, 70.5",
    remedy: "Write it as two digits, D and seven digits.",
    evaluate: whole("CLIA number", ({ claim }) =>
      claim.cliaNumber !== undefined && !/^\d{2}D\d{7}$/.test(claim.cliaNumber)
        ? "The CLIA number is not two digits, D and seven digits."
        : undefined,
    ),
  },
  {
    code: "edit.clia-waived",
    title: "A practice with a certificate of waiver bills a test that is not marked as waived",
    severity: "stop",
    source: "IOM 100-04 chapter 16, 70.8; CLIA waived tests",
    remedy: "Add QW when the test kit is waived, else send the test to another laboratory.",
    evaluate: eachLine("modifiers", (line, { circumstances }) =>
      circumstances.cliaCertificate === "waiver" &&
      isLaboratory(line.procedureCode) &&
      !line.modifiers.includes("QW") &&
      !line.modifiers.includes("90") &&
      !WAIVED_WITHOUT_QW.has(line.procedureCode)
        ? `${line.procedureCode} is not waived without QW.`
        : undefined,
    ),
  },
  {
    code: "edit.taxonomy-missing",
    title: "The payer asks for the billing provider's taxonomy, and there is none",
    severity: "stop",
    source: "Payer profile; 837P X222A1, loop 2000A, PRV03",
    remedy: "Enter the taxonomy under which the practice is enrolled.",
    evaluate: ({ claim, payerProfile }) =>
      payerProfile.taxonomyRequired && !claim.billingProvider.taxonomy
        ? [{ place: partyPlace("billing provider", "taxonomy"), message: "The taxonomy is missing." }]
        : NO_HITS,
  },
  {
    code: "edit.taxonomy-shape",
    title: "A taxonomy does not have ten characters",
    severity: "stop",
    source: "NUCC health care provider taxonomy",
    remedy: "Choose a code of the taxonomy, such as 207Q00000X.",
    evaluate: ({ claim }) =>
      [
        ["billing provider", claim.billingProvider.taxonomy],
        ["rendering provider", claim.renderingProvider?.taxonomy],
      ].flatMap(([party = "", taxonomy]) =>
        taxonomy === undefined || /^[0-9A-Z]{9}X$/.test(taxonomy)
          ? NO_HITS
          : [
              {
                place: partyPlace(party, "taxonomy"),
                message: `The taxonomy of the ${party} has the wrong shape.`,
              },
            ],
      ),
  },
  {
    code: "edit.incident-to-supervisor",
    title: "Services incident to a physician's do not name who supervised",
    severity: "stop",
    source: "42 CFR 410.26; 837P X222A1, loop 2310D",
    remedy: "Enter the supervising physician.",
    evaluate: whole("supervising provider", ({ claim, circumstances }) =>
      circumstances.incidentTo === true && claim.supervisingProvider === undefined
        ? "The services are incident to a physician's, and no supervisor is named."
        : undefined,
    ),
  },
  {
    code: "edit.incident-to-new-patient",
    title: "A new patient's visit is billed as incident to a physician's",
    severity: "stop",
    source: "42 CFR 410.26; IOM 100-02 chapter 15, 60.1",
    remedy: "Bill the visit under the one who gave it.",
    evaluate: eachLine("procedure code", (line, { circumstances }) =>
      circumstances.incidentTo === true && isNewPatientVisit(line.procedureCode)
        ? `${line.procedureCode} starts the care and cannot be incident to it.`
        : undefined,
    ),
  },
  {
    code: "edit.incident-to-place",
    title: "Services in a hospital are billed as incident to a physician's",
    severity: "stop",
    source: "IOM 100-02 chapter 15, 60.1",
    remedy: "Bill under the one who gave them.",
    evaluate: whole("place of service", ({ claim, circumstances }) =>
      circumstances.incidentTo === true && ["19", "21", "22", "23", "31"].includes(claim.placeOfService)
        ? `Incident-to services are not billed at place of service ${claim.placeOfService}.`
        : undefined,
    ),
  },
  {
    code: "edit.locum-days",
    title: "A locum has covered the absence for more than sixty days",
    severity: "stop",
    source: "42 CFR 424.80; IOM 100-04 chapter 1, 30.2.11",
    remedy: "Bill under the locum's own enrolment.",
    evaluate: eachLine("modifiers", (line, { circumstances }) => {
      const since = circumstances.locumSince;
      const covered = line.modifiers.includes("Q5") || line.modifiers.includes("Q6");
      return covered && since !== undefined && daysBetween(since, line.dateOfService.from) > LOCUM_DAYS
        ? "The absence is longer than sixty days."
        : undefined;
    }),
  },
];

const LOCUM_DAYS = 60;
/** Waived tests that never take QW (IOM 100-04 chapter 16, 70.8). */
const WAIVED_WITHOUT_QW: ReadonlySet<string> = new Set(
  "81002 81025 82270 82272 82962 83026 84830 85013 85651".split(" "),
);

type Known = NonNullable<Parameters<EditRule["evaluate"]>[0]["circumstances"]>;

function authorizationOf(number: string | undefined, code: string, circumstances: Known) {
  return circumstances.authorizations?.find((each) => each.number === number && each.codes.includes(code));
}
