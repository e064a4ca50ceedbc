import { addCents, cents, isoDate, type Why } from "@claimwright/base";
import { type CodedEncounter, type Coverage, idOf, type Location, type Patient } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { cleanClaim, editContext } from "./clean-claim.fixture.ts";
import { buildProfessionalClaim, editClaim, type ProfessionalClaimParts } from "./index.ts";

const clean = cleanClaim();
const why: Why = { rule: "coding.test", reason: "Coded.", source: "Note", inputs: {}, result: "x" };
const date = isoDate("2025-11-14");
const address = clean.billingProvider.address;

const patient: Patient = {
  id: idOf("pt-1"),
  practiceId: idOf("pr-1"),
  accountNumber: "1001",
  name: { last: "Collins", first: "Martha" },
  birthDate: isoDate("1961-03-09"),
  sex: "F",
  address,
};
const coverage: Coverage = {
  id: idOf("cv-1"),
  patientId: patient.id,
  payer: { id: idOf("py-1"), name: "Sandbox Health", payerIdentifier: "SBX01" },
  rank: "primary",
  memberId: "SBX100001",
  claimFilingCode: "CI",
  relationship: "18",
  effective: { from: isoDate("2025-01-01") },
};
const service = (code: string, units: number): CodedEncounter["services"][number] => ({
  system: "CPT",
  code,
  modifiers: [],
  units,
  diagnosisPointers: [1],
  evidence: [],
  why,
});
const coded: CodedEncounter = {
  encounterId: idOf("en-1"),
  diagnoses: [{ code: "E1122", title: "Type 2 diabetes", evidence: [], why }],
  services: [service("99214", 1), service("G2211", 2)],
  codedBy: idOf("coder"),
  acceptedBy: "person",
  codedAt: "2025-11-15T09:00:00Z",
  releases: { icd10cm: "2026" },
};
const fees: Readonly<Record<string, number>> = { "99214": 25_500, G2211: 3_200, "81002": 500 };

function build(changes: Partial<ProfessionalClaimParts> = {}) {
  return buildProfessionalClaim({
    encounter: {
      id: idOf("en-1"),
      practiceId: idOf("pr-1"),
      patientId: patient.id,
      renderingProviderId: idOf("pv-1"),
      dateOfService: date,
      placeOfService: "11",
      setting: "outpatient",
      patientStatus: "established",
      note: { text: "", signedBy: idOf("pv-1"), signedAt: "2025-11-14T16:00:00Z" },
    },
    coded,
    patient,
    coverage,
    practice: {
      id: idOf("pr-1"),
      name: "Orchard Family Medicine",
      npi: clean.billingProvider.npi,
      taxId: clean.billingProvider.taxId,
      taxonomy: "207Q00000X",
      address,
      contact: { name: "Billing Office", phone: "6085550100" },
    },
    provider: {
      id: idOf("pv-1"),
      npi: clean.renderingProvider?.npi ?? "",
      name: { last: "Reyes", first: "Ana" },
      taxonomy: "207Q00000X",
      credential: "MD",
    },
    fees: ({ code }) =>
      fees[code] === undefined ? undefined : { amount: cents(fees[code]), source: "Charge master" },
    patientControlNumber: "V1-1",
    lineControlNumber: (line) => `V1-1-${line}`,
    ...changes,
  });
}

function faultsOf(changes: Partial<ProfessionalClaimParts>): string[] {
  const built = build(changes);
  return built.ok ? [] : built.error.map((finding) => finding.code);
}

