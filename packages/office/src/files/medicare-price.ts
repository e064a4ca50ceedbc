import { type Cents, type IsoDate, ProblemError } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import {
  localityOfZip,
  type MedicareLocality,
  type PhysicianLine,
  physicianFeeScheduleOf,
  pricePhysicianSession,
} from "@claimwright/pricing";

export interface MedicareTerms {
  /** Contractor and locality, such as `06302-00`; absent: by the ZIP code of the place of service. */
  readonly locality?: string;
  /** What is left of the Part B deductible. */
  readonly deductibleLeft: Cents;
  readonly participates: boolean;
}

/** Services of one day at one place, as one session is priced. */
export interface MedicareSession {
  readonly date: IsoDate;
  readonly placeOfService: string;
  /** Of the place of service; five or nine digits. */
  readonly zip?: string;
  readonly services: Parameters<typeof pricePhysicianSession>[0]["services"];
}

/**
 * Prices a session by the Medicare physician fee schedule that holds on its day. Throws ProblemError `codes.stale`
 * where no schedule covers the day, `input.field` where the locality is not known.
 */
export function priceByMedicare(
  library: CodeLibrary,
  { date, placeOfService, zip, services }: MedicareSession,
  terms: MedicareTerms,
): readonly PhysicianLine[] {
  const book = library.at(date);
  const answer = physicianFeeScheduleOf(book);
  if (answer.status !== "loaded") {
    const which =
      answer.status === "stale" ? `the newest is ${answer.newest}` : `${answer.table} is not there`;
    throw new ProblemError({
      code: "codes.stale",
      message: `No physician fee schedule covers ${date}: ${which}.`,
      remedy: "Install the PPRRVU and GPCI files of CMS that hold on the date.",
    });
  }
  const locality =
    terms.locality !== undefined
      ? readLocality(terms.locality)
      : zip === undefined
        ? undefined
        : localityOfZip(book, zip);
  if (locality === undefined || answer.schedule.indices(locality) === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: "The payment locality of the place of service is not known.",
      remedy: "Name contractor and locality, such as 06302-00, or install the ZIP5 file of CMS.",
      place: "locality",
    });
  }
  return pricePhysicianSession(
    {
      date,
      placeOfService,
      locality,
      practitioner: "physician",
      participates: terms.participates,
      deductibleLeft: terms.deductibleLeft,
      services,
    },
    answer.schedule,
  );
}

/** Prices a claim: the lines of each day and place are one session. */
export function priceClaimByMedicare(
  library: CodeLibrary,
  claim: ProfessionalClaim,
  terms: MedicareTerms,
): readonly PhysicianLine[] {
  const { zip } = (claim.serviceFacility ?? claim.billingProvider).address;
  return sessionsOf(claim).flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const session = {
      date: first.dateOfService.from,
      placeOfService: first.placeOfService ?? claim.placeOfService,
      zip,
      services: lines.map((line) => ({
        lineNumber: line.lineNumber,
        code: line.procedureCode,
        modifiers: line.modifiers,
        units: line.units,
        charge: line.charge,
      })),
    };
    return priceByMedicare(library, session, terms);
  });
}

function sessionsOf(claim: ProfessionalClaim): readonly (readonly ServiceLine[])[] {
  const sessions = new Map<string, ServiceLine[]>();
  for (const line of claim.lines) {
    const key = `${line.dateOfService.from} ${line.placeOfService ?? claim.placeOfService}`;
    sessions.set(key, [...(sessions.get(key) ?? []), line]);
  }
  return [...sessions.values()];
}

function readLocality(text: string): MedicareLocality {
  const [, carrier, locality] = /^(\d{5})-(\d{2})$/.exec(text) ?? [];
  if (carrier === undefined || locality === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: "The locality is not read.",
      remedy: "Write contractor and locality, such as 06302-00.",
      place: "locality",
    });
  }
  return { carrier, locality };
}
