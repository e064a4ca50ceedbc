import { type CodeSetName, releaseLabel } from "@claimwright/codesets";
import type { ServiceLine } from "@claimwright/model";
import { type EditRule, type EditSubject, NO_HITS } from "../edit-rule.ts";
import type { Hit } from "../finding-kind.ts";
import { claimPlace, linePlace } from "../internal/places.ts";

const MAX_POINTERS = 4;
const MAX_MODIFIERS = 4;

/** What was done, where and when. */
export const SERVICE_EDITS: readonly EditRule[] = [
  {
    code: "edit.no-lines",
    title: "The claim has no service line, or too many",
    severity: "stop",
    source: "837P X222A1, loop 2400, LX",
    remedy: "Bill one to fifty services on a claim.",
    evaluate: ({ claim }) =>
      claim.lines.length >= 1 && claim.lines.length <= 50
        ? NO_HITS
        : [
            {
              place: claimPlace("service lines"),
              message: `The claim has ${claim.lines.length} service lines.`,
            },
          ],
  },
  {
    code: "edit.diagnosis-pointers",
    title: "A service line points to no diagnosis, to too many, or to one that is not there",
    severity: "stop",
    source: "837P X222A1, SV107",
    remedy: "Point the line to one to four diagnoses of the claim, the most important first.",
    evaluate: ({ claim }) =>
      claim.lines.flatMap((line) => {
        const fault = pointerFault(line, claim.diagnoses.length);
        return fault === undefined
          ? NO_HITS
          : [{ place: linePlace(line.lineNumber, "diagnosis pointers"), message: fault }];
      }),
  },
  {
    code: "edit.procedure-valid",
    title: "A procedure code is not a code of the release in force",
    severity: "stop",
    source: "45 CFR 162.1002; HCPCS release dates",
    remedy: "Choose a code that is valid on the date of service.",
    evaluate: (subject) => subject.claim.lines.flatMap((line) => procedureHits(subject, line)),
  },
  {
    code: "edit.procedure-unverified",
    title: "A procedure code could not be verified, because its code set is not loaded for the date",
    severity: "inform",
    source: "45 CFR 162.1002",
    remedy: "Load the code set that is in force on the date of service; CPT needs your own AMA licence.",
    evaluate: unverifiedHits,
  },
  {
    code: "edit.modifier-shape",
    title: "A modifier is not two characters, stands twice, or is one too many",
    severity: "stop",
    source: "837P X222A1, SV101-3 to SV101-6",
    remedy: "Give each modifier once, at most four on a line.",
    evaluate: ({ claim }) =>
      claim.lines.flatMap((line) => {
        const { modifiers } = line;
        const good =
          modifiers.length <= MAX_MODIFIERS &&
          new Set(modifiers).size === modifiers.length &&
          modifiers.every((modifier) => /^[0-9A-Z]{2}$/.test(modifier));
        return good
          ? NO_HITS
          : [
              {
                place: linePlace(line.lineNumber, "modifiers"),
                message: "The modifiers are not up to four different codes of two characters.",
              },
            ];
      }),
  },
  {
    code: "edit.units",
    title: "The units are not above zero",
    severity: "stop",
    source: "837P X222A1, SV104",
    remedy: "Enter the units that were given.",
    evaluate: ({ claim }) =>
      claim.lines.flatMap((line) =>
        line.units > 0 && line.units <= 9999.9
          ? NO_HITS
          : [{ place: linePlace(line.lineNumber, "units"), message: `The line bills ${line.units} units.` }],
      ),
  },
  {
    code: "edit.place-of-service",
    title: "The place of service is not a code of CMS",
    severity: "stop",
    source: "CMS place of service code set; 837P X222A1, CLM05-1",
    remedy: "Choose a place of service of the CMS list, such as 11 for an office.",
    evaluate: ({ claim, book }) => {
      const answer = book.lookup("pos", claim.placeOfService);
      if (answer.status !== "unknown") return NO_HITS;
      const release = releaseLabel(answer.release);
      const message = `${claim.placeOfService} is not a place of service.`;
      return [{ place: claimPlace("place of service"), message, release }];
    },
  },
  {
    code: "edit.date-of-service",
    title: "A date of service is in the future, before birth, or ends before it starts",
    severity: "stop",
    source: "837P X222A1, loop 2400, DTP*472",
    remedy: "Correct the date of service.",
    evaluate: ({ claim, patient, today }) =>
      claim.lines.flatMap(({ lineNumber, dateOfService: { from, to } }) => {
        const fault =
          from > today || (to !== undefined && to > today)
            ? "The date of service is in the future."
            : from < patient.birthDate
              ? "The date of service is before the patient's birth."
              : to !== undefined && to < from
                ? "The last date of service is before the first."
                : undefined;
        return fault === undefined
          ? NO_HITS
          : [{ place: linePlace(lineNumber, "date of service"), message: fault }];
      }),
  },
];

function pointerFault(line: ServiceLine, diagnoses: number): string | undefined {
  const pointers = line.diagnosisPointers;
  if (pointers.length === 0) return "The line points to no diagnosis.";
  if (pointers.length > MAX_POINTERS)
    return `The line points to ${pointers.length} diagnoses; four may be sent.`;
  const wrong = pointers.find((pointer) => !Number.isInteger(pointer) || pointer < 1 || pointer > diagnoses);
  if (wrong !== undefined) {
    return `The line points to diagnosis ${wrong}, and the claim has ${diagnoses}.`;
  }
  return new Set(pointers).size === pointers.length ? undefined : "The line points twice to one diagnosis.";
}

/** Five digits, or four and a letter, are CPT; a letter and four digits are HCPCS Level II. */
function codeSetOf(code: string): CodeSetName | undefined {
  if (/^\d{4}[0-9A-Z]$/.test(code)) return "cpt";
  return /^[A-V]\d{4}$/.test(code) ? "hcpcs" : undefined;
}

function procedureHits({ book }: EditSubject, line: ServiceLine): readonly Hit[] {
  const place = linePlace(line.lineNumber, "procedure code");
  const set = codeSetOf(line.procedureCode);
  if (line.procedureCode === "") return [{ place, message: "The line has no procedure code." }];
  if (set === undefined) {
    return [{ place, message: `${line.procedureCode} does not have the shape of a CPT or HCPCS code.` }];
  }
  const answer = book.lookup(set, line.procedureCode);
  if (answer.status !== "unknown") return NO_HITS;
  // A starter set is a choice of codes: what it lacks is not thereby wrong.
  if (answer.release.starter === true) return NO_HITS;
  const release = releaseLabel(answer.release);
  return [{ place, message: `${line.procedureCode} is not a code of ${release}.`, release }];
}

function unverifiedHits({ claim, book }: EditSubject): readonly Hit[] {
  const unverified = new Map<CodeSetName, string[]>();
  for (const { procedureCode } of claim.lines) {
    const set = codeSetOf(procedureCode);
    if (set === undefined) continue;
    const answer = book.lookup(set, procedureCode);
    const unknownToStarter = answer.status === "unknown" && answer.release.starter === true;
    if (answer.status !== "stale" && !unknownToStarter) continue;
    unverified.set(set, [...(unverified.get(set) ?? []), procedureCode]);
  }
  return [...unverified].map(([set, codes]) => ({
    place: claimPlace("procedure codes"),
    message: `${codes.join(", ")} could not be verified: no full ${set.toUpperCase()} release is loaded for the date.`,
  }));
}
