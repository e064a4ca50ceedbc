import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { type ContractTerms, contractOf } from "./contract-terms.ts";
import { tryContract } from "./try-contract.ts";

const DATE = isoDate("2026-03-02");
const CLAIMS = [
  {
    claimNumber: "CW1",
    services: [
      { lineNumber: 1, code: "99213", modifiers: [], units: 1, charge: cents(18_000), date: DATE },
      { lineNumber: 2, code: "36415", modifiers: [], units: 1, charge: cents(1_500), date: DATE },
    ],
  },
  {
    claimNumber: "CW2",
    services: [{ lineNumber: 1, code: "99214", modifiers: [], units: 1, charge: cents(25_500), date: DATE }],
  },
];

function contract(terms: ContractTerms) {
  const facts = { id: "c", title: "Agreement", effective: { from: isoDate("2026-01-01") }, terms };
  return contractOf(facts, ({ zip }) => ({ code }) => {
    return code === "99213" ? { amount: cents(9_000), source: `Medicare in ${zip}` } : undefined;
  });
}

const SIXTY = contract({
  lesserOfCharge: true,
  clauses: [{ clause: "1", codes: [], rate: { kind: "percent-of-charge", percent: "60" } }],
});

describe("a contract that is tried on claims that are there", () => {
  it("shows what it would allow beside what the one of today allows, by code and by claim", () => {
    const draft = contract({
      lesserOfCharge: true,
      clauses: [
        {
          clause: "1.1",
          codes: ["99202-99215"],
          rate: {
            kind: "fees",
            fees: [
              { code: "99213", amount: cents(9_000) },
              { code: "99214", amount: cents(30_000) },
            ],
          },
        },
      ],
    });
    const trial = tryContract(CLAIMS, () => SIXTY, draft);
    expect(trial).toMatchObject({ claims: 2, lines: 3, charged: 45_000, before: 27_000 });
    // 99214 is cut to the charge by the lesser-of clause; 36415 has no clause and counts with its charge.
    expect(trial.after).toBe(9_000 + 1_500 + 25_500);
    expect(trial.codes[0]).toEqual({ code: "99214", lines: 1, before: 15_300, after: 25_500 });
    expect(trial.unpriced).toEqual([{ code: "36415", lines: 1 }]);
    expect(trial.changed.map(({ claimNumber }) => claimNumber)).toEqual(["CW2", "CW1"]);
  });

  it("that is the one of today changes nothing", () => {
    const trial = tryContract(CLAIMS, () => SIXTY, SIXTY);
    expect(trial.before).toBe(trial.after);
    expect(trial.changed).toEqual([]);
  });
});

describe("terms that cannot be read", () => {
  it.each([
    ["no clause", { lesserOfCharge: true, clauses: [] }, "clauses"],
    [
      "a span that is none",
      {
        lesserOfCharge: true,
        clauses: [
          { clause: "1", codes: ["992"], rate: { kind: "percent-of-charge" as const, percent: "60" } },
        ],
      },
      "clause 1",
    ],
    [
      "a percent that is none",
      {
        lesserOfCharge: true,
        clauses: [{ clause: "1", codes: [], rate: { kind: "percent-of-charge" as const, percent: "sixty" } }],
      },
      "clause 1",
    ],
  ])("are refused: %s", (_what, terms, place) => {
    expect(() => contract(terms)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ place }) }),
    );
  });
});

describe("a clause that is a share of Medicare's fee", () => {
  const share = (percent: string, zip = "62701") =>
    contract({
      lesserOfCharge: true,
      clauses: [{ clause: "2", codes: [], rate: { kind: "percent-of-medicare", percent, zip } }],
    });

  it("prices what Medicare prices, and tells the rest", () => {
    const trial = tryContract(CLAIMS, () => SIXTY, share("120"));
    expect(trial.codes).toContainEqual({ code: "99213", lines: 1, before: 10_800, after: 10_800 });
    expect(trial.unpriced.map(({ code }) => code)).toEqual(["36415", "99214"]);
  });

  it("names its place when its percent or ZIP code cannot be read", () => {
    expect(() => share("much")).toThrow(/clause 1: much is no percent/);
    expect(() => share("120", "627")).toThrow(/clause 1: 627 is no ZIP code/);
  });
});

describe("claims that the payer has answered", () => {
  it("stand beside what the contract expects, line by line with its reason", () => {
    const answered = CLAIMS.map((claim) => ({ ...claim, allowedByPayer: new Map([[1, cents(10_000)]]) }));
    const trial = tryContract(answered, () => undefined, SIXTY);
    expect(trial.answered).toMatchObject({ lines: 2, allowed: 20_000, expected: 26_100 });
    expect(trial.answered.differing).toMatchObject([
      { claimNumber: "CW2", lineNumber: 1, code: "99214", allowed: 10_000, expected: 15_300 },
      { claimNumber: "CW1", lineNumber: 1, code: "99213", allowed: 10_000, expected: 10_800 },
    ]);
    expect(trial.answered.differing[0]?.why.reason).toBe("The contract allows $153.00.");
  });
});
