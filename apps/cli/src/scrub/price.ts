import { type Cents, formatDollars, ProblemError, parseDollars, whyLines } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { openCodes } from "@claimwright/office";
import {
  localityOfZip,
  type MedicareLocality,
  type PhysicianLine,
  physicianFeeScheduleOf,
  pricePhysicianSession,
} from "@claimwright/pricing";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { professionalClaimsOf } from "./internal/claims-of-file.ts";

interface PriceOptions {
  readonly codes: string;
  readonly locality?: string;
  readonly deductibleLeft: string;
  readonly nonParticipating?: boolean;
  readonly format: OutputFormat;
}

/** Exit code 1 when a claim cannot be priced for want of a table or a locality. */
export async function price(file: string, options: PriceOptions): Promise<void> {
  const deductibleLeft = parseDollars(options.deductibleLeft);
  if (deductibleLeft === undefined || deductibleLeft < 0) {
    throw wrongUse("The amount after --deductible-left is not dollars.", "Write it such as 120.50.");
  }
  const { library } = openCodes(options.codes);
  for await (const claim of professionalClaimsOf(file)) {
    const lines = daysOf(claim).flatMap((day) =>
      priceDay(claim, day, library, options, deductibleLeft, file),
    );
    answer(claim, lines, options.format);
  }
}

function daysOf(claim: ProfessionalClaim): readonly (readonly ServiceLine[])[] {
  const days = new Map<string, ServiceLine[]>();
  for (const line of claim.lines) {
    const key = `${line.dateOfService.from} ${line.placeOfService ?? claim.placeOfService}`;
    days.set(key, [...(days.get(key) ?? []), line]);
  }
  return [...days.values()];
}

function priceDay(
  claim: ProfessionalClaim,
  lines: readonly ServiceLine[],
  library: CodeLibrary,
  options: PriceOptions,
  deductibleLeft: Cents,
  file: string,
): readonly PhysicianLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const book = library.at(first.dateOfService.from);
  const answer = physicianFeeScheduleOf(book);
  const place = `claim ${claim.patientControlNumber}`;
  if (answer.status !== "loaded") {
    const which =
      answer.status === "stale" ? `the newest is ${answer.newest}` : `${answer.table} is not there`;
    throw new ProblemError({
      code: "codes.stale",
      message: `No physician fee schedule covers ${book.date}: ${which}.`,
      remedy: "Put the PPRRVU and GPCI files of the date into the folder after --codes.",
      file,
      place,
    });
  }
  const address = (claim.serviceFacility ?? claim.billingProvider).address;
  const locality =
    options.locality === undefined ? localityOfZip(book, address.zip) : readLocality(options.locality);
  if (locality === undefined || answer.schedule.indices(locality) === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: "The payment locality of the place of service is not known.",
      remedy: "Name it with --locality, or put the ZIP5 file into the folder after --codes.",
      file,
      place,
    });
  }
  return pricePhysicianSession(
    {
      date: first.dateOfService.from,
      placeOfService: first.placeOfService ?? claim.placeOfService,
      locality,
      practitioner: "physician",
      participates: options.nonParticipating !== true,
      deductibleLeft,
      services: lines.map((line) => ({
        lineNumber: line.lineNumber,
        code: line.procedureCode,
        modifiers: line.modifiers,
        units: line.units,
        charge: line.charge,
      })),
    },
    answer.schedule,
  );
}

function readLocality(text: string): MedicareLocality {
  const [, carrier, locality] = /^(\d{5})-(\d{2})$/.exec(text) ?? [];
  if (carrier === undefined || locality === undefined) {
    throw wrongUse(
      "The locality after --locality is not read.",
      "Write contractor and locality, such as 06302-00.",
    );
  }
  return { carrier, locality };
}

function answer(claim: ProfessionalClaim, lines: readonly PhysicianLine[], format: OutputFormat): void {
  if (format === "json") {
    writeJson({ patientControlNumber: claim.patientControlNumber, lines });
    return;
  }
  writeLine(claim.patientControlNumber);
  for (const line of lines) {
    const amounts = [line.allowed, line.deductible, line.coinsurance, line.paid].map(formatDollars);
    writeLine(
      `  line ${line.lineNumber}: allowed ${amounts[0]}, deductible ${amounts[1]}, coinsurance ${amounts[2]}, Medicare pays ${amounts[3]}`,
    );
    for (const reason of whyLines(line.why, 2)) writeLine(reason);
  }
}

function wrongUse(message: string, remedy: string): ProblemError {
  return new ProblemError({ code: "usage.wrong", message, remedy });
}
