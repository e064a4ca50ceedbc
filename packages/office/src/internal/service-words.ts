import type { CodedService } from "@claimwright/model";

/**
 * What a service is in plain words, for a patient. HCPCS titles are official and may be printed; CPT descriptors may
 * not, so CPT codes get words of our own by their range.
 */
export function serviceWords({
  system,
  code,
  title,
}: Pick<CodedService, "system" | "code" | "title">): string {
  if (system === "HCPCS" && title !== undefined) return title;
  if (code === CARRIED_BALANCE) return "Balance from our earlier billing system";
  const number = Number(code);
  return RANGES.find(([from, to]) => number >= from && number <= to)?.[2] ?? "Medical service";
}

/** Stands for the service of a balance that an earlier system left open without saying for what. */
export const CARRIED_BALANCE = "BALANCE";

/** The narrower range first. */
const RANGES: readonly (readonly [from: number, to: number, words: string])[] = [
  [99202, 99205, "Office visit, new patient"],
  [99211, 99215, "Office visit, established patient"],
  [99281, 99285, "Emergency room visit"],
  [99221, 99239, "Hospital care"],
  [99381, 99387, "Preventive visit, new patient"],
  [99391, 99397, "Preventive visit, established patient"],
  [99417, 99417, "Longer office visit"],
  [90460, 90474, "Giving of a vaccine"],
  [90476, 90759, "Vaccine"],
  [36415, 36416, "Drawing of blood"],
  [81000, 81003, "Urine test"],
  [80047, 89398, "Laboratory test"],
  [93000, 93010, "Heart tracing (ECG)"],
  [70010, 79999, "Imaging"],
  [96360, 96379, "Injection or infusion"],
  [97010, 97799, "Physical therapy"],
  [10004, 69990, "Procedure"],
];
