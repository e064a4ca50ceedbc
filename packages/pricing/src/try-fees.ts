import { addCents, type Cents, type IsoDate, multiplyCents, ZERO_CENTS } from "@claimwright/base";
import type { FeeTable } from "./fee-table.ts";

/** A service that was coded, as far as a fee table prices it. */
export interface ServiceDone {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly date: IsoDate;
}

/** What other fees would have charged for services that were done; nothing is changed by it. */
export interface FeeTrial {
  readonly services: number;
  readonly before: Cents;
  readonly after: Cents;
  /** By code, the largest difference first; those that stay the same are left out. */
  readonly changed: readonly {
    readonly code: string;
    readonly services: number;
    readonly before: Cents;
    readonly after: Cents;
  }[];
  /** Codes for which the new fees have no price: their visits are held. */
  readonly uncharged: readonly { readonly code: string; readonly services: number }[];
}

/** `lookups`: the table as it is, and with the draft. */
export function tryFees(
  services: readonly ServiceDone[],
  lookups: { readonly before: FeeTable["lookup"]; readonly after: FeeTable["lookup"] },
): FeeTrial {
  const priced = services.map((service) => ({
    code: service.code,
    before: charged(service, lookups.before),
    after: charged(service, lookups.after),
  }));
  const codes = [...new Set(priced.map(({ code }) => code))].sort().map((code) => {
    const own = priced.filter((each) => each.code === code);
    return {
      code,
      services: own.length,
      before: sum(own.map(({ before }) => before)),
      after: sum(own.map(({ after }) => after)),
      isUncharged: own.some(({ after }) => after === undefined),
    };
  });
  return {
    services: services.length,
    before: sum(priced.map(({ before }) => before)),
    after: sum(priced.map(({ after }) => after)),
    changed: codes
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
      .map(({ isUncharged: _, ...code }) => code),
    uncharged: codes
      .filter(({ isUncharged }) => isUncharged)
      .map(({ code, services: count }) => ({ code, services: count })),
  };
}

function charged(service: ServiceDone, lookup: FeeTable["lookup"]): Cents | undefined {
  const quote = lookup(service);
  return quote === undefined ? undefined : multiplyCents(quote.amount, service.units);
}

function sum(amounts: readonly (Cents | undefined)[]): Cents {
  return addCents(ZERO_CENTS, ...amounts.map((amount) => amount ?? ZERO_CENTS));
}
