import type { ServiceLine } from "@claimwright/model";
import { type EditRule, type EditSubject, NO_HITS } from "../edit-rule.ts";
import type { ProcedureIndicators } from "../edit-tables.ts";
import { globalPeriod } from "../global-period.ts";
import { isEvaluation } from "../internal/code-classes.ts";
import { eachLine, type Fault } from "../internal/evaluators.ts";

const GLOBAL = "IOM 100-04 chapter 12, 40.1 and 40.2";
const LAYOUT = "CMS PFS relative value file, payment policy indicators";

/** The global package, and the parts and helpers of procedures. */
export const SURGERY_EDITS: readonly EditRule[] = [
  {
    code: "edit.visit-with-procedure",
    title: "A visit on the day of a minor procedure has no modifier 25",
    severity: "stop",
    table: "indicators",
    source: `${GLOBAL}; NCCI Policy Manual, chapter I, D`,
    remedy: "Add modifier 25 when the visit was significant and separately identifiable, else remove it.",
    evaluate: eachVisit("25", (line, subject) =>
      proceduresOfDay(line, subject).find(({ row }) => row.globalDays === "000" || row.globalDays === "010"),
    ),
  },
  {
    code: "edit.decision-for-surgery",
    title: "A visit on the day of a major procedure or the day before has no modifier 57",
    severity: "stop",
    table: "indicators",
    source: `${GLOBAL}; 40.2.A.4`,
    remedy: "Add modifier 57 when the decision for surgery was made at the visit, else remove it.",
    evaluate: eachVisit("57", (line, subject) => {
      const date = line.dateOfService.from;
      return proceduresAround(subject).find(({ line: surgery, row }) => {
        const period = row.globalDays === "090" ? globalPeriod("090", surgery.dateOfService.from) : undefined;
        return period !== undefined && date >= period.first && date <= surgery.dateOfService.from;
      });
    }),
  },
  {
    code: "edit.visit-in-global-period",
    title: "A visit falls into the global period of an earlier procedure without modifier 24",
    severity: "stop",
    table: "indicators",
    source: GLOBAL,
    remedy: "Add modifier 24 when the visit is unrelated to the surgery, else do not bill it.",
    evaluate: eachVisit("24", (line, subject) => earlierSurgery(line, subject)),
  },
  {
    code: "edit.procedure-in-global-period",
    title: "A procedure falls into the global period of an earlier one without modifier 58, 78 or 79",
    severity: "stop",
    table: "indicators",
    source: `${GLOBAL}; 40.2.A.5 to 40.2.A.7`,
    remedy: "Add 58 (staged), 78 (return to the operating room) or 79 (unrelated).",
    evaluate: eachLine("modifiers", (line, subject) => {
      const row = rowOf(line, subject);
      const counted =
        row !== undefined && globalPeriod(row.globalDays, line.dateOfService.from) !== undefined;
      if (!counted || has(line, "58", "78", "79")) return undefined;
      const surgery = earlierSurgery(line, subject);
      return (
        surgery &&
        fault(subject, `${line.procedureCode} is in the global period of ${surgery.line.procedureCode}.`)
      );
    }),
  },
  {
    code: "edit.modifier-25-alone",
    title: "Modifier 25 is on a visit, and no other service is billed that day",
    severity: "warn",
    source: "NCCI Policy Manual, chapter I, D",
    remedy: "Remove modifier 25, or bill the other service of the day.",
    override: { statement: "The other service of the day is billed on another claim." },
    evaluate: eachLine("modifiers", (line, { claim, otherClaims }) => {
      if (!has(line, "25")) return undefined;
      const day = line.dateOfService.from;
      const others = [claim, ...otherClaims].flatMap((each) => each.lines);
      const beside = others.some((other) => other !== line && other.dateOfService.from === day);
      return beside ? undefined : `${line.procedureCode} carries modifier 25 and stands alone that day.`;
    }),
  },
  {
    code: "edit.visit-modifier-on-procedure",
    title: "Modifier 24, 25 or 57 is on something other than a visit",
    severity: "stop",
    source: "NCCI Policy Manual, chapter I, E; CPT Appendix A",
    remedy: "Move the modifier to the visit.",
    evaluate: eachLine("modifiers", (line) => {
      const wrong = line.modifiers.find((modifier) => VISIT_MODIFIERS.has(modifier));
      if (wrong === undefined || isEvaluation(line.procedureCode)) return undefined;
      return `Modifier ${wrong} belongs to a visit, and ${line.procedureCode} is none.`;
    }),
  },
  {
    code: "edit.procedure-modifier-on-visit",
    title: "A modifier of procedures is on a visit",
    severity: "stop",
    source: "NCCI Policy Manual, chapter I, E; CPT Appendix A",
    remedy: "Remove the modifier; for a visit use 24, 25 or 57.",
    evaluate: eachLine("modifiers", (line) => {
      if (!isEvaluation(line.procedureCode)) return undefined;
      const wrong = line.modifiers.find((modifier) => PROCEDURE_MODIFIERS.has(modifier));
      return wrong && `Modifier ${wrong} belongs to procedures, and ${line.procedureCode} is a visit.`;
    }),
  },
  {
    code: "edit.bilateral-not-allowed",
    title: "Modifier 50 is on a code to which the bilateral concept does not apply",
    severity: "stop",
    table: "indicators",
    source: `${LAYOUT}: bilateral surgery 0, 2, 9`,
    remedy: "Remove modifier 50; indicator 2 stands for both sides already.",
    evaluate: byIndicator((line, row) =>
      has(line, "50") && /[029]/.test(row.bilateral)
        ? `${line.procedureCode} has bilateral indicator ${row.bilateral}.`
        : undefined,
    ),
  },
  {
    code: "edit.bilateral-units",
    title: "Modifier 50 is given with more than one unit",
    severity: "stop",
    source: "IOM 100-04 chapter 12, 40.7; NCCI Policy Manual, chapter I, V",
    remedy: "Bill both sides as one unit with modifier 50.",
    evaluate: eachLine("units", (line) =>
      has(line, "50") && line.units > 1
        ? `Modifier 50 stands for both sides, and the line bills ${line.units} units.`
        : undefined,
    ),
  },
  {
    code: "edit.side-with-bilateral",
    title: "LT or RT is given together with modifier 50",
    severity: "stop",
    source: "IOM 100-04 chapter 12, 40.7",
    remedy: "Give 50 for both sides, or LT or RT for one.",
    evaluate: eachLine("modifiers", (line) =>
      has(line, "50") && has(line, "LT", "RT") ? "The line names one side and both." : undefined,
    ),
  },
  {
    code: "edit.assistant-not-paid",
    title: "An assistant at surgery is billed for a procedure that does not pay one",
    severity: "stop",
    table: "indicators",
    source: `${LAYOUT}: assistant at surgery 1, 9; Social Security Act 1842(b)(7)(D)`,
    remedy: "Remove the assistant's claim; the patient may not be billed.",
    evaluate: byIndicator((line, row) =>
      has(line, "80", "81", "82", "AS") && /[19]/.test(row.assistant)
        ? `${line.procedureCode} has assistant indicator ${row.assistant}.`
        : undefined,
    ),
  },
  {
    code: "edit.assistant-documentation",
    title: "An assistant at surgery needs documentation of the necessity",
    severity: "warn",
    table: "indicators",
    source: `${LAYOUT}: assistant at surgery 0`,
    remedy: "Keep the operative note ready, or send it with the claim.",
    override: { statement: "The operative note shows the necessity and is ready." },
    evaluate: byIndicator((line, row) =>
      has(line, "80", "81", "82", "AS") && row.assistant === "0"
        ? `${line.procedureCode} pays an assistant only with documentation.`
        : undefined,
    ),
  },
  {
    code: "edit.co-surgeon-not-paid",
    title: "Modifier 62 is on a procedure that does not pay co-surgeons",
    severity: "stop",
    table: "indicators",
    source: `${LAYOUT}: co-surgeons 0, 9; IOM 100-04 chapter 12, 40.8`,
    remedy: "Remove modifier 62.",
    evaluate: byIndicator((line, row) =>
      has(line, "62") && /[09]/.test(row.coSurgeon)
        ? `${line.procedureCode} has co-surgeon indicator ${row.coSurgeon}.`
        : undefined,
    ),
  },
  {
    code: "edit.team-not-paid",
    title: "Modifier 66 is on a procedure that does not pay a team",
    severity: "stop",
    table: "indicators",
    source: `${LAYOUT}: team surgery 0, 9; IOM 100-04 chapter 12, 40.8`,
    remedy: "Remove modifier 66.",
    evaluate: byIndicator((line, row) =>
      has(line, "66") && /[09]/.test(row.team)
        ? `${line.procedureCode} has team indicator ${row.team}.`
        : undefined,
    ),
  },
  {
    code: "edit.component-not-split",
    title: "Modifier 26 or TC is on a code without professional and technical components",
    severity: "stop",
    table: "indicators",
    source: `${LAYOUT}: PC/TC indicator`,
    remedy: "Remove the modifier; the code has one component only.",
    evaluate: byIndicator((line, row) => {
      const allowed = row.pcTc === "1" || (row.pcTc === "6" && has(line, "26"));
      return has(line, "26", "TC") && !allowed
        ? `${line.procedureCode} has PC/TC indicator ${row.pcTc}.`
        : undefined;
    }),
  },
  {
    code: "edit.technical-in-facility",
    title: "The technical component is billed where the facility bears it",
    severity: "stop",
    table: "indicators",
    source: "IOM 100-04 chapter 13, 20.2.1; PC/TC indicator 1 and 3",
    remedy: "Bill the professional component with modifier 26.",
    evaluate: byIndicator((line, row, { claim }) => {
      const hospital = HOSPITAL_PLACES.has(line.placeOfService ?? claim.placeOfService);
      const technical = (row.pcTc === "1" && !has(line, "26")) || row.pcTc === "3";
      return hospital && technical
        ? `${line.procedureCode} includes a technical component that the hospital bills.`
        : undefined;
    }),
  },
  {
    code: "edit.incident-to-in-hospital",
    title: "A service incident to a physician's is billed in a hospital",
    severity: "stop",
    table: "indicators",
    source: `${LAYOUT}: PC/TC indicator 5`,
    remedy: "Leave the service to the hospital's bill.",
    evaluate: byIndicator((line, row, { claim }) =>
      row.pcTc === "5" && HOSPITAL_PLACES.has(line.placeOfService ?? claim.placeOfService)
        ? `${line.procedureCode} is not paid to a practice in a hospital.`
        : undefined,
    ),
  },
  {
    code: "edit.bundled-service",
    title: "Medicare bundles the service into others",
    severity: "stop",
    table: "indicators",
    source: "CMS PFS relative value file, status B and P",
    remedy: "Do not bill it; its payment is part of another service.",
    evaluate: byStatus(/[BP]/, "is bundled into other services"),
  },
  {
    code: "edit.not-valid-for-medicare",
    title: "Medicare uses another code for the service",
    severity: "stop",
    table: "indicators",
    source: "CMS PFS relative value file, status I",
    remedy: "Bill the code that Medicare uses.",
    evaluate: byStatus(/I/, "is not valid for Medicare"),
  },
  {
    code: "edit.not-covered-by-medicare",
    title: "Medicare does not cover the service, and the claim does not say so",
    severity: "warn",
    table: "indicators",
    source: "CMS PFS relative value file, status N; IOM 100-04 chapter 30, 50",
    remedy: "Add GY for a denial to bill the patient, or GX when a voluntary notice was given.",
    override: { statement: "The denial is wanted as it comes." },
    evaluate: byIndicator((line, row, { payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" && row.status === "N" && !has(line, "GY", "GX")
        ? `${line.procedureCode} is not covered by Medicare.`
        : undefined,
    ),
  },
];

const VISIT_MODIFIERS: ReadonlySet<string> = new Set(["24", "25", "57"]);
const PROCEDURE_MODIFIERS: ReadonlySet<string> = new Set([
  "50",
  "51",
  "58",
  "59",
  "62",
  "66",
  "78",
  "79",
  "80",
]);
const HOSPITAL_PLACES: ReadonlySet<string> = new Set(["19", "21", "22", "23", "24"]);

interface Surgery {
  readonly line: ServiceLine;
  readonly row: ProcedureIndicators;
}

function has(line: ServiceLine, ...modifiers: readonly string[]): boolean {
  return line.modifiers.some((modifier) => modifiers.includes(modifier));
}

function rowOf(line: ServiceLine, { tables }: EditSubject): ProcedureIndicators | undefined {
  return tables.indicators.status === "loaded"
    ? tables.indicators.table.row(line.procedureCode, "")
    : undefined;
}

function fault(subject: EditSubject, message: string): Fault {
  const { indicators } = subject.tables;
  return indicators.status === "loaded" ? { message, release: indicators.release } : message;
}

function byIndicator(
  decide: (line: ServiceLine, row: ProcedureIndicators, subject: EditSubject) => string | undefined,
): EditRule["evaluate"] {
  return eachLine("procedure code", (line, subject) => {
    const row = rowOf(line, subject);
    const message = row === undefined ? undefined : decide(line, row, subject);
    return message === undefined ? undefined : fault(subject, message);
  });
}

function byStatus(status: RegExp, words: string): EditRule["evaluate"] {
  return byIndicator((line, row, { payerProfile }) =>
    payerProfile.lineOfBusiness === "medicare" && status.test(row.status)
      ? `${line.procedureCode} ${words}.`
      : undefined,
  );
}

/** A visit that a surgery makes need a modifier, and that lacks it. */
function eachVisit(
  modifier: string,
  surgeryOf: (line: ServiceLine, subject: EditSubject) => Surgery | undefined,
): EditRule["evaluate"] {
  return (subject) => {
    if (subject.tables.indicators.status !== "loaded") return NO_HITS;
    return eachLine("modifiers", (line) => {
      if (!isEvaluation(line.procedureCode) || has(line, modifier)) return undefined;
      const surgery = surgeryOf(line, subject);
      return (
        surgery &&
        fault(
          subject,
          `${line.procedureCode} needs modifier ${modifier} beside ${surgery.line.procedureCode}.`,
        )
      );
    })(subject);
  };
}

function proceduresOfDay(line: ServiceLine, subject: EditSubject): readonly Surgery[] {
  return proceduresAround(subject).filter(
    ({ line: other }) => other.dateOfService.from === line.dateOfService.from && other !== line,
  );
}

const known = new WeakMap<EditSubject, readonly Surgery[]>();

/** Procedures with a package counted in days, on this claim and the same group's others; looked up once a claim. */
function proceduresAround(subject: EditSubject): readonly Surgery[] {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found: Surgery[] = [];
  const add = (lines: readonly ServiceLine[]): void => {
    for (const line of lines) {
      const row = isEvaluation(line.procedureCode) ? undefined : rowOf(line, subject);
      if (row !== undefined && COUNTED.has(row.globalDays)) found.push({ line, row });
    }
  };
  add(subject.claim.lines);
  for (const other of subject.otherClaims) if (sameGroup(other, subject)) add(other.lines);
  known.set(subject, found);
  return found;
}

/** Packages that are counted in days. */
const COUNTED: ReadonlySet<string> = new Set(["000", "010", "090"]);

/** A surgery of an earlier day whose package still runs on the day of the line. */
function earlierSurgery(line: ServiceLine, subject: EditSubject): Surgery | undefined {
  const date = line.dateOfService.from;
  return proceduresAround(subject).find(({ line: surgery, row }) => {
    if (surgery.dateOfService.from >= date) return false;
    const period = globalPeriod(row.globalDays, surgery.dateOfService.from);
    return period !== undefined && date <= period.last;
  });
}

/** Physicians of one group and specialty count as one (IOM 100-04 chapter 12, 40.2). */
function sameGroup(other: EditSubject["claim"], { claim }: EditSubject): boolean {
  return (
    other.billingProvider.npi === claim.billingProvider.npi &&
    other.renderingProvider?.taxonomy === claim.renderingProvider?.taxonomy
  );
}
