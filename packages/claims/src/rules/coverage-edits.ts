import { addDays, covers } from "@claimwright/base";
import { matchesPattern } from "@claimwright/codesets";
import type { ServiceLine } from "@claimwright/model";
import type { EditRule, EditSubject } from "../edit-rule.ts";
import type { CoveragePolicy } from "../edit-tables.ts";
import { eachLine, type Fault } from "../internal/evaluators.ts";

const PROGRAM = "IOM 100-08 chapter 13; Medicare coverage database";

/** Local and national coverage, and notices to the patient. */
export const COVERAGE_EDITS: readonly EditRule[] = [
  {
    code: "edit.coverage-diagnosis",
    title: "No diagnosis of the line supports the service under a coverage policy",
    severity: "stop",
    table: "coverage",
    source: PROGRAM,
    remedy: "Point to the diagnosis that supports it, or add GA with a signed notice, or GZ without one.",
    evaluate: byPolicy((line, policy, subject) => {
      if (policy.supported.length === 0 || noticeGiven(line)) return undefined;
      const supported = diagnosesOf(line, subject).some((code) =>
        policy.supported.some((pattern) => matchesPattern(pattern, code)),
      );
      return supported ? undefined : `${policy.kind} ${policy.id} lists none of the line's diagnoses.`;
    }),
  },
  {
    code: "edit.coverage-excluded-diagnosis",
    title: "A coverage policy excludes the service with a diagnosis of the line",
    severity: "stop",
    table: "coverage",
    source: PROGRAM,
    remedy: "Check the diagnosis; the service is not covered for it.",
    evaluate: byPolicy((line, policy, subject) => {
      if (noticeGiven(line)) return undefined;
      const excluded = diagnosesOf(line, subject).some((code) =>
        policy.excluded.some((pattern) => matchesPattern(pattern, code)),
      );
      return excluded ? `${policy.kind} ${policy.id} excludes a diagnosis of the line.` : undefined;
    }),
  },
  {
    code: "edit.coverage-frequency",
    title: "A service is given more often than a coverage policy allows",
    severity: "stop",
    table: "coverage",
    source: PROGRAM,
    remedy: "Check the dates; add GA with a signed notice when the patient wants it anyway.",
    evaluate: byPolicy((line, policy, subject) => {
      const { frequency } = policy;
      if (frequency === undefined || noticeGiven(line)) return undefined;
      const date = line.dateOfService.from;
      const since = addDays(date, -frequency.days);
      const units = [subject.claim, ...subject.otherClaims]
        .flatMap((claim) => claim.lines)
        .filter(
          (other) =>
            other.procedureCode === line.procedureCode &&
            other.dateOfService.from > since &&
            other.dateOfService.from <= date,
        )
        .reduce((sum, other) => sum + other.units, 0);
      return units > frequency.units
        ? `${policy.kind} ${policy.id} allows ${frequency.units} in ${frequency.days} days, and ${units} are billed.`
        : undefined;
    }),
  },
  {
    code: "edit.notice-missing",
    title: "GA says that a notice is on file, and none is",
    severity: "stop",
    source: "IOM 100-04 chapter 30, 50 (ABN, CMS-R-131)",
    remedy: "Use GZ when no notice was signed; file the notice when it was.",
    evaluate: eachLine("modifiers", (line, { circumstances }) =>
      line.modifiers.includes("GA") && circumstances.noticeOnFile === false
        ? "The line carries GA, and no signed notice is on file."
        : undefined,
    ),
  },
  {
    code: "edit.notice-unsaid",
    title: "A signed notice is on file, and no line says so",
    severity: "warn",
    source: "IOM 100-04 chapter 30, 50",
    remedy: "Add GA (expected denial) or GX (voluntary notice) to the line that the notice is for.",
    override: { statement: "The notice is for a service that is not on this claim." },
    evaluate: (subject) =>
      subject.circumstances.noticeOnFile === true &&
      !subject.claim.lines.some((line) => line.modifiers.some((each) => each === "GA" || each === "GX"))
        ? [
            {
              place: { entity: "claim", field: "modifiers" },
              message: "A signed notice is on file, and no line carries GA or GX.",
            },
          ]
        : [],
  },
  {
    code: "edit.expected-denial",
    title: "The line asks for a denial",
    severity: "inform",
    source: "IOM 100-04 chapter 30, 50; modifiers GY, GZ",
    remedy: "Expect the denial: GY is the patient's, GZ the practice's.",
    evaluate: eachLine("modifiers", (line) => {
      if (line.modifiers.includes("GZ")) return "GZ denies the line, and the patient may not be billed.";
      return line.modifiers.includes("GY") ? "GY denies the line, and the patient may be billed." : undefined;
    }),
  },
];

function byPolicy(
  decide: (line: ServiceLine, policy: CoveragePolicy, subject: EditSubject) => string | undefined,
): EditRule["evaluate"] {
  return eachLine("procedure code", (line, subject): Fault => {
    const { coverage } = subject.tables;
    if (coverage.status !== "loaded") return undefined;
    for (const policy of coverage.table.policies(line.procedureCode)) {
      if (!covers(policy.effective, line.dateOfService.from) || !appliesHere(policy, subject)) continue;
      const message = decide(line, policy, subject);
      if (message !== undefined) return { message, release: coverage.release };
    }
    return undefined;
  });
}

function appliesHere(policy: CoveragePolicy, { circumstances }: EditSubject): boolean {
  if (policy.contractors === undefined) return true;
  return circumstances.contractor !== undefined && policy.contractors.includes(circumstances.contractor);
}

function diagnosesOf(line: ServiceLine, { claim }: EditSubject): string[] {
  return line.diagnosisPointers.flatMap((pointer) => claim.diagnoses[pointer - 1] ?? []);
}

function noticeGiven(line: ServiceLine): boolean {
  return line.modifiers.some((modifier) => NOTICE.has(modifier));
}

const NOTICE: ReadonlySet<string> = new Set(["GA", "GX", "GY", "GZ"]);
