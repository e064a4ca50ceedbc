import { type Cents, subtractCents, sumCents, type Why } from "@claimwright/base";
import type { ServiceToPrice } from "../price-claim.ts";
import type { Contract } from "./contract.ts";
import { type ExpectedLine, expectedAllowed } from "./expected-allowed.ts";

/** A claim that was sent, as far as a contract prices it. */
export interface PricedBefore {
  readonly claimNumber: string;
  readonly services: readonly ServiceToPrice[];
  /** What the payer allowed, by line number; absent while it has not answered. */
  readonly allowedByPayer?: ReadonlyMap<number, Cents>;
}

/** What a contract would have allowed on claims that are there; nothing is changed by it. */
export interface ContractTrial {
  readonly claims: number;
  readonly lines: number;
  readonly charged: Cents;
  /** By the contract that holds now; a line without one counts with its charge. */
  readonly before: Cents;
  readonly after: Cents;
  /** By code, the largest difference first. */
  readonly codes: readonly CodeTrial[];
  /** Lines that the new contract does not price, by code. */
  readonly unpriced: readonly { readonly code: string; readonly lines: number }[];
  /** The claims with the largest differences, at most `MAX_TRIED_CLAIMS_SHOWN`. */
  readonly changed: readonly {
    readonly claimNumber: string;
    readonly before: Cents;
    readonly after: Cents;
  }[];
  /** Lines that the payer has answered and the new contract prices: what it allowed beside what is expected. */
  readonly answered: {
    readonly lines: number;
    readonly allowed: Cents;
    readonly expected: Cents;
    /** The largest differences, at most `MAX_TRIED_CLAIMS_SHOWN`. */
    readonly differing: readonly DifferingLine[];
  };
}

/** A line of which the payer allowed another amount than the contract. */
export interface DifferingLine {
  readonly claimNumber: string;
  readonly lineNumber: number;
  readonly code: string;
  readonly allowed: Cents;
  readonly expected: Cents;
  /** Why the contract expects it. */
  readonly why: Why;
}

export interface CodeTrial {
  readonly code: string;
  readonly lines: number;
  readonly before: Cents;
  readonly after: Cents;
}

export const MAX_TRIED_CLAIMS_SHOWN = 20;

/** `contractOn` is the contract that holds now for a day of service, if there is one. */
export function tryContract(
  claims: readonly PricedBefore[],
  contractOn: (service: ServiceToPrice) => Contract | undefined,
  draft: Contract,
): ContractTrial {
  const tried = claims.map((claim) => ({
    claimNumber: claim.claimNumber,
    ...tryClaim(claim, contractOn, draft),
  }));
  const lines = tried.flatMap((claim) => claim.lines);
  return {
    claims: claims.length,
    lines: lines.length,
    charged: sumCents(lines.map(({ charge }) => charge)),
    before: sumCents(lines.map(({ before }) => before)),
    after: sumCents(lines.map(({ after }) => after)),
    codes: byCode(lines),
    unpriced: unpricedOf(lines),
    changed: tried
      .map(({ claimNumber, lines: own }) => ({
        claimNumber,
        before: sumCents(own.map(({ before }) => before)),
        after: sumCents(own.map(({ after }) => after)),
      }))
      .filter(({ before, after }) => before !== after)
      .sort(largestFirst)
      .slice(0, MAX_TRIED_CLAIMS_SHOWN),
    answered: answeredOf(tried.flatMap(({ answered }) => answered)),
  };
}

function answeredOf(lines: readonly DifferingLine[]): ContractTrial["answered"] {
  return {
    lines: lines.length,
    allowed: sumCents(lines.map(({ allowed }) => allowed)),
    expected: sumCents(lines.map(({ expected }) => expected)),
    differing: lines
      .filter(({ allowed, expected }) => allowed !== expected)
      .sort((a, b) => Math.abs(b.expected - b.allowed) - Math.abs(a.expected - a.allowed))
      .slice(0, MAX_TRIED_CLAIMS_SHOWN),
  };
}

interface TriedLine {
  readonly code: string;
  readonly charge: Cents;
  readonly before: Cents;
  readonly after: Cents;
  readonly isPriced: boolean;
}

function tryClaim(
  { claimNumber, services, allowedByPayer }: PricedBefore,
  contractOn: (service: ServiceToPrice) => Contract | undefined,
  draft: Contract,
): { readonly lines: readonly TriedLine[]; readonly answered: readonly DifferingLine[] } {
  const [first] = services;
  const now = first === undefined ? undefined : contractOn(first);
  const before = now === undefined ? [] : expectedAllowed(now, services);
  const after = expectedAllowed(draft, services);
  return {
    lines: services.map((service, index) => ({
      code: service.code,
      charge: service.charge,
      before: allowedOr(before[index], service.charge),
      after: allowedOr(after[index], service.charge),
      isPriced: after[index]?.outcome === "priced",
    })),
    answered: services.flatMap(({ lineNumber, code }, index) => {
      const allowed = allowedByPayer?.get(lineNumber);
      const line = after[index];
      if (allowed === undefined || line?.outcome !== "priced") return [];
      return [{ claimNumber, lineNumber, code, allowed, expected: line.allowed, why: line.why }];
    }),
  };
}

/** What is not priced counts with its charge, on both sides alike. */
function allowedOr(line: ExpectedLine | undefined, charge: Cents): Cents {
  return line?.outcome === "priced" ? line.allowed : charge;
}

function byCode(lines: readonly TriedLine[]): readonly CodeTrial[] {
  const codes = [...new Set(lines.map(({ code }) => code))];
  return codes
    .map((code) => {
      const own = lines.filter((line) => line.code === code);
      return {
        code,
        lines: own.length,
        before: sumCents(own.map(({ before }) => before)),
        after: sumCents(own.map(({ after }) => after)),
      };
    })
    .sort(largestFirst);
}

function unpricedOf(lines: readonly TriedLine[]): ContractTrial["unpriced"] {
  const unpriced = lines.filter(({ isPriced }) => !isPriced).map(({ code }) => code);
  return [...new Set(unpriced)].sort().map((code) => ({
    code,
    lines: unpriced.filter((each) => each === code).length,
  }));
}

function largestFirst(
  a: { readonly before: Cents; readonly after: Cents },
  b: { readonly before: Cents; readonly after: Cents },
): number {
  return Math.abs(subtractCents(b.after, b.before)) - Math.abs(subtractCents(a.after, a.before));
}
