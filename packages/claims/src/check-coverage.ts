import { type Finding, type IsoDate, rangesMeet, usDate } from "@claimwright/base";
import type { Coverage, Patient } from "@claimwright/model";

/**
 * Looks at a coverage as it is typed from a card, beside the patient's others: what a payer would refuse later is told
 * at the desk. `stop` keeps it from being saved.
 */
export function checkCoverage(
  coverage: Coverage,
  patient: Pick<Patient, "birthDate">,
  others: readonly Coverage[],
  today: IsoDate,
): readonly Finding[] {
  return CHECKS.flatMap((check) => check(coverage, patient, others, today) ?? []);
}

type Check = (
  coverage: Coverage,
  patient: Pick<Patient, "birthDate">,
  others: readonly Coverage[],
  today: IsoDate,
) => Finding | undefined;

const CARD = "Compare with the card.";

const memberNumber: Check = ({ memberId }) =>
  /^[A-Z0-9][A-Z0-9 -]{1,79}$/i.test(memberId)
    ? undefined
    : finding(
        "member-number",
        "stop",
        "memberId",
        "A member number has letters and digits only.",
        CARD,
        "837 X222A1 2010BA NM109",
      );

/**
 * A Medicare Beneficiary Identifier: 1-9, letter, letter or digit, digit, letter, letter or digit, digit, letter,
 * letter, digit, digit; the letters S, L, O, I, B and Z are not used (CMS, MBI format).
 */
const MBI =
  /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;
/** SBR09: Medicare Part A and Part B. */
const MEDICARE: ReadonlySet<string> = new Set(["MA", "MB"]);

const medicareNumber: Check = ({ claimFilingCode, memberId }) =>
  !MEDICARE.has(claimFilingCode) || MBI.test(memberId.replaceAll("-", "").toUpperCase())
    ? undefined
    : finding(
        "medicare-number",
        "stop",
        "memberId",
        "This is no Medicare number: eleven places, and never the letters S, L, O, I, B or Z.",
        "Copy it from the red, white and blue card; a plan's own card is another coverage.",
        "CMS, format of the Medicare Beneficiary Identifier",
      );

const rankTaken: Check = (coverage, _patient, others) => {
  const other = others.find(
    (each) =>
      each.id !== coverage.id &&
      each.rank === coverage.rank &&
      rangesMeet(each.effective, coverage.effective),
  );
  if (other === undefined) return undefined;
  return finding(
    "rank-taken",
    "stop",
    "rank",
    `${other.payer.name} is the ${coverage.rank} coverage in the same time.`,
    "End the other one first, or give this one another rank.",
    "837 X222A1 SBR01",
  );
};

const sameMembership: Check = (coverage, _patient, others) => {
  const other = others.find(
    (each) =>
      each.id !== coverage.id &&
      each.payer.payerIdentifier === coverage.payer.payerIdentifier &&
      each.memberId.toUpperCase() === coverage.memberId.toUpperCase() &&
      rangesMeet(each.effective, coverage.effective),
  );
  if (other === undefined) return undefined;
  return finding(
    "same-membership",
    "stop",
    "memberId",
    "The patient has this membership already.",
    "Change the one that is there.",
    "practice registration",
  );
};

const subscriberMissing: Check = ({ relationship, subscriber }) =>
  relationship === "18" || subscriber !== undefined
    ? undefined
    : finding(
        "subscriber-missing",
        "stop",
        "subscriber",
        "The patient is not the subscriber, and the subscriber is not named.",
        "Give the subscriber's name, birth date and sex as the plan has them.",
        "837 X222A1 2010BA",
      );

const secondWithoutFirst: Check = (coverage, _patient, others) => {
  if (coverage.rank === "primary" || others.some(({ rank }) => rank === "primary")) return undefined;
  return finding(
    "no-primary",
    "warn",
    "rank",
    `There is a ${coverage.rank} coverage and no primary one.`,
    "Ask for the card of the plan that pays first.",
    "837 X222A1 SBR01",
  );
};

/** SBR05 says why Medicare pays second; without it Medicare refuses the claim. */
const medicareSecondReason: Check = ({ claimFilingCode, rank, insuranceTypeCode }) =>
  !MEDICARE.has(claimFilingCode) || rank === "primary" || insuranceTypeCode !== undefined
    ? undefined
    : finding(
        "medicare-second-reason",
        "stop",
        "insuranceTypeCode",
        "Medicare pays second for a reason, and none is given.",
        "Say why: working aged, kidney disease, disability, accident, workers' compensation.",
        "837 X222A1 SBR05; 42 CFR 411",
      );

const MEDICARE_AGE = 65;

/** An employer's plan of somebody of Medicare age is often first, and the other way round after retirement. */
const medicareAge: Check = (coverage, { birthDate }, others, today) => {
  const isOldEnough = `${Number(birthDate.slice(0, 4)) + MEDICARE_AGE}${birthDate.slice(4)}` <= today;
  const hasMedicare = [coverage, ...others].some(({ claimFilingCode }) => MEDICARE.has(claimFilingCode));
  if (!isOldEnough || hasMedicare || coverage.rank !== "primary") return undefined;
  return finding(
    "medicare-age",
    "inform",
    "payer",
    `The patient is ${MEDICARE_AGE} or older and no Medicare coverage is on file.`,
    "Ask whether there is a Medicare card, and who pays first.",
    "42 CFR 411.172",
  );
};

const ended: Check = ({ effective }, _patient, _others, today) =>
  effective.to === undefined || effective.to >= today
    ? undefined
    : finding(
        "ended",
        "inform",
        "to",
        `The coverage ended on ${usDate(effective.to)}.`,
        "Ask for the card that holds now.",
        "practice registration",
      );

const CHECKS: readonly Check[] = [
  memberNumber,
  medicareNumber,
  sameMembership,
  rankTaken,
  subscriberMissing,
  medicareSecondReason,
  secondWithoutFirst,
  medicareAge,
  ended,
];

function finding(
  code: string,
  severity: Finding["severity"],
  field: string,
  message: string,
  remedy: string,
  source: string,
): Finding {
  return {
    code: `coverage.${code}`,
    severity,
    place: { entity: "coverage", field },
    message,
    remedy,
    source,
  };
}
