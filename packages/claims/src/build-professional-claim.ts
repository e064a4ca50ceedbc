import {
  applyRate,
  type Cents,
  covers,
  type Finding,
  fail,
  formatDollars,
  type Result,
  rate,
  succeed,
  sumCents,
  type Why,
} from "@claimwright/base";
import type {
  CodedEncounter,
  CodedService,
  Coverage,
  Encounter,
  Location,
  Patient,
  Practice,
  ProfessionalClaim,
  Provider,
  ServiceLine,
} from "@claimwright/model";
import { BUILD_FAULTS } from "./build-faults.ts";
import type { FeeLookup } from "./fee-lookup.ts";
import { findingOf } from "./finding-kind.ts";
import { claimParties } from "./internal/claim-parties.ts";
import { placeOfClaim } from "./internal/place-of-claim.ts";
import { isPostOfficeBox } from "./post-office-box.ts";

export interface ProfessionalClaimParts {
  readonly encounter: Encounter;
  readonly coded: CodedEncounter;
  readonly patient: Patient;
  readonly coverage: Coverage;
  readonly practice: Practice;
  /** Who rendered the services. */
  readonly provider: Provider;
  /** Where the visit was, when the practice has several locations. */
  readonly location?: Location;
  readonly fees: FeeLookup;
  readonly patientControlNumber: string;
  /** The control number of the one-based service line. */
  readonly lineControlNumber: (lineNumber: number) => string;
}

export interface BuiltClaim {
  readonly claim: ProfessionalClaim;
  /** One for each line's charge, then one for the total. */
  readonly whys: readonly Why[];
}

/** HI ABK and ABF hold twelve diagnoses (837P X222A1, loop 2300). */
export const MAX_DIAGNOSES = 12;
/** Loop 2400 repeats fifty times in an 837P. */
export const MAX_SERVICE_LINES = 50;
/** CLM01: HIPAA obliges receivers to return no more than twenty characters. */
export const MAX_PATIENT_CONTROL_NUMBER = 20;

/**
 * Builds the first claim of a coded visit to the coverage's payer. Answers the claim with a reason for every amount,
 * or every finding that keeps it from being built. Throws RangeError when the parts belong to different visits or
 * patients: that is a mistake of the program.
 */
