import type { SourceLoop } from "../internal/source-loop.ts";

/** Which release of the ICD a claim's codes are of; absent means ICD-10. */
export type DiagnosisCodeSet = "ICD-9-CM";

/** The qualifiers of ICD-10 codes in HI are those of ICD-9-CM with a letter before them: ABK and BK, BBR and BR. */
export function codeQualifier(icd10: string, codeSet: DiagnosisCodeSet | undefined): string {
  return codeSet === undefined ? icd10 : icd10.slice(1);
}

/** The principal diagnosis says it for the claim. */
export function diagnosisCodeSetOf(loop: SourceLoop): DiagnosisCodeSet | undefined {
  for (const hi of loop.segments) if (hi.id === "HI" && hi.get(1, 1) === "BK") return "ICD-9-CM";
  return undefined;
}
