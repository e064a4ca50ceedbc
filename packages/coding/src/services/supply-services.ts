import type { CodeBook } from "@claimwright/codesets";
import { releaseLabel } from "@claimwright/codesets";
import type { ServiceSuggestion } from "../coding-suggestion.ts";
import { type FoundPhrase, findPhrase } from "../evaluation/visit-text.ts";
import type { NoteDocument } from "../note/note-document.ts";

interface Supply {
  readonly code: string;
  readonly pattern: RegExp;
  readonly diagnoses: RegExp;
  readonly sided?: true;
  /** Units of a drug: the amount that one unit stands for, in milligrams. */
  readonly milligramsPerUnit?: number;
}

const GIVEN = "(?:dispens\\w+|fitted|suppl(?:y|ied)|provided|applied|given|issued|placed)";

function supplied(what: string): RegExp {
  return new RegExp(
    `(?:\\b${GIVEN}\\b[^.\\n]{0,80}\\b(?:${what})\\b|\\b(?:${what})\\b[^.\\n]{0,80}\\b${GIVEN}\\b)`,
    "i",
  );
}

function injected(drug: string): RegExp {
  return new RegExp(
    `\\b(?:${drug})\\b[^.\\n]{0,80}\\b(?:injection|inject\\w+|im|intramuscular\\w*|administered)\\b|\\b(?:inject\\w+|administered|gave|given)\\b[^.\\n]{0,60}\\b(?:${drug})\\b`,
    "i",
  );
}

/** Supplies and injected drugs of an office, by HCPCS Level II. */
const SUPPLIES: readonly Supply[] = [
  {
    code: "L1902",
    pattern: supplied(
      "(?:prefabricated |off-the-shelf )?(?:elastic |ankle )?ankle (?:gauntlet|sleeve)|gauntlet ankle (?:orthosis|brace)",
    ),
    diagnoses: /^(?:S9|M25)/,
    sided: true,
  },
  {
    code: "L1906",
    pattern: supplied("(?:lace-up |multiligamentous |multi-ligament )(?:ankle )?(?:brace|support|orthosis)"),
    diagnoses: /^(?:S9|M25)/,
    sided: true,
  },
  { code: "A4570", pattern: supplied("splint"), diagnoses: /^(?:S|M)/ },
  { code: "A4565", pattern: supplied("sling"), diagnoses: /^(?:S|M)/ },
  { code: "E0114", pattern: supplied("crutches"), diagnoses: /^(?:S|M)/ },
  {
    code: "J1885",
    pattern: injected("ketorolac|toradol"),
    diagnoses: /^(?:M|S|R|G|N)/,
    milligramsPerUnit: 15,
  },
  {
    code: "J3301",
    pattern: injected("triamcinolone(?: acetonide)?|kenalog"),
    diagnoses: /^(?:M|L|J)/,
    milligramsPerUnit: 10,
  },
  {
    code: "J0696",
    pattern: injected("ceftriaxone|rocephin"),
    diagnoses: /^(?:N|J|A|L)/,
    milligramsPerUnit: 250,
  },
  {
    code: "J1010",
    pattern: injected("methylprednisolone acetate|depo-?medrol"),
    diagnoses: /^(?:M|L|J)/,
    milligramsPerUnit: 1,
  },
  { code: "J1100", pattern: injected("dexamethasone"), diagnoses: /^(?:J|M|L|R)/, milligramsPerUnit: 1 },
];

const MAX_POINTERS = 4;
const MAX_UNITS = 999;

/** What was handed over or injected at the visit, where the book has its code; units of drugs from the dose. */
export function supplyServices(
  note: NoteDocument,
  codes: readonly string[],
  book: CodeBook,
): ServiceSuggestion[] {
  return SUPPLIES.flatMap((supply) => {
    const entry = book.lookup("hcpcs", supply.code);
    const found = findPhrase(
      note,
      supply.pattern,
      ({ section }) => section !== "past" && section !== "history",
    );
    if (entry.status !== "found" || found === undefined) return [];
    const sentence = note.text.slice(found.sentence.start, found.sentence.end);
    const units = unitsOf(supply, sentence);
    const related = codes.filter((code) => supply.diagnoses.test(code));
    return [
      {
        system: "HCPCS" as const,
        code: supply.code,
        title: entry.entry.title,
        modifiers: supply.sided ? sideModifier(sentence) : [],
        units: units ?? 1,
        diagnosisCodes: (related.length > 0 ? related : codes).slice(0, MAX_POINTERS),
        score: units === undefined ? 0.4 : 0.8,
        accepted: units !== undefined && codes.length > 0,
        evidence: [found.evidence],
        why: whyOf(supply, found, units, releaseLabel(entry.release)),
      },
    ];
  });
}

function whyOf(
  supply: Supply,
  found: FoundPhrase,
  units: number | undefined,
  release: string,
): ServiceSuggestion["why"] {
  return {
    rule: supply.milligramsPerUnit === undefined ? "service.supply" : "service.drug-units",
    reason:
      units === undefined
        ? `The note says that ${supply.code} was given but not how much.`
        : `The note says that ${units} unit${units === 1 ? "" : "s"} of ${supply.code} were given.`,
    source: "HCPCS Level II",
    release,
    inputs: { section: found.sentence.section, milligramsPerUnit: supply.milligramsPerUnit ?? null },
    result: units ?? null,
  };
}

/** A part of a unit counts as a unit (IOM 100-04 ch. 17 §10). Undefined where the dose is not given. */
function unitsOf(supply: Supply, sentence: string): number | undefined {
  if (supply.milligramsPerUnit === undefined) return 1;
  const dose = /(\d+(?:\.\d+)?)\s*(mg|g|milligrams?|grams?)\b/i.exec(sentence);
  if (dose === null) return undefined;
  const milligrams = Number(dose[1]) * (/^g/i.test(dose[2] ?? "") ? 1000 : 1);
  const units = Math.ceil(milligrams / supply.milligramsPerUnit);
  return units > 0 && units <= MAX_UNITS ? units : undefined;
}

function sideModifier(sentence: string): readonly string[] {
  const right = /\bright\b/i.test(sentence);
  const left = /\bleft\b/i.test(sentence);
  return right === left ? [] : [right ? "RT" : "LT"];
}
