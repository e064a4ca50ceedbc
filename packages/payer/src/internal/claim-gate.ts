import { type IsoDate, isNpi, sumCents } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import type { SandboxMember, SandboxPayerConfig } from "../sandbox-config.ts";

/** Why a claim does not enter adjudication: the parts of an STC (277CA X214; X12 code sources 507 and 508). */
export interface Rejection {
  /** STC01-1: `A3` returned as unprocessable, `A7` invalid information. */
  readonly categoryCode: "A3" | "A7";
  /** STC01-2. */
  readonly statusCode: string;
  /** STC01-3: `85` billing provider, `82` rendering provider, `IL` insured, `QC` patient, `PR` payer. */
  readonly entityCode?: string;
}

export type Gate =
  | { readonly open: true; readonly member: SandboxMember }
  | { readonly open: false; readonly rejection: Rejection };

/** The first fault decides, in the order in which a payer's front end looks. */
export function passGate(claim: ProfessionalClaim, config: SandboxPayerConfig, today: IsoDate): Gate {
  const member = config.members.find((candidate) => candidate.memberId === claim.subscriber.memberId);
  const rejection =
    providerFault(claim) ??
    payerFault(claim, config) ??
    memberFault(claim, member) ??
    dateFault(claim, today) ??
    codeFault(claim, config) ??
    amountFault(claim);
  if (rejection !== undefined) return { open: false, rejection };
  if (member === undefined) throw new Error("a claim of no member passed the gate");
  return { open: true, member };
}

function providerFault(claim: ProfessionalClaim): Rejection | undefined {
  if (!isNpi(claim.billingProvider.npi)) return invalid("562", "85");
  const rendering = claim.renderingProvider?.npi;
  if (rendering !== undefined && !isNpi(rendering)) return invalid("562", "82");
  return undefined;
}

function payerFault(claim: ProfessionalClaim, config: SandboxPayerConfig): Rejection | undefined {
  if (claim.payer.payerIdentifier === config.identity.payerIdentifier) return undefined;
  return { categoryCode: "A3", statusCode: "116" };
}

function memberFault(claim: ProfessionalClaim, member: SandboxMember | undefined): Rejection | undefined {
  if (member === undefined) return invalid("164", "IL");
  const { subscriber } = claim;
  if (subscriber.name.last.toUpperCase() !== member.name.last.toUpperCase()) return invalid("125", "IL");
  if (subscriber.birthDate !== undefined && subscriber.birthDate !== member.birthDate) {
    return invalid("158", "IL");
  }
  return undefined;
}

function dateFault(claim: ProfessionalClaim, today: IsoDate): Rejection | undefined {
  return claim.lines.some((line) => line.dateOfService.from > today) ? invalid("187") : undefined;
}

const DIAGNOSIS_SHAPE = /^[A-Z]\d[0-9A-Z][0-9A-Z]{0,4}$/;
const PROCEDURE_SHAPE = /^(?:[A-V]\d{4}|\d{4}[0-9A-Z])$/;

function codeFault(claim: ProfessionalClaim, config: SandboxPayerConfig): Rejection | undefined {
  const date = claim.lines[0]?.dateOfService.from;
  if (date === undefined) return invalid("454");
  const isDiagnosis = config.isDiagnosis ?? ((code) => DIAGNOSIS_SHAPE.test(code));
  const isProcedure = config.isProcedure ?? ((code) => PROCEDURE_SHAPE.test(code));
  const wrong = claim.diagnoses.findIndex((code) => !isDiagnosis(code, date));
  if (wrong === 0 || claim.diagnoses.length === 0) return invalid("254");
  if (wrong > 0) return invalid("255");
  if (claim.lines.some((line) => !isProcedure(line.procedureCode, line.dateOfService.from))) {
    return invalid("454");
  }
  return undefined;
}

function amountFault(claim: ProfessionalClaim): Rejection | undefined {
  const lines = sumCents(claim.lines.map((line) => line.charge));
  if (lines !== claim.totalCharge) return invalid("400");
  const corrects = claim.frequencyCode === "7" || claim.frequencyCode === "8";
  return corrects && claim.payerClaimControlNumber === undefined ? invalid("464") : undefined;
}

function invalid(statusCode: string, entityCode?: string): Rejection {
  return { categoryCode: "A7", statusCode, ...(entityCode === undefined ? {} : { entityCode }) };
}