describe("a claim is built from a coded visit", () => {
  it("with every line priced, the sum as its total, and a reason for each amount", () => {
    const built = build();
    if (!built.ok) throw new Error("not built");
    const { claim, whys } = built.value;
    expect(claim.lines.map((line) => [line.procedureCode, line.units, line.charge])).toEqual([
      ["99214", 1, 25_500],
      ["G2211", 2, 6_400],
    ]);
    expect(claim.totalCharge).toBe(addCents(cents(25_500), cents(6_400)));
    expect(whys.map((each) => each.result)).toEqual([25_500, 6_400, 31_900]);
    expect(whys[0]?.because).toEqual([why]);
  });

  it("that its own edits pass", () => {
    const built = build();
    if (!built.ok) throw new Error("not built");
    const findings = editClaim(built.value.claim, editContext());
    expect(findings.filter((finding) => finding.severity !== "inform")).toEqual([]);
  });

  it("for a child on a parent's plan: the parent is the subscriber, the child the patient", () => {
    const parent = { name: { last: "Collins", first: "Paul" }, birthDate: isoDate("1980-01-02"), sex: "M" };
    const built = build({
      coverage: { ...coverage, relationship: "19", subscriber: parent as Coverage["subscriber"] & object },
    });
    if (!built.ok) throw new Error("not built");
    expect(built.value.claim.subscriber).toMatchObject({ isPatient: false, name: parent.name });
    expect(built.value.claim.patient).toMatchObject({ relationship: "19", name: patient.name });
  });
});

describe("a claim says where the visit was", () => {
  const elsewhere: Location = {
    id: idOf("lo-1"),
    name: "East office",
    address: { ...address, line1: "9 Quince Court" },
    placeOfService: "11",
    npi: clean.billingProvider.npi,
    cliaNumber: "52D1234567",
    open: { from: date },
  };
  const placeOf = (location: Location, codes = ["99214"]) => {
    const built = build({ location, coded: { ...coded, services: codes.map((code) => service(code, 1)) } });
    return built.ok ? built.value.claim : undefined;
  };

  it("by the service facility when that is another address than the billing provider's", () => {
    const { name, npi } = elsewhere;
    expect(placeOf(elsewhere)?.serviceFacility).toEqual({ name, npi, address: elsewhere.address });
  });

  it("by nothing more at the billing address, however it is typed", () => {
    const typed = { ...address, line1: ` ${address.line1.toLowerCase()}`, zip: address.zip.slice(0, 5) };
    expect(placeOf({ ...elsewhere, address: typed })?.serviceFacility).toBeUndefined();
  });

  it("with the laboratory's number for tests alone", () => {
    expect(placeOf(elsewhere)?.cliaNumber).toBeUndefined();
    expect(placeOf(elsewhere, ["81002"])?.cliaNumber).toBe("52D1234567");
  });
});

describe("a claim that cannot be built says all that is missing", () => {
  it("a service without a price, by its line", () => {
    const built = build({ coded: { ...coded, services: [service("99214", 1), service("E0114", 1)] } });
    expect(built.ok ? [] : built.error.map((finding) => [finding.code, finding.place.ordinal])).toEqual([
      ["build.no-fee", 2],
    ]);
  });

  it("several faults at once", () => {
    expect(
      faultsOf({
        coverage: { ...coverage, memberId: " ", effective: { from: isoDate("2025-12-01") } },
        patientControlNumber: "123456789012345678901",
        coded: { ...coded, diagnoses: [] },
      }),
    ).toEqual([
      "build.member-id",
      "build.coverage-dates",
      "build.patient-control-number",
      "build.diagnosis-count",
    ]);
  });

  it("thirteen diagnoses, fifty-one services, a dependent without a subscriber, a post-office box", () => {
    const diagnosis = coded.diagnoses[0] as CodedEncounter["diagnoses"][number];
    expect(faultsOf({ coded: { ...coded, diagnoses: Array(13).fill(diagnosis) } })).toEqual([
      "build.diagnosis-count",
    ]);
    expect(faultsOf({ coded: { ...coded, services: Array(51).fill(service("99214", 1)) } })).toEqual([
      "build.line-count",
    ]);
    expect(faultsOf({ coverage: { ...coverage, relationship: "19" } })).toEqual(["build.subscriber"]);
  });

  it("parts of two visits are a mistake of the program", () => {
    expect(() => build({ patient: { ...patient, id: idOf("pt-2") } })).toThrow(RangeError);
  });
});
