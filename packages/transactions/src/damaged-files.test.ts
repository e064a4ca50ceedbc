import { isoDate } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as transactions from "./index.ts";
import { inpatientStay } from "./institutional/claim.fixture.ts";
import {
  dependentVisit,
  envelope,
  header,
  officeVisit,
  secondaryClaim,
} from "./professional/claim.fixture.ts";
import { payment } from "./remittance/remittance.fixture.ts";

const { read835, read837I, read837P, read999, write835, write837I, write837P } = transactions;

const claims = write837P({
  envelope,
  ...header,
  claims: [officeVisit, dependentVisit, secondaryClaim],
  firstSetControlNumber: 1,
});
const answer = transactions.acknowledgeInterchange(claims.replace("11:B:7", "11:B"), {
  interchangeControlNumber: 1,
  groupControlNumber: 1,
  date: isoDate("2025-11-15"),
  time: "0800",
});

const FILES = [
  { name: "837P", text: claims, read: read837P },
  {
    name: "837I",
    text: write837I({ envelope, ...header, claims: [inpatientStay], firstSetControlNumber: 1 }),
    read: read837I,
  },
  {
    name: "835",
    text: write835({ envelope, remittances: [payment], firstSetControlNumber: 1 }),
    read: read835,
  },
  { name: "999", text: answer.text, read: read999 },
] as const;

/** What befalls files: a segment lost, doubled, moved or cut; a character changed. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom("drop", "double", "swap", "cut", "change"),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    character: fc.constantFrom("*", ":", "~", "^", "X", "0", "-", ".", " ", "\u0000", "é"),
  }),
  { minLength: 1, maxLength: 3 },
);

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(text: string, all: Damage): string {
  return all.reduce((file, { kind, at, character }) => {
    const position = Math.floor(at * file.length);
    if (kind === "change") return file.slice(0, position) + character + file.slice(position + 1);
    if (kind === "cut") return file.slice(0, position);
    const segments = file.split("~");
    const index = Math.floor(at * segments.length);
    const [segment = "", next = ""] = segments.slice(index, index + 2);
    const instead = kind === "drop" ? [] : kind === "double" ? [segment, segment] : [next, segment];
    segments.splice(index, kind === "swap" ? 2 : 1, ...instead);
    return segments.join("~");
  }, text);
}

describe("a damaged file is read, or refused with one problem, and never crashes the reader", () => {
  it.each(FILES)("$name", ({ text, read }) => {
    fc.assert(
      fc.property(damage, (all) => {
        const result = read(damaged(text, all));
        if (result.ok) return;
        expect(result.error.code).toBe("x12.invalid");
        expect(`${result.error.message}${result.error.remedy}${result.error.place}`).not.toMatch(
          /COLLINS|HALVORSEN|MARTHA|EMIL|W123456789|W555000111|V100\d|ELM STREET/,
        );
      }),
      { numRuns: 200, seed: 99 },
    );
  });
});
