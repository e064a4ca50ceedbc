import { cents, isoDate, npiOf } from "@claimwright/base";
import type { EligibilityInquiry, EligibilityResponse } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { guideErrors, hasGuide } from "../guide-errors.fixture.ts";
import { envelope } from "../professional/claim.fixture.ts";
import { read270, read271, write270, write271 } from "./eligibility.ts";

const payer = {
  role: "PR",
  organizationName: "SANDBOX HEALTH PLAN",
  identifierQualifier: "PI",
  identifier: "SANDBOX",
};
const provider = {
  role: "1P",
  personName: { last: "OKAFOR", first: "ADA" },
  identifierQualifier: "XX",
  identifier: npiOf("198765432"),
};
const subscriber = {
  name: { last: "HALVORSEN", first: "NORA" },
  memberId: "W555000111",
  birthDate: isoDate("1985-02-11"),
  sex: "F" as const,
};

const own: EligibilityInquiry = {
  payer,
  provider,
  subscriber,
  trace: { number: "T1", originatorId: "9123456789" },
  date: { from: isoDate("2025-11-14") },
  serviceTypeCodes: ["30", "98"],
};
const child: EligibilityInquiry = {
  payer,
  provider,
  subscriber: { name: subscriber.name, memberId: subscriber.memberId, groupNumber: "GRP77" },
  dependent: {
    name: { last: "HALVORSEN", first: "EMIL" },
    birthDate: isoDate("2014-07-09"),
    sex: "M",
    relationship: "19",
  },
  trace: { number: "T2", originatorId: "9123456789" },
  date: { from: isoDate("2025-11-01"), to: isoDate("2025-11-30") },
  serviceTypeCodes: [],
  procedure: { qualifier: "HC", code: "99213", modifiers: ["25"] },
};

const covered: EligibilityResponse = {
  payer,
  provider,
  subscriber: {
    ...subscriber,
    groupNumber: "GRP77",
    address: { line1: "3 BIRCH LANE", city: "SPRINGFIELD", state: "IL", zip: "62702" },
  },
  traces: [{ origin: "inquiry", number: "T1", originatorId: "9123456789" }],
  dates: [{ qualifier: "346", period: { from: isoDate("2025-01-01") } }],
  benefits: [
    benefit({ code: "1", coverageLevel: "IND", serviceTypeCodes: ["30"], planDescription: "SILVER PLAN" }),
    benefit({
      code: "C",
      coverageLevel: "IND",
      serviceTypeCodes: ["30"],
      timePeriod: "29",
      amount: cents(125050),
      inNetwork: "Y",
    }),
    benefit({
      code: "A",
      serviceTypeCodes: ["98", "86"],
      percent: ".2",
      inNetwork: "N",
      messages: ["SPECIALIST"],
    }),
    benefit({
      code: "F",
      serviceTypeCodes: ["33"],
      quantity: { qualifier: "VS", value: "20" },
      authorizationRequired: "Y",
      dates: [{ qualifier: "292", period: { from: isoDate("2025-01-01"), to: isoDate("2025-12-31") } }],
      references: [{ qualifier: "18", number: "PLAN9" }],
    }),
    benefit({
      code: "R",
      serviceTypeCodes: ["30"],
      relatedParties: [
        {
          role: "PRP",
          organizationName: "FIRST HEALTH",
          identifierQualifier: "PI",
          identifier: "FIRST1",
          contact: { name: "MEMBER SERVICES", phone: "5555550123" },
        },
      ],
    }),
  ],
  rejections: [],
};
const notFound: EligibilityResponse = {
  payer,
  provider,
  subscriber: { name: { last: "NOBODY", first: "ANN" }, memberId: "X1" },
  traces: [{ origin: "inquiry", number: "T3", originatorId: "9123456789" }],
  dates: [],
  benefits: [],
  rejections: [{ about: "subscriber", valid: false, reasonCode: "75", followUpCode: "C" }],
};
const payerDown: EligibilityResponse = {
  payer,
  traces: [],
  dates: [],
  benefits: [],
  rejections: [{ about: "payer", valid: true, reasonCode: "42", followUpCode: "R" }],
};

function benefit(facts: Partial<EligibilityResponse["benefits"][number]> & { readonly code: string }) {
  return {
    serviceTypeCodes: [],
    dates: [],
    references: [],
    messages: [],
    rejections: [],
    relatedParties: [],
    ...facts,
  };
}

describe("a question for coverage goes out and comes back", () => {
  const batches = [{ setControlNumber: 1, reference: "Q1", inquiries: [own, child] }];
  const text = write270(envelope, batches);

  it("as the same facts and the same bytes: about a subscriber, about a procedure for a child", () => {
    const read = read270(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual(batches);
    expect(write270(envelope, read.value.batches)).toBe(text);
  });

  const { procedure, ...general } = { ...child, serviceTypeCodes: ["98"] };
  const asked = write270(envelope, [{ setControlNumber: 1, reference: "Q1", inquiries: [own, general] }]);

  it.skipIf(!hasGuide(asked))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(asked)).toEqual([]);
  });
});

describe("the answer about coverage goes out and comes back", () => {
  const batches = [covered, notFound, payerDown].map((response, index) => ({
    setControlNumber: index + 1,
    reference: "Q1",
    responses: [response],
  }));
  const text = write271(envelope, batches);

  it("as the same facts and the same bytes: benefits, an unknown member, a payer that cannot answer", () => {
    const read = read271(text);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.batches).toEqual(batches);
    expect(write271(envelope, read.value.batches)).toBe(text);
  });

  it.skipIf(!hasGuide(text))("and follows its guide (skipped while the validator lacks it)", () => {
    expect(guideErrors(text)).toEqual([]);
  });
});
