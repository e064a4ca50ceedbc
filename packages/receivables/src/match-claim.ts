import type { ClaimId, ClaimPayment, PersonName } from "@claimwright/model";
import type { OpenClaim } from "./open-claim.ts";
import type { ClaimMatch } from "./posting-plan.ts";

/** The open claims by control number and, for payers that lose it, by day and charge. */
export interface ClaimIndex {
  readonly byControlNumber: ReadonlyMap<string, readonly OpenClaim[]>;
  readonly byFacts: ReadonlyMap<string, readonly OpenClaim[]>;
}

export function claimIndex(claims: readonly OpenClaim[]): ClaimIndex {
  const byControlNumber = new Map<string, OpenClaim[]>();
  const byFacts = new Map<string, OpenClaim[]>();
  for (const claim of claims) {
    push(byControlNumber, normalNumber(claim.patientControlNumber), claim);
    push(byFacts, factsKey(firstDay(claim), claim.totalCharge), claim);
  }
  return { byControlNumber, byFacts };
}

/**
 * Claims that a payment may be for, the surest first: by control number (CLP01), and failing that by patient, day,
 * codes and charge. Each has a stated confidence:
 * 100 control number, charge and patient agree · 95 control number and charge, patient not stated ·
 * 85 control number and patient, another charge · 80 patient, day, codes and charge without the control number ·
 * 50 control number and charge, but another patient · 40 the control number alone.
 */
export function matchClaim(payment: ClaimPayment, index: ClaimIndex): readonly ClaimMatch[] {
  const numbered = index.byControlNumber.get(normalNumber(payment.patientControlNumber)) ?? [];
  const matches = numbered.map((claim) => matchOf(claim, numberConfidence(payment, claim), "control-number"));
  if (matches.some(({ confidence }) => confidence >= 85)) return bestFirst(matches);
  const day = payment.servicePeriod?.from ?? payment.lines[0]?.dateOfService?.from;
  const facts = day === undefined ? [] : index.byFacts.get(factsKey(day, Math.abs(payment.totalCharge)));
  const byFacts = (facts ?? [])
    .filter((claim) => samePatient(payment, claim) === true && sameCodes(payment, claim))
    .map((claim) => matchOf(claim, 80, "facts"));
  return bestFirst([...matches, ...byFacts]);
}

function matchOf(claim: OpenClaim, confidence: number, basis: ClaimMatch["basis"]): ClaimMatch {
  return { claimId: claim.claimId, confidence, basis };
}

function numberConfidence(payment: ClaimPayment, claim: OpenClaim): number {
  const charge = Math.abs(payment.totalCharge) === claim.totalCharge;
  const patient = samePatient(payment, claim);
  if (charge) return patient === true ? 100 : patient === undefined ? 95 : 50;
  return patient === true ? 85 : 40;
}

/** True, false, or undefined when the payment names neither the patient nor a member. */
function samePatient(payment: ClaimPayment, claim: OpenClaim): boolean | undefined {
  const member = payment.memberId === undefined ? undefined : normalNumber(payment.memberId);
  if (
    member !== undefined &&
    claim.coverages.some((coverage) => normalNumber(coverage.memberId) === member)
  ) {
    return true;
  }
  if (payment.patientName !== undefined) return sameName(payment.patientName, claim.patientName);
  return member === undefined ? undefined : false;
}

/** Payers cut, capitalise and unaccent names: the last names agree as far as the shorter goes, and the initial. */
function sameName(stated: PersonName, ours: PersonName): boolean {
  const last = [normalName(stated.last), normalName(ours.last)];
  const shorter = Math.min(last[0]?.length ?? 0, last[1]?.length ?? 0);
  if (shorter === 0 || last[0]?.slice(0, shorter) !== last[1]?.slice(0, shorter)) return false;
  const first = [normalName(stated.first), normalName(ours.first)];
  return first[0] === "" || first[0]?.[0] === first[1]?.[0];
}

function sameCodes(payment: ClaimPayment, claim: OpenClaim): boolean {
  const ours = new Set(claim.lines.map((line) => line.procedureCode));
  return payment.lines.every(
    (line) => ours.has(line.procedureCode) || ours.has(line.billedProcedureCode ?? ""),
  );
}

function bestFirst(matches: readonly ClaimMatch[]): readonly ClaimMatch[] {
  const best = new Map<ClaimId, ClaimMatch>();
  for (const match of matches) {
    if ((best.get(match.claimId)?.confidence ?? -1) < match.confidence) best.set(match.claimId, match);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

function firstDay(claim: OpenClaim): string {
  return claim.lines.reduce(
    (first, line) => (line.dateOfService.from < first ? line.dateOfService.from : first),
    claim.lines[0]?.dateOfService.from ?? "",
  );
}

function factsKey(day: string, charge: number): string {
  return `${day}|${charge}`;
}

function normalNumber(text: string): string {
  return text.trim().toUpperCase();
}

function normalName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toUpperCase();
}

function push(map: Map<string, OpenClaim[]>, key: string, claim: OpenClaim): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [claim]);
  else list.push(claim);
}
