import { cents, isoDate, npiOf } from "@claimwright/base";
import type { AuthorizationRequest, AuthorizationResponse } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { guideErrors, hasGuide } from "../guide-errors.fixture.ts";
import { envelope } from "../professional/claim.fixture.ts";
import { read278Request, read278Response, write278Request, write278Response } from "./authorization.ts";

const request: AuthorizationRequest = {
  reviewer: {
    role: "X3",
    organizationName: "SANDBOX HEALTH PLAN",
    identifierQualifier: "PI",
    identifier: "SANDBOX",
  },
  requester: {
    role: "1P",
    personName: { last: "OKAFOR", first: "ADA" },
    identifierQualifier: "XX",
    identifier: npiOf("198765432"),
  },
  subscriber: {
    name: { last: "HALVORSEN", first: "NORA" },
    memberId: "W555000111",
  },
  dependent: {
    name: { last: "HALVORSEN", first: "EMIL" },
    birthDate: isoDate("2014-07-09"),
    sex: "M",
    relationship: "19",
  },
  event: {
    trace: { number: "A1", originatorId: "9123456789" },
    review: {
      categoryCode: "HS",
      certificationTypeCode: "I",
      serviceTypeCode: "1",
      facility: { code: "11", qualifier: "B" },
      levelOfService: "U",
    },
    priorAuthorizationNumber: "AUTH1",
    period: { from: isoDate("2025-12-01"), to: isoDate("2025-12-31") },
    admissionDate: isoDate("2025-12-01"),
    dischargeDate: isoDate("2025-12-04"),
    diagnoses: [
      { qualifier: "ABK", code: "S93401A" },
      { qualifier: "ABF", code: "W1830XA" },
    ],
    delivery: {
      quantityQualifier: "VS",
      quantity: "12",
      frequencyUnit: "WK",
      frequencyCount: "3",
      periodQualifier: "34",
      periodCount: "1",
    },
    providers: [
      {
        role: "SJ",
        organizationName: "RIVERSIDE PHYSICAL THERAPY",
        identifierQualifier: "XX",
        identifier: npiOf("144444444"),
      },
    ],
    message: "AFTER A FALL",
  },
  services: [
    {
      period: { from: isoDate("2025-12-01") },
      kind: "professional",
      procedure: { qualifier: "HC", code: "97110", modifiers: ["GP"] },
      charge: cents(12000),
      unitMeasure: "UN",
      units: "2",
      providers: [],
    },
    {
      kind: "institutional",
      revenueCode: "0420",
      procedure: { qualifier: "HC", code: "97161", modifiers: [] },
      unitMeasure: "UN",
      units: "1",
      providers: [],
    },
  ],
};

describe("a request for authorisation goes out and comes back", () => {
  const batches = [{ setControlNumber: 1, reference: "R1", requests: [request] }];
  const text = write278Request(envelope, batches);

  it("as the same facts and the same bytes", () => {
    const read = read278Request(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual(batches);
    expect(write278Request(envelope, read.value.batches)).toBe(text);
  });

  it("is not read as a response", () => {
    const read = read278Response(text);
    expect(read.ok ? undefined : read.error.place).toBe("segment 2 (BHT), BHT02");
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});

describe("the decision on an authorisation goes out and comes back", () => {
  const certified: AuthorizationResponse = {
    ...request,
    event: {
      ...request.event,
      rejections: [],
      requestTrace: { number: "A1", originatorId: "9123456789" },
      decision: {
        actionCode: "A6",
        authorizationNumber: "AUTH2002",
        reasonCodes: ["0U", "01"],
        expires: isoDate("2026-03-01"),
        effective: { from: isoDate("2025-12-01"), to: isoDate("2026-02-28") },
      },
    },
    services: request.services.map((service, index) => ({
      ...service,
      rejections: index === 1 ? [{ valid: false, reasonCode: "33", followUpCode: "C" }] : [],
      ...(index === 0 ? { decision: { actionCode: "A1", reasonCodes: [] } } : {}),
    })),
    rejections: [],
  };
  const unknownMember: AuthorizationResponse = {
    reviewer: request.reviewer,
    requester: request.requester,
    subscriber: { name: { last: "NOBODY", first: "ANN" }, memberId: "X1" },
    services: [],
    rejections: [{ about: "subscriber", valid: false, reasonCode: "75", followUpCode: "C" }],
  };
  const batches = [certified, unknownMember].map((response, index) => ({
    setControlNumber: index + 1,
    reference: "R1",
    completeness: "18",
    responses: [response],
  }));
  const text = write278Response(envelope, batches);

  it("as the same facts and the same bytes: certified in part, an unknown member", () => {
    const read = read278Response(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual(batches);
    expect(write278Response(envelope, read.value.batches)).toBe(text);
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});
