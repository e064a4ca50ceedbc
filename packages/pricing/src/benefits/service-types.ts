import type { CodeSpan } from "../code-span.ts";

/** A kind of service as plans name it (X12 service type code, EB03), with the procedure codes that it covers here. */
export interface ServiceType {
  readonly code: string;
  /** As a patient reads it. */
  readonly title: string;
  readonly codes: readonly CodeSpan[];
}

/** The whole plan: what holds for a service that no other type names. */
export const WHOLE_PLAN = "30";
/** A visit to a professional's office. */
export const OFFICE_VISIT = "98";

/**
 * The types that practices are asked about most; the first whose codes hold a service decides, the narrower first.
 * Which procedures a plan counts to a type is the plan's own, so these spans are a reading, and an estimate says so.
 */
export const SERVICE_TYPES: readonly ServiceType[] = [
  {
    code: "BZ",
    title: "preventive visits",
    codes: ["99381-99387", "99391-99397", "G0402", "G0438-G0439"],
  },
  { code: "BY", title: "visits for an illness", codes: ["99202-99205", "99211-99215"] },
  {
    code: OFFICE_VISIT,
    title: "office visits",
    codes: ["99202-99205", "99211-99215", "99417", "G2211-G2212"],
  },
  { code: "86", title: "emergency services", codes: ["99281-99285"] },
  { code: "UC", title: "urgent care", codes: ["S9083", "S9088"] },
  { code: "80", title: "vaccines", codes: ["90460-90474", "90476-90759", "G0008-G0010"] },
  { code: "5", title: "laboratory tests", codes: ["36415-36416", "80047-89398", "G0103", "G0328"] },
  { code: "4", title: "X-rays", codes: ["70010-76499"] },
  { code: "62", title: "CT and MRI", codes: ["70336", "70450-70498", "70540-70559", "72125-72158"] },
  { code: "PT", title: "physical therapy", codes: ["97010-97799"] },
  { code: "MH", title: "mental health", codes: ["90785-90899"] },
  { code: "33", title: "chiropractic care", codes: ["98940-98943"] },
  { code: "2", title: "surgery", codes: ["10004-69990"] },
];

export function titleOfType(code: string): string {
  if (code === WHOLE_PLAN) return "other services";
  return SERVICE_TYPES.find((type) => type.code === code)?.title ?? `services of type ${code}`;
}
