import type { EditRule } from "../edit-rule.ts";
import { isAnesthesia } from "../internal/code-classes.ts";
import { eachLine } from "../internal/evaluators.ts";

const MANUAL = "IOM 100-04 chapter 12, 50";

/** Codes of anaesthesia that are billed in units, not minutes. */
const NOT_TIMED: ReadonlySet<string> = new Set(["01953", "01996"]);
const WHO: ReadonlySet<string> = new Set(["AA", "AD", "QK", "QX", "QY", "QZ"]);

/** Anaesthesia is billed in minutes, with who gave it. */
export const ANESTHESIA_EDITS: readonly EditRule[] = [
  {
    code: "edit.anesthesia-minutes",
    title: "Anaesthesia is not billed in minutes",
    severity: "stop",
    source: `${MANUAL}.G; 837P X222A1, SV103 MJ`,
    remedy: "Enter the minutes, with unit MJ.",
    evaluate: eachLine("units", (line) =>
      isAnesthesia(line.procedureCode) && !NOT_TIMED.has(line.procedureCode) && line.unitMeasure !== "MJ"
        ? `${line.procedureCode} is billed in units.`
        : undefined,
    ),
  },
  {
    code: "edit.minutes-without-anesthesia",
    title: "Minutes are billed for a service that is not anaesthesia",
    severity: "stop",
    source: "837P X222A1, SV103",
    remedy: "Enter the units, with unit UN.",
    evaluate: eachLine("units", (line) =>
      line.unitMeasure === "MJ" && !isAnesthesia(line.procedureCode)
        ? `${line.procedureCode} is billed in minutes.`
        : undefined,
    ),
  },
  {
    code: "edit.anesthesia-provider",
    title: "Anaesthesia does not say who gave it",
    severity: "stop",
    source: `${MANUAL}.K`,
    remedy: "Add AA, QK, QX, QY, QZ or AD first.",
    evaluate: eachLine("modifiers", (line) =>
      isAnesthesia(line.procedureCode) && !line.modifiers.some((modifier) => WHO.has(modifier))
        ? `${line.procedureCode} has no modifier AA, AD, QK, QX, QY or QZ.`
        : undefined,
    ),
  },
  {
    code: "edit.anesthesia-modifier-elsewhere",
    title: "A modifier of anaesthesia is on another service",
    severity: "stop",
    source: `${MANUAL}.K`,
    remedy: "Remove the modifier.",
    evaluate: eachLine("modifiers", (line) => {
      const wrong = line.modifiers.find((modifier) => WHO.has(modifier));
      return wrong !== undefined && !isAnesthesia(line.procedureCode)
        ? `${wrong} belongs to anaesthesia, and ${line.procedureCode} is none.`
        : undefined;
    }),
  },
  {
    code: "edit.anesthesia-status",
    title: "Medicare pays nothing for physical status or qualifying circumstances",
    severity: "inform",
    source: `${MANUAL}.C; CMS PFS status of 99100, 99116, 99135, 99140`,
    remedy: "Expect no extra payment; some other payers add units.",
    evaluate: eachLine("modifiers", (line, { payerProfile }) =>
      payerProfile.lineOfBusiness === "medicare" &&
      (line.modifiers.some((modifier) => /^P[1-6]$/.test(modifier)) ||
        ["99100", "99116", "99135", "99140"].includes(line.procedureCode))
        ? "Physical status and qualifying circumstances add no units."
        : undefined,
    ),
  },
];
