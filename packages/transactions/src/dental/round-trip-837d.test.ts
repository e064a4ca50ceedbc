import { cents, isoDate, npiOf } from "@claimwright/base";
import type { DentalClaim } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { guideErrors, hasGuide } from "../guide-errors.fixture.ts";
import { envelope, header, officeVisit } from "../professional/claim.fixture.ts";
import { read837D } from "./read-837d.ts";
import { write837D, write837DSubmissions } from "./write-837d.ts";

const filling: DentalClaim = {
  patientControlNumber: "D3001",
  frequencyCode: "1",
  placeOfService: "11",
  totalCharge: cents(41000),
  predetermination: false,
  billingProvider: {
    ...officeVisit.billingProvider,
    organizationName: "RIVERSIDE DENTAL",
    taxonomy: "1223G0001X",
  },
  renderingProvider: {
    name: { last: "OKAFOR", first: "ADA" },
    npi: npiOf("198765432"),
    taxonomy: "1223G0001X",
  },
  subscriber: officeVisit.subscriber,
  payer: officeVisit.payer,
  diagnoses: ["K029"],
  dateOfService: { from: isoDate("2025-11-14") },
  toothStatuses: [
    { tooth: "8", status: "M" },
    { tooth: "9", status: "E" },
  ],
  lines: [
    {
      lineNumber: 1,
      lineItemControlNumber: "D3001-1",
      procedureCode: "D2392",
      modifiers: [],
      charge: cents(21000),
      oralCavityAreas: [],
      units: 1,
      diagnosisPointers: [1],
      teeth: [{ tooth: "12", surfaces: ["M", "O", "D"] }],
      adjudications: [],
    },
    {
      lineNumber: 2,
      lineItemControlNumber: "D3001-2",
      procedureCode: "D4341",
      modifiers: [],
      charge: cents(20000),
      oralCavityAreas: ["10", "20"],
      units: 2,
      diagnosisPointers: [],
      teeth: [],
      adjudications: [],
    },
  ],
  signatureOnFile: true,
  assignmentCode: "A",
  benefitsAssigned: "Y",
  releaseOfInformation: "Y",
  patientPaid: cents(5000),
  otherPayers: [],
};

const braces: DentalClaim = {
  ...filling,
  patientControlNumber: "D3002",
  predetermination: true,
  totalCharge: cents(500000),
  orthodontics: { totalMonths: 36, monthsRemaining: 24, appliancePlaced: isoDate("2024-11-14") },
  toothStatuses: [],
  diagnoses: [],
  lines: [
    {
      lineNumber: 1,
      lineItemControlNumber: "",
      procedureCode: "D8080",
      modifiers: [],
      charge: cents(500000),
      oralCavityAreas: [],
      prosthesisCode: "I",
      units: 1,
      diagnosisPointers: [],
      teeth: [],
      adjudications: [],
    },
  ],
};

describe("a dentist's claim goes out and comes back", () => {
  const claims = [filling, braces];
  const text = write837D({ envelope, ...header, claims, firstSetControlNumber: 1 });

  it("as the same facts and the same bytes: a filling, a predetermination of braces", () => {
    const read = read837D(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.submissions[0]?.claims).toEqual(claims);
    expect(write837DSubmissions(envelope, read.value.submissions)).toBe(text);
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});
