import type { Cents } from "@claimwright/base";
import { type Procedure, policyWhy, reduced } from "./procedure.ts";
import { percentText, type Share, shareOf } from "./share.ts";

/** Who bills, as far as the fee depends on it. */
export type PractitionerKind =
  | "physician"
  | "nurse-practitioner"
  | "physician-assistant"
  | "clinical-nurse-specialist"
  | "certified-nurse-midwife"
  | "clinical-social-worker"
  | "marriage-and-family-therapist"
  | "mental-health-counselor"
  | "registered-dietitian"
  | "clinical-psychologist"
  | "therapist";

/** Shares of the physician fee (42 CFR 414.52 to 414.64; IOM 100-04 chapter 12, 100 to 170). */
const SHARES: Readonly<Record<PractitionerKind, Share>> = {
  physician: 10_000,
  "nurse-practitioner": 8_500,
  "physician-assistant": 8_500,
  "clinical-nurse-specialist": 8_500,
  "certified-nurse-midwife": 10_000,
  "clinical-social-worker": 7_500,
  "marriage-and-family-therapist": 7_500,
  "mental-health-counselor": 7_500,
  "registered-dietitian": 8_500,
  "clinical-psychologist": 10_000,
  therapist: 10_000,
};

/** Modifier AS holds the 85 % already. */
export function pricePractitioner(procedure: Procedure, kind: PractitionerKind): Procedure {
  const share = SHARES[kind];
  if (share === 10_000 || procedure.modifiers.includes("AS")) return procedure;
  const reason = `Services of a ${kind.replaceAll("-", " ")} are paid at ${percentText(share)} of the fee.`;
  const source = "42 CFR 414.52 to 414.64; IOM 100-04 chapter 12, 110 to 170";
  return reduced(procedure, share, policyWhy("pfs.practitioner", reason, { kind }, share, source));
}

export function priceParticipation(procedure: Procedure, participates: boolean): Procedure {
  if (participates) return procedure;
  const reason = "A provider who does not participate in Medicare is paid 95 % of the fee.";
  const source = "Social Security Act 1848(a)(3)";
  return reduced(procedure, 9_500, policyWhy("pfs.non-participating", reason, {}, 9_500, source));
}

/**
 * The most that a non-participating provider may charge on an unassigned claim: 115 % of 95 % of the fee, 109.25 %
 * (Social Security Act 1848(g)(2)).
 */
export function limitingCharge(fee: Cents): Cents {
  return shareOf(fee, 10_925);
}
