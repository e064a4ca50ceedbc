import type { ServicePayment } from "@claimwright/model";
import type { OpenLine } from "./open-claim.ts";

/** Which of the claim's lines each service payment is about; several may be about one line (a split). */
export interface LineMatch {
  /** For each service payment, the position of the line in the claim, or undefined. */
  readonly lineOf: readonly (number | undefined)[];
  readonly complete: boolean;
}

/**
 * Finds the billed line behind each service payment: by the line item control number (REF*6R), then by the billed
 * code (SVC06, which a bundling or splitting payer states, else SVC01) with modifiers, date and charge, and then with
 * less and less: a remittance that leaves out a billed modifier still finds its line. Each step prefers lines that
 * no earlier payment took; a split may take a line twice (835 X221A1, 1.10.2.6).
 */
export function matchLines(services: readonly ServicePayment[], lines: readonly OpenLine[]): LineMatch {
  const lineOf: (number | undefined)[] = services.map((service) => byControlNumber(service, lines));
  const taken = new Set(lineOf.filter((position) => position !== undefined));
  for (const fits of STEPS) {
    services.forEach((service, index) => {
      if (lineOf[index] !== undefined) return;
      const position = lines.findIndex((line, at) => !taken.has(at) && fits(service, line));
      if (position < 0) return;
      lineOf[index] = position;
      taken.add(position);
    });
  }
  services.forEach((service, index) => {
    if (lineOf[index] === undefined) lineOf[index] = splitLine(service, lines);
  });
  return { lineOf, complete: lineOf.every((position) => position !== undefined) };
}

type Fits = (service: ServicePayment, line: OpenLine) => boolean;

const STEPS: readonly Fits[] = [
  (service, line) =>
    sameCode(service, line) &&
    sameModifiers(service, line) &&
    sameDay(service, line) &&
    sameCharge(service, line),
  (service, line) => sameCode(service, line) && sameDay(service, line) && sameCharge(service, line),
  (service, line) => sameCode(service, line) && sameCharge(service, line),
  (service, line) => sameCode(service, line) && sameModifiers(service, line) && sameDay(service, line),
  (service, line) => sameCode(service, line) && sameDay(service, line),
];

function byControlNumber(service: ServicePayment, lines: readonly OpenLine[]): number | undefined {
  const stated = service.lineItemControlNumber;
  if (stated === undefined || stated === "") return undefined;
  const position = lines.findIndex((line) => line.lineItemControlNumber === stated);
  return position < 0 ? undefined : position;
}

/** A part of a line that the payer split: the billed code fits exactly one line. */
function splitLine(service: ServicePayment, lines: readonly OpenLine[]): number | undefined {
  const fitting = lines.flatMap((line, position) => (sameCode(service, line) ? [position] : []));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function sameCode(service: ServicePayment, line: OpenLine): boolean {
  return (service.billedProcedureCode ?? service.procedureCode).toUpperCase() === line.procedureCode;
}

function sameModifiers(service: ServicePayment, line: OpenLine): boolean {
  const stated =
    service.billedProcedureCode === undefined ? service.modifiers : (service.billedModifiers ?? []);
  return stated.length === line.modifiers.length && line.modifiers.every((each) => stated.includes(each));
}

/** A payment without a date, or with one inside the line's days. */
function sameDay(service: ServicePayment, line: OpenLine): boolean {
  const day = service.dateOfService?.from;
  if (day === undefined) return true;
  return line.dateOfService.from <= day && day <= (line.dateOfService.to ?? line.dateOfService.from);
}

function sameCharge(service: ServicePayment, line: OpenLine): boolean {
  return Math.abs(service.charge) === line.charge;
}
