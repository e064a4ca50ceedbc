import { ageInYears } from "@claimwright/base";
import { formatIcd10cm, matchesPattern, releaseLabel } from "@claimwright/codesets";
import { MAX_DIAGNOSES } from "../build-professional-claim.ts";
import { type EditRule, type EditSubject, NO_HITS } from "../edit-rule.ts";
import type { Hit } from "../finding-kind.ts";
import { eachDiagnosis, eachLine } from "../internal/evaluators.ts";
import { notePatterns } from "../internal/note-patterns.ts";
import { claimPlace, diagnosisPlace } from "../internal/places.ts";

const GUIDELINES = "ICD-10-CM Official Guidelines";

/** What the patient had. */
export const DIAGNOSIS_EDITS: readonly EditRule[] = [
  {
    code: "edit.diagnosis-count",
    title: "The claim has no diagnosis or more than twelve",
    severity: "stop",
    source: "837P X222A1, loop 2300, HI",
    remedy: "Keep the one to twelve diagnoses that the services were for.",
    evaluate: ({ claim }) => {
      const count = claim.diagnoses.length;
      if (count >= 1 && count <= MAX_DIAGNOSES) return NO_HITS;
      return [{ place: claimPlace("diagnoses"), message: `The claim has ${count} diagnoses.` }];
    },
  },
  {
    code: "edit.diagnosis-stale",
    title: "No release of the diagnosis codes covers the date of service",
    severity: "stop",
    source: "45 CFR 162.1002; ICD-10-CM release dates",
    remedy: "Load the ICD-10-CM release that is in force on the date of service.",
    evaluate: staleHits,
  },
  {
    code: "edit.diagnosis-valid",
    title: "A diagnosis is not a code of the release in force, or is a heading",
    severity: "stop",
    source: `${GUIDELINES} I.B.2; 45 CFR 162.1002`,
    remedy: "Choose a code that is billable on the date of service, with all its characters.",
    evaluate: validityHits,
  },
  {
    code: "edit.diagnosis-duplicate",
    title: "A diagnosis stands twice on the claim",
    severity: "stop",
    source: `${GUIDELINES} I.B.12`,
    remedy: "Remove the repeated diagnosis and renumber the pointers.",
    evaluate: ({ claim }) => {
      const hits: Hit[] = [];
      claim.diagnoses.forEach((code, index) => {
        const first = claim.diagnoses.indexOf(code);
        if (first === index) return;
        const message = `${formatIcd10cm(code)} is diagnosis ${first + 1} already.`;
        hits.push({ place: diagnosisPlace(index + 1), message });
      });
      return hits;
    },
  },
  {
    code: "edit.excludes1",
    title: "Two diagnoses exclude each other",
    severity: "warn",
    source: `${GUIDELINES} I.A.12.a`,
    remedy: "Keep the one that the note supports, or state that the two conditions are unrelated.",
    override: { statement: "The two conditions are unrelated." },
    evaluate: excludes1Hits,
  },
  {
    code: "edit.manifestation-first",
    title: "A manifestation is listed first",
    severity: "stop",
    source: `${GUIDELINES} I.A.13`,
    remedy: "List the underlying condition before its manifestation.",
    evaluate: manifestationFirstHits,
  },
  {
    code: "edit.external-cause-first",
    title: "An external cause is listed first",
    severity: "stop",
    source: `${GUIDELINES} I.C.20.a.6`,
    remedy: "List the injury or condition before its cause.",
    evaluate: ({ claim }) => {
      const first = claim.diagnoses[0];
      if (first === undefined || !/^[V-Y]/.test(first)) return NO_HITS;
      const message = `${formatIcd10cm(first)} is an external cause and cannot be the first diagnosis.`;
      return [{ place: diagnosisPlace(1), message }];
    },
  },
  {
    code: "edit.diagnosis-age",
    title: "A diagnosis does not fit the patient's age",
    severity: "warn",
    source: "Medicare Code Editor, age conflict",
    remedy: "Check the birth date and the diagnosis.",
    override: { statement: "The age is right and the condition is documented." },
    evaluate: ageHits,
  },
  {
    code: "edit.diagnosis-sex",
    title: "A diagnosis does not fit the patient's sex",
    severity: "warn",
    table: "sexes",
    source: "Medicare Code Editor, sex conflict (switched off by Medicare on 2024-10-01)",
    remedy: "Check the sex on file and the diagnosis.",
    override: { statement: "The sex on file is right and the condition is documented." },
    evaluate: eachDiagnosis((code, { tables, patient }) => {
      if (tables.sexes.status !== "loaded") return undefined;
      const sex = tables.sexes.table.sex(code);
      if (sex === undefined || patient.sex === "U" || patient.sex === sex) return undefined;
      const message = `${formatIcd10cm(code)} is expected of the other sex.`;
      return { message, release: tables.sexes.release };
    }),
  },
  {
    code: "edit.manifestation-without-cause",
    title: "A manifestation stands without the underlying condition before it",
    severity: "stop",
    source: `${GUIDELINES} I.A.13`,
    remedy: "List the underlying condition before its manifestation.",
    evaluate: eachDiagnosis((code, { claim, book }, index) => {
      const answer = book.lookup("icd10cm", code);
      if (answer.status !== "found" || !MANIFESTATION_TITLE.test(answer.entry.title)) return undefined;
      const causes = notePatterns(book, code).codeFirst;
      const before = claim.diagnoses.slice(0, index);
      const named = before.some((other) => causes.some((pattern) => matchesPattern(pattern, other)));
      if (index === 0 || named || (causes.length === 0 && before.length > 0)) return undefined;
      return `No underlying condition stands before ${formatIcd10cm(code)}.`;
    }),
  },
  {
    code: "edit.code-first-order",
    title: "A condition stands after the one that it should stand before",
    severity: "warn",
    source: `${GUIDELINES} I.A.13, I.A.17`,
    remedy: "Move the condition that the Code first note names before this one.",
    override: { statement: "The two conditions are unrelated." },
    evaluate: eachDiagnosis((code, { claim, book }, index) => {
      const causes = notePatterns(book, code).codeFirst;
      if (causes.length === 0) return undefined;
      const names = (other: string) => causes.some((pattern) => matchesPattern(pattern, other));
      const later = claim.diagnoses.slice(index + 1).find(names);
      const earlier = claim.diagnoses.slice(0, index).some(names);
      return later === undefined || earlier
        ? undefined
        : `The Code first note at ${formatIcd10cm(code)} puts ${formatIcd10cm(later)} before it.`;
    }),
  },
  {
    code: "edit.diagnosis-unspecified",
    title: "A diagnosis is unspecified where more specific codes stand beside it",
    severity: "inform",
    source: `${GUIDELINES} I.B.18`,
    remedy: "Look whether the note names the side, type or stage; else keep it.",
    evaluate: eachDiagnosis((code, { book }) => {
      const answer = book.lookup("icd10cm", code);
      if (answer.status !== "found" || !/\bunspecified\b/i.test(answer.entry.title)) return undefined;
      const { parent } = answer.entry;
      const siblings = parent === undefined ? [] : book.children("icd10cm", parent);
      return siblings.length > 1
        ? `${formatIcd10cm(code)} is unspecified; ${siblings.length - 1} other codes stand beside it.`
        : undefined;
    }),
  },
  {
    code: "edit.side-against-diagnosis",
    title: "The side of a service is not the side of its diagnosis",
    severity: "warn",
    source: `${GUIDELINES} I.B.13`,
    remedy: "Correct the side of the service or of the diagnosis.",
    override: { statement: "The service was on the other side, and the note says why." },
    evaluate: eachLine("modifiers", (line, { claim, book }) => {
      const side = line.modifiers.includes("LT")
        ? "left"
        : line.modifiers.includes("RT")
          ? "right"
          : undefined;
      if (side === undefined || line.modifiers.includes("50")) return undefined;
      const opposite = side === "left" ? "right" : "left";
      const titles = line.diagnosisPointers.map((pointer) => {
        const answer = book.lookup("icd10cm", claim.diagnoses[pointer - 1] ?? "");
        return answer.status === "found" ? answer.entry.title.toLowerCase() : "";
      });
      const against = titles.some((title) => sided(title, opposite));
      const along = titles.some((title) => sided(title, side));
      return against && !along
        ? `The line is for the ${side} side, its diagnosis for the ${opposite}.`
        : undefined;
    }),
  },
];

