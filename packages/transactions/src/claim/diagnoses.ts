import { type Row, row } from "../internal/row.ts";
import type { SourceLoop } from "../internal/source-loop.ts";
import { codeQualifier, type DiagnosisCodeSet } from "./diagnosis-code-set.ts";

/** `HI*ABK:E1122*ABF:N1831~`: the first-listed diagnosis and the others, in one segment of at most twelve. */
export function diagnosisRow(
  diagnoses: readonly string[],
  codeSet: DiagnosisCodeSet | undefined,
): Row | undefined {
  if (diagnoses.length === 0) return undefined;
  const [first, other] = [codeQualifier("ABK", codeSet), codeQualifier("ABF", codeSet)];
  return row("HI", ...diagnoses.map((code, index) => [index === 0 ? first : other, code]));
}

/** The codes of HI*ABK and ABF; BK and BF are the ICD-9-CM qualifiers of services before October 2015. */
export function diagnosesOf(loop: SourceLoop): string[] {
  const codes: string[] = [];
  for (const hi of loop.segments) {
    if (hi.id !== "HI" || !DIAGNOSIS_QUALIFIERS.has(hi.get(1, 1))) continue;
    for (let element = 1; element <= hi.elementCount; element++) {
      const code = hi.get(element, 2);
      if (code !== "") codes.push(code);
    }
  }
  return codes;
}

const DIAGNOSIS_QUALIFIERS: ReadonlySet<string> = new Set(["ABK", "ABF", "BK", "BF"]);
