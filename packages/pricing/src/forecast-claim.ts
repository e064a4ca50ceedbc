import {
  applyRate,
  type Cents,
  compareRates,
  type Rate,
  subtractCents,
  sumCents,
  type Why,
} from "@claimwright/base";
import type { Accumulators, BenefitPlan } from "./benefit-plan.ts";
import type { Contract } from "./contract/contract.ts";
import { type ExpectedLine, expectedAllowed } from "./contract/expected-allowed.ts";
import { type PricedLine, priceClaim, type ServiceToPrice } from "./price-claim.ts";

/** Why a line may be denied, from an edit or from what posted remittances taught. */
export interface DenialRisk {
  readonly lineNumber: number;
  /** Between 0 and 1. */
  readonly probability: Rate;
  /** The edit's code or the history: what a person may look at. */
  readonly because: string;
}

export interface ForecastLine {
  readonly lineNumber: number;
  readonly contract: ExpectedLine;
  readonly share: PricedLine;
  /** The highest of the line's risks; absent when none is known. */
  readonly risk?: DenialRisk;
  /** What the plan pays, times the probability that it does. */
  readonly expectedPayment: Cents;
}

export interface Forecast {
  readonly lines: readonly ForecastLine[];
  readonly allowed: Cents;
  readonly planPays: Cents;
  readonly patientPays: Cents;
  /** The sum of the lines' expected payments. */
  readonly expectedPayment: Cents;
  readonly why: Why;
}

/**
 * What a claim will bring before it is sent: allowed by the contract, shared by the plan, weighed by the risk of
 * denial. Lines that the contract does not price count as nothing and say so.
 */
export function forecastClaim(
  services: readonly ServiceToPrice[],
  terms: { readonly contract: Contract; readonly plan: BenefitPlan; readonly met: Accumulators },
  risks: readonly DenialRisk[],
): Forecast {
  const contract = expectedAllowed(terms.contract, services);
  const allowedBy = new Map(contract.map((line) => [line.lineNumber, line]));
  const priced = priceClaim(
    services.map((service) => ({ ...service, units: 1 })),
    {
      plan: terms.plan,
      fees: ({ lineNumber }) => {
        const line = allowedBy.get(lineNumber);
        return line?.outcome === "priced" ? { amount: line.allowed, source: line.why.source } : undefined;
      },
    },
    terms.met,
  );
  const lines = priced.lines.map((share, index): ForecastLine => {
    const risk = highestRisk(risks.filter(({ lineNumber }) => lineNumber === share.lineNumber));
    const contractLine = contract[index];
    if (contractLine === undefined) throw new Error("a priced line has no contract line");
    const paid =
      risk === undefined
        ? share.planPaid
        : subtractCents(share.planPaid, applyRate(share.planPaid, risk.probability));
    return {
      lineNumber: share.lineNumber,
      contract: contractLine,
      share,
      ...(risk === undefined ? {} : { risk }),
      expectedPayment: paid,
    };
  });
  return { lines, ...totals(lines), why: forecastWhy(lines) };
}

function totals(lines: readonly ForecastLine[]): Omit<Forecast, "lines" | "why"> {
  return {
    allowed: sumCents(lines.map(({ share }) => share.allowed)),
    planPays: sumCents(lines.map(({ share }) => share.planPaid)),
    patientPays: sumCents(lines.flatMap(({ share }) => [share.deductible, share.copay, share.coinsurance])),
    expectedPayment: sumCents(lines.map(({ expectedPayment }) => expectedPayment)),
  };
}

function highestRisk(risks: readonly DenialRisk[]): DenialRisk | undefined {
  return [...risks].sort((a, b) => compareRates(b.probability, a.probability))[0];
}

function forecastWhy(lines: readonly ForecastLine[]): Why {
  return {
    rule: "pricing.forecast",
    reason: "Each line is allowed by the contract, shared by the plan and weighed by the risk of denial.",
    source: "Contract, plan and posted remittances",
    inputs: { lines: lines.length, atRisk: lines.filter(({ risk }) => risk !== undefined).length },
    result: sumCents(lines.map(({ expectedPayment }) => expectedPayment)),
    because: lines.map(({ share }) => share.why),
  };
}