function sided(title: string, side: string): boolean {
  return new RegExp(`\\b${side}\\b`).test(title);
}

function staleHits({ claim, book }: EditSubject): readonly Hit[] {
  const first = claim.diagnoses[0];
  if (first === undefined) return NO_HITS;
  const answer = book.lookup("icd10cm", first);
  if (answer.status !== "stale") return NO_HITS;
  const newest = answer.newest;
  const known = newest === undefined ? "none is loaded" : `the newest is ${releaseLabel(newest)}`;
  const end = newest?.effective.to === undefined ? "" : `, which answers until ${newest.effective.to}`;
  const message = `No ICD-10-CM release covers ${answer.date}: ${known}${end}.`;
  return [
    {
      place: claimPlace("diagnoses"),
      message,
      ...(newest === undefined ? {} : { release: releaseLabel(newest) }),
    },
  ];
}

function validityHits({ claim, book }: EditSubject): readonly Hit[] {
  const hits: Hit[] = [];
  claim.diagnoses.forEach((code, index) => {
    const answer = book.lookup("icd10cm", code);
    if (answer.status === "stale") return;
    const release = releaseLabel(answer.release);
    const place = diagnosisPlace(index + 1);
    if (answer.status === "unknown") {
      hits.push({ place, message: `${formatIcd10cm(code)} is not a code of ${release}.`, release });
    } else if (!answer.entry.billable) {
      const message = `${formatIcd10cm(code)} is a heading; a claim needs a code below it.`;
      hits.push({ place, message, release });
    }
  });
  return hits;
}

