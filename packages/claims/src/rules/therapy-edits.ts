import type { EditRule, EditSubject } from "../edit-rule.ts";
import { isTherapy, isTimedTherapy } from "../internal/code-classes.ts";
import { eachLine, whole } from "../internal/evaluators.ts";
import { therapyUnits } from "../therapy-units.ts";

const MANUAL = "IOM 100-04 chapter 5";

/** Physical, occupational and speech therapy. */
export const THERAPY_EDITS: readonly EditRule[] = [
  {
    code: "edit.therapy-discipline",
    title: "A therapy code has no modifier that names the discipline",
    severity: "stop",
    source: `${MANUAL}, 20.1; CMS therapy code list`,
    remedy: "Add GP (physical), GO (occupational) or GN (speech).",
    evaluate: eachLine("modifiers", (line, { payerProfile: { lineOfBusiness } }) =>
      (lineOfBusiness === "medicare" || lineOfBusiness === "medicaid") &&
      isTherapy(line.procedureCode) &&
      disciplinesOf(line.modifiers).length === 0
        ? `${line.procedureCode} needs GN, GO or GP.`
        : undefined,
    ),
  },
  {
    code: "edit.therapy-disciplines",
    title: "A line names two therapy disciplines",
    severity: "stop",
    source: `${MANUAL}, 20.1`,
    remedy: "Keep the discipline of the plan of care.",
    evaluate: eachLine("modifiers", (line) =>
      disciplinesOf(line.modifiers).length > 1 ? "The line names two disciplines." : undefined,
    ),
  },
  {
    code: "edit.therapy-assistant",
    title: "An assistant's modifier does not go with the discipline",
    severity: "stop",
    source: "CR 11055; 42 CFR 410.59, 410.60",
    remedy: "Use CQ with GP and CO with GO.",
    evaluate: eachLine("modifiers", ({ modifiers }) => {
      const wrong =
        (modifiers.includes("CQ") && !modifiers.includes("GP")) ||
        (modifiers.includes("CO") && !modifiers.includes("GO"));
      return wrong ? "CQ goes with GP, and CO with GO." : undefined;
    }),
  },
  {
    code: "edit.therapy-minutes",
    title: "Timed therapy units are more than the minutes of the day allow",
    severity: "stop",
    source: `${MANUAL}, 20.2.C, the 8-minute rule`,
    remedy: "Bill the units that the total of timed minutes gives.",
    evaluate: whole("units", minutesFault),
  },
  {
    code: "edit.therapy-threshold",
    title: "Therapy of the year is above the threshold, and KX is missing",
    severity: "stop",
    source: "Social Security Act 1833(g); CMS therapy thresholds by year",
    remedy: "Add KX when the record shows that the services are necessary.",
    evaluate: eachLine("modifiers", (line, subject) => {
      if (!isTherapy(line.procedureCode) || line.modifiers.includes("KX")) return undefined;
      const above = aboveThreshold(line.modifiers, subject, "threshold");
      return above && `The therapy of the year is above ${above}, and the line has no KX.`;
    }),
  },
  {
    code: "edit.therapy-review",
    title: "Therapy of the year is above the amount for targeted medical review",
    severity: "inform",
    source: "Social Security Act 1833(g)(5)(E)",
    remedy: "Keep the plan of care and the notes ready.",
    evaluate: eachLine("charge", (line, subject) => {
      if (!isTherapy(line.procedureCode)) return undefined;
      const above = aboveThreshold(line.modifiers, subject, "review");
      return above && `The therapy of the year is above ${above}.`;
    }),
  },
];

/** In cents, by year: the KX threshold of physical with speech therapy, and of occupational therapy alone. */
const THRESHOLDS: Readonly<Record<string, number>> = {
  "2023": 223_000,
  "2024": 233_000,
  "2025": 241_000,
  "2026": 248_000,
};
/** In cents, through 2028. */
const REVIEW_AMOUNT = 300_000;

const DISCIPLINES: ReadonlySet<string> = new Set(["GN", "GO", "GP"]);

function disciplinesOf(modifiers: readonly string[]): readonly string[] {
  return modifiers.filter((modifier) => DISCIPLINES.has(modifier));
}

function aboveThreshold(
  modifiers: readonly string[],
  { circumstances, firstDate, payerProfile }: EditSubject,
  which: "threshold" | "review",
): string | undefined {
  const used = circumstances.therapyUsed;
  if (used === undefined || firstDate === undefined || payerProfile.lineOfBusiness !== "medicare") {
    return undefined;
  }
  const amount = which === "review" ? REVIEW_AMOUNT : THRESHOLDS[firstDate.slice(0, 4)];
  const spent = modifiers.includes("GO") ? used.occupational : used.physicalAndSpeech;
  return amount !== undefined && spent > amount ? `$${amount / 100}` : undefined;
}

function minutesFault({ claim, circumstances }: EditSubject): string | undefined {
  const minutes = circumstances.minutesByLine;
  if (minutes === undefined) return undefined;
  const timed = claim.lines.filter((line) => isTimedTherapy(line.procedureCode));
  const known = timed.filter((line) => minutes[line.lineNumber] !== undefined);
  if (known.length === 0 || known.length < timed.length) return undefined;
  const total = known.reduce((sum, line) => sum + (minutes[line.lineNumber] ?? 0), 0);
  const allowed = therapyUnits(known.map((line) => minutes[line.lineNumber] ?? 0));
  const billed = known.reduce((sum, line) => sum + line.units, 0);
  const most = allowed.reduce((sum, units) => sum + units, 0);
  return billed > most ? `${total} timed minutes are ${most} units, and ${billed} are billed.` : undefined;
}
