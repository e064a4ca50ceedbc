import { type IsoDate, isoDate } from "@claimwright/base";
import { releaseLabel } from "@claimwright/codesets";
import type { EditRule } from "../edit-rule.ts";
import { eachLine } from "../internal/evaluators.ts";

/** Modifiers against each other and against what is known of them. */
export const MODIFIER_EDITS: readonly EditRule[] = [
  {
    code: "edit.modifier-unknown",
    title: "A HCPCS modifier is not in the release of the date",
    severity: "stop",
    source: "45 CFR 162.1002; HCPCS Level II modifiers",
    remedy: "Choose a modifier that is valid on the date of service.",
    evaluate: eachLine("modifiers", (line, { book }) => {
      for (const modifier of line.modifiers) {
        // Numeric modifiers are CPT's; only those with a letter are in the HCPCS file.
        if (/^\d\d$/.test(modifier)) continue;
        const answer = book.lookup("hcpcs-modifier", modifier);
        if (answer.status === "unknown" && answer.release.starter !== true) {
          const release = releaseLabel(answer.release);
          return { message: `${modifier} is not a modifier of ${release}.`, release };
        }
      }
      return undefined;
    }),
  },
  {
    code: "edit.modifier-conflict",
    title: "Two modifiers of a line exclude each other",
    severity: "stop",
    source: "CPT Appendix A; IOM 100-04 chapter 12, 40 and chapter 30, 50",
    remedy: "Keep the one that is true.",
    evaluate: eachLine("modifiers", (line) => {
      const pair = CONFLICTS.find((each) => each.every((modifier) => line.modifiers.includes(modifier)));
      return pair && `Modifiers ${pair[0]} and ${pair[1]} exclude each other.`;
    }),
  },
  {
    code: "edit.distinct-modifier-twice",
    title: "Modifier 59 stands beside a more specific X modifier",
    severity: "stop",
    source: "NCCI Policy Manual, chapter I, E; CR 8863",
    remedy: "Keep XE, XP, XS or XU and remove 59.",
    evaluate: eachLine("modifiers", (line) =>
      line.modifiers.includes("59") && line.modifiers.some((modifier) => /^X[EPSU]$/.test(modifier))
        ? "Modifier 59 says the same as the X modifier beside it."
        : undefined,
    ),
  },
  {
    code: "edit.modifier-not-yet",
    title: "A modifier is used before it came into force",
    severity: "stop",
    source: "CR 8863 (X modifiers), CPT 2022 (93), CMS-1717 (JZ)",
    remedy: "Use the modifier of the date of service.",
    evaluate: eachLine("modifiers", (line) => {
      const early = line.modifiers.find((modifier) => line.dateOfService.from < (STARTS[modifier] ?? "0"));
      return early && `Modifier ${early} came into force on ${STARTS[early]}.`;
    }),
  },
  {
    code: "edit.pricing-modifier-last",
    title: "A modifier that changes the price stands behind one that informs",
    severity: "inform",
    source: "IOM 100-04 chapter 26, 10.4, item 24D",
    remedy: "Put the modifiers that change the price first.",
    evaluate: eachLine("modifiers", (line) => {
      const firstInformation = line.modifiers.findIndex((modifier) => INFORMATION.has(modifier));
      const lastPricing = line.modifiers.findLastIndex((modifier) => PRICING.has(modifier));
      return firstInformation !== -1 && firstInformation < lastPricing
        ? `${line.modifiers[lastPricing]} changes the price and stands behind ${line.modifiers[firstInformation]}.`
        : undefined;
    }),
  },
];

const CONFLICTS: readonly (readonly [string, string])[] = [
  ["26", "TC"],
  ["54", "55"],
  ["58", "78"],
  ["58", "79"],
  ["62", "66"],
  ["62", "80"],
  ["76", "77"],
  ["80", "AS"],
  ["GA", "GZ"],
  ["GA", "GY"],
  ["GA", "GX"],
  ["GZ", "GX"],
  ["GZ", "GY"],
  ["JW", "JZ"],
  ["Q5", "Q6"],
  ["93", "95"],
  ["QK", "QY"],
  ["AA", "QK"],
];

const STARTS: Readonly<Record<string, IsoDate>> = {
  XE: isoDate("2015-01-01"),
  XP: isoDate("2015-01-01"),
  XS: isoDate("2015-01-01"),
  XU: isoDate("2015-01-01"),
  "95": isoDate("2017-01-01"),
  "93": isoDate("2022-01-01"),
  FS: isoDate("2022-01-01"),
  CQ: isoDate("2020-01-01"),
  CO: isoDate("2020-01-01"),
  JZ: isoDate("2023-01-01"),
};

const PRICING: ReadonlySet<string> = new Set(
  "22 26 50 52 53 54 55 62 66 78 80 81 82 AS TC AA AD QK QX QY QZ".split(" "),
);
const INFORMATION: ReadonlySet<string> = new Set("GA GX GY GZ LT RT KX Q5 Q6 GC GE GQ GT 95 93".split(" "));