function excludes1Hits({ claim, book }: EditSubject): readonly Hit[] {
  const hits: Hit[] = [];
  claim.diagnoses.forEach((code, index) => {
    const notes = notePatterns(book, code);
    if (notes.excludes1.length === 0) return;
    claim.diagnoses.forEach((other, otherIndex) => {
      if (otherIndex === index || other === code) return;
      const note = notes.excludes1.find((excluded) =>
        excluded.codes.some((pattern) => matchesPattern(pattern, other)),
      );
      if (note === undefined) return;
      const message = `${formatIcd10cm(other)} is excluded by the Excludes1 note at ${note.from} for ${formatIcd10cm(code)}.`;
      hits.push({
        place: diagnosisPlace(otherIndex + 1),
        message,
        ...(notes.release === undefined ? {} : { release: releaseLabel(notes.release) }),
      });
    });
  });
  return hits;
}

/** The tabular list marks manifestations by this phrase in their titles (Guidelines I.A.13). */
const MANIFESTATION_TITLE = /\bin (?:other )?(?:[a-z]+ )*diseases? classified elsewhere/i;

function manifestationFirstHits({ claim, book }: EditSubject): readonly Hit[] {
  const first = claim.diagnoses[0];
  if (first === undefined) return NO_HITS;
  const answer = book.lookup("icd10cm", first);
  if (answer.status !== "found" || !MANIFESTATION_TITLE.test(answer.entry.title)) return NO_HITS;
  const message = `${formatIcd10cm(first)} is a manifestation and cannot be the first diagnosis.`;
  return [{ place: diagnosisPlace(1), message, release: releaseLabel(answer.release) }];
}

/** Where the table of age conflicts is not installed: the plainest of them, by undotted beginning. */
const AGE_LIMITS: readonly { readonly codes: RegExp; readonly from: number; readonly to: number }[] = [
  { codes: /^(P|Z0011|Z38)/, from: 0, to: 0 },
  { codes: /^Z0012/, from: 0, to: 17 },
  { codes: /^(O|Z33|Z34|Z36|Z37|Z39|Z3A)/, from: 9, to: 64 },
  { codes: /^Z000/, from: 15, to: 124 },
];

function ageHits({ claim, patient, firstDate, tables }: EditSubject): readonly Hit[] {
  if (firstDate === undefined) return NO_HITS;
  const age = ageInYears(patient.birthDate, firstDate);
  const hits: Hit[] = [];
  claim.diagnoses.forEach((code, index) => {
    const limit =
      tables.ages.status === "loaded"
        ? tables.ages.table.limits(code)
        : AGE_LIMITS.find((candidate) => candidate.codes.test(code));
    if (limit === undefined || (age >= limit.from && age <= limit.to)) return;
    const ages = limit.to === 0 ? "under 1 year" : `${limit.from} to ${limit.to} years`;
    const message = `${formatIcd10cm(code)} is expected at ages ${ages}, and the patient's age is outside.`;
    hits.push({ place: diagnosisPlace(index + 1), message });
  });
  return hits;
}
