import { cents, isoDate, npiOf } from "@claimwright/base";
import type { ClaimStatusInquiry, ClaimStatusResponse } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { guideErrors, hasGuide } from "../guide-errors.fixture.ts";
import { envelope } from "../professional/claim.fixture.ts";
import { read276, read277, write276, write277 } from "./claim-status.ts";

const parties = {
  payer: {
    role: "PR",
    organizationName: "SANDBOX HEALTH PLAN",
    identifierQualifier: "PI",
    identifier: "SANDBOX",
  },
  receiver: {
    role: "41",
    organizationName: "RIVERSIDE FAMILY MEDICINE",
    identifierQualifier: "46",
    identifier: "RIVERSIDE",
  },
  provider: {
    role: "1P",
    organizationName: "RIVERSIDE FAMILY MEDICINE",
    identifierQualifier: "XX",
    identifier: npiOf("123456789"),
  },
};

const visit = {
  traceNumber: "V1001",
  payerClaimControlNumber: "ICN100",
  patientControlNumber: "V1001",
  servicePeriod: { from: isoDate("2025-11-14") },
};

const own: ClaimStatusInquiry = {
  ...parties,
  subscriber: {
    name: { last: "COLLINS", first: "MARTHA" },
    memberId: "W123456789",
    birthDate: isoDate("1958-03-02"),
    sex: "F",
    groupNumber: "GRP77",
  },
  ...visit,
  totalCharge: cents(23150),
  lines: [],
};
const child: ClaimStatusInquiry = {
  ...parties,
  subscriber: { name: { last: "HALVORSEN", first: "NORA" }, memberId: "W555000111" },
  patient: { name: { last: "HALVORSEN", first: "EMIL" }, birthDate: isoDate("2014-07-09"), sex: "M" },
  traceNumber: "V1002",
  patientControlNumber: "V1002",
  totalCharge: cents(9005),
  servicePeriod: { from: isoDate("2025-11-12"), to: isoDate("2025-11-13") },
  lines: [
    {
      procedureQualifier: "HC",
      procedureCode: "99213",
      modifiers: ["25"],
      charge: cents(9005),
      units: "1",
      lineItemControlNumber: "V1002-1",
      dateOfService: { from: isoDate("2025-11-12") },
    },
  ],
};

describe("a question for the status of claims goes out and comes back", () => {
  const batches = [
    { setControlNumber: 1, reference: "S1", inquiries: [own, { ...own, traceNumber: "V1009" }, child] },
  ];
  const text = write276(envelope, batches);

  it("as the same facts and the same bytes: two claims of one subscriber, one of a child", () => {
    const read = read276(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual(batches);
    expect(text.match(/HL\*/g)).toHaveLength(6);
    expect(write276(envelope, read.value.batches)).toBe(text);
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});

const paid: ClaimStatusResponse = {
  ...parties,
  subscriber: { name: { last: "COLLINS", first: "MARTHA" }, memberId: "W123456789" },
  ...visit,
  statuses: [
    {
      codes: [
        { category: "F1", status: "65" },
        { category: "F1", status: "107", entity: "QC" },
      ],
      effectiveDate: isoDate("2025-11-21"),
      totalCharge: cents(23150),
      paid: cents(12380),
      decidedDate: isoDate("2025-11-20"),
      paymentDate: isoDate("2025-11-21"),
      checkNumber: "EFT9001",
    },
  ],
  lines: [
    {
      procedureQualifier: "HC",
      procedureCode: "99214",
      modifiers: ["25"],
      charge: cents(18500),
      paid: cents(10400),
      units: "1",
      dateOfService: { from: isoDate("2025-11-14") },
      statuses: [{ codes: [{ category: "F1", status: "65" }], effectiveDate: isoDate("2025-11-21") }],
    },
  ],
};
const unknownProvider: ClaimStatusResponse = {
  ...parties,
  traceNumber: "0",
  statuses: [
    { codes: [{ category: "E0", status: "24", entity: "1P" }], effectiveDate: isoDate("2025-11-21") },
  ],
  lines: [],
};

describe("the answer about the status of claims goes out and comes back", () => {
  const batches = [{ setControlNumber: 1, reference: "S1", responses: [paid, unknownProvider] }];
  const text = write277(envelope, batches);

  it("as the same facts and the same bytes: a claim that was paid, a provider that is not known", () => {
    const read = read277(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual(batches);
    expect(write277(envelope, read.value.batches)).toBe(text);
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});