export function buildProfessionalClaim(
  parts: ProfessionalClaimParts,
): Result<BuiltClaim, readonly Finding[]> {
  assertOneVisit(parts);
  const priced = parts.coded.services.map((service, index) => priceService(parts, service, index + 1));
  const findings = [...partyFaults(parts), ...codeFaults(parts), ...priced.flatMap((line) => line.faults)];
  if (findings.length > 0) return fail(findings);

  const lines = priced.flatMap((line) => line.line ?? []);
  const totalCharge = sumCents(lines.map((line) => line.charge));
  const claim: ProfessionalClaim = {
    patientControlNumber: parts.patientControlNumber,
    frequencyCode: "1",
    placeOfService: parts.encounter.placeOfService,
    totalCharge,
    ...claimParties(parts),
    ...placeOfClaim(parts),
    diagnoses: parts.coded.diagnoses.map((diagnosis) => diagnosis.code),
    lines,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
  return succeed({
    claim,
    whys: [...priced.flatMap((line) => line.why ?? []), totalWhy(lines, totalCharge)],
  });
}

interface PricedService {
  readonly line?: ServiceLine;
  readonly why?: Why;
  readonly faults: readonly Finding[];
}

function priceService(
  parts: ProfessionalClaimParts,
  service: CodedService,
  lineNumber: number,
): PricedService {
  const date = parts.encounter.dateOfService;
  const fee = parts.fees({ code: service.code, modifiers: service.modifiers, date });
  const place = { entity: "service line", ordinal: lineNumber, field: "charge" };
  if (fee === undefined) {
    const message = `The charge master has no price for ${service.code} on the date of service.`;
    return { faults: [findingOf(BUILD_FAULTS.noFee, { place, message })] };
  }
  const charge = applyRate(fee.amount, rate(String(service.units)));
  const line: ServiceLine = {
    lineNumber,
    lineItemControlNumber: parts.lineControlNumber(lineNumber),
    qualifier: "HC",
    procedureCode: service.code,
    modifiers: service.modifiers,
    charge,
    unitMeasure: "UN",
    units: service.units,
    diagnosisPointers: service.diagnosisPointers,
    dateOfService: { from: date },
    adjudications: [],
  };
  return { line, why: chargeWhy(service, fee, charge), faults: [] };
}

function chargeWhy(
  service: CodedService,
  fee: { readonly amount: Cents; readonly source: string },
  charge: Cents,
): Why {
  return {
    rule: "claim.line-charge",
    reason: `${service.code} is charged ${formatDollars(charge)}: ${service.units} × ${formatDollars(fee.amount)}.`,
    source: fee.source,
    inputs: { code: service.code, units: service.units, feePerUnit: fee.amount },
    result: charge,
    because: [service.why],
  };
}

function totalWhy(lines: readonly ServiceLine[], totalCharge: Cents): Why {
  return {
    rule: "claim.total-charge",
    reason: `The claim charges ${formatDollars(totalCharge)}, the sum of its ${lines.length} lines.`,
    source: "837P X222A1, CLM02",
    inputs: { lines: lines.length },
    result: totalCharge,
  };
}

function partyFaults({ coverage, encounter, practice, ...parts }: ProfessionalClaimParts): Finding[] {
  const faults: Finding[] = [];
  if (coverage.memberId.trim() === "") {
    faults.push(
      findingOf(BUILD_FAULTS.memberId, {
        place: { entity: "coverage", field: "member id" },
        message: "The coverage has no member id.",
      }),
    );
  }
  if (!covers(coverage.effective, encounter.dateOfService)) {
    faults.push(
      findingOf(BUILD_FAULTS.coverageDates, {
        place: { entity: "coverage", field: "effective dates" },
        message: "The coverage is not in force on the date of service.",
      }),
    );
  }
  if (coverage.relationship !== "18" && coverage.subscriber === undefined) {
    faults.push(
      findingOf(BUILD_FAULTS.subscriber, {
        place: { entity: "coverage", field: "subscriber" },
        message: "The patient is not the subscriber, and the coverage does not say who is.",
      }),
    );
  }
  if (isPostOfficeBox(practice.address)) {
    faults.push(
      findingOf(BUILD_FAULTS.billingAddress, {
        place: { entity: "billing provider", field: "address" },
        message: "The billing address is a post-office box.",
      }),
    );
  }
  const length = parts.patientControlNumber.length;
  if (length === 0 || length > MAX_PATIENT_CONTROL_NUMBER) {
    faults.push(
      findingOf(BUILD_FAULTS.patientControlNumber, {
        place: { entity: "claim", field: "patient control number" },
        message: `The patient control number has ${length} characters.`,
      }),
    );
  }
  return faults;
}

function codeFaults({ coded }: ProfessionalClaimParts): Finding[] {
  const faults: Finding[] = [];
  const diagnoses = coded.diagnoses.length;
  if (diagnoses === 0 || diagnoses > MAX_DIAGNOSES) {
    faults.push(
      findingOf(BUILD_FAULTS.diagnosisCount, {
        place: { entity: "claim", field: "diagnoses" },
        message: `The visit has ${diagnoses} diagnoses; a claim holds one to ${MAX_DIAGNOSES}.`,
      }),
    );
  }
  const services = coded.services.length;
  if (services === 0 || services > MAX_SERVICE_LINES) {
    faults.push(
      findingOf(BUILD_FAULTS.lineCount, {
        place: { entity: "claim", field: "service lines" },
        message: `The visit has ${services} services; a claim holds one to ${MAX_SERVICE_LINES}.`,
      }),
    );
  }
  return faults;
}

function assertOneVisit({ encounter, coded, patient, coverage, practice }: ProfessionalClaimParts): void {
  if (coded.encounterId !== encounter.id) throw new RangeError("the codes belong to another encounter");
  if (encounter.patientId !== patient.id) throw new RangeError("the encounter belongs to another patient");
  if (coverage.patientId !== patient.id) throw new RangeError("the coverage belongs to another patient");
  if (encounter.practiceId !== practice.id) throw new RangeError("the encounter belongs to another practice");
}
