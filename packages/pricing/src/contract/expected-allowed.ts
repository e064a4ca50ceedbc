import {
  applyRate,
  type Cents,
  covers,
  formatDollars,
  formatRate,
  minCents,
  multiplyRates,
  type Rate,
  rate,
  rateOfInteger,
  type Why,
  ZERO_CENTS,
} from "@claimwright/base";
import { codeInSpans } from "../code-span.ts";
import type { ServiceToPrice } from "../price-claim.ts";
import type { Contract, ContractClause } from "./contract.ts";

/** What a contract allows for one line; `no-clause` and `no-fee` are for a person to look at. */
export interface ExpectedLine {
  readonly lineNumber: number;
  readonly outcome: "priced" | "no-clause" | "no-fee" | "not-in-force";
  readonly allowed: Cents;
  /** Absent when none decides. */
  readonly clause?: string;
  readonly why: Why;
}

/**
 * Prices lines by a contract: the deciding clause, then escalators in order of date, then the multiple-procedure
 * policy of the day, then the lesser of charge and amount. Each amount is rounded half up to the cent once a step.
 */
export function expectedAllowed(
  contract: Contract,
  services: readonly ServiceToPrice[],
): readonly ExpectedLine[] {
  const seen: Seen = { cases: new Set(), days: new Set() };
  const drafts = services.map((service) => draftOf(contract, service, seen));
  return rankProcedures(contract, drafts).map((draft) => finish(contract, draft));
}

interface Draft {
  readonly service: ServiceToPrice;
  readonly clause?: ContractClause;
  readonly outcome: ExpectedLine["outcome"];
  readonly amount: Cents;
  readonly because: readonly Why[];
}

/** Case rates and per diems are paid once: what has had its amount. */
interface Seen {
  readonly cases: Set<string>;
  readonly days: Set<string>;
}

function draftOf(contract: Contract, service: ServiceToPrice, seen: Seen): Draft {
  const none = { service, amount: ZERO_CENTS, because: [] };
  if (!covers(contract.effective, service.date)) return { ...none, outcome: "not-in-force" };
  const clause = contract.clauses.find(({ codes }) => codes.length === 0 || codeInSpans(service.code, codes));
  if (clause === undefined) return { ...none, outcome: "no-clause" };
  const base = baseAmount(clause, service, seen);
  if (base === undefined) return { ...none, clause, outcome: "no-fee" };
  const raised =
    clause.rate.kind === "percent-of-charge" ? base.amount : escalate(contract, service, base.amount);
  const because = [base.why];
  if (raised !== base.amount) {
    because.push(
      whyOf(contract, "contract.escalator", "The amount is raised by the contract's escalators.", raised),
    );
  }
  return { service, clause, outcome: "priced", amount: raised, because };
}

function baseAmount(
  { clause, rate: agreed }: ContractClause,
  service: ServiceToPrice,
  seen: Seen,
): { amount: Cents; why: Why } | undefined {
  const units = rate(String(service.units));
  const say = (amount: Cents, reason: string, source: string) => ({
    amount,
    why: {
      rule: `contract.${agreed.kind}`,
      reason,
      source,
      inputs: { clause, units: service.units },
      result: amount,
    },
  });
  switch (agreed.kind) {
    case "fee-table": {
      const quote = agreed.lookup(service);
      if (quote === undefined) return undefined;
      const amount = applyRate(quote.amount, units);
      return say(amount, `The contract's fee is ${formatDollars(quote.amount)} a unit.`, quote.source);
    }
    case "percent-of-medicare": {
      const quote = agreed.medicare(service);
      if (quote === undefined) return undefined;
      const amount = applyRate(quote.amount, multiplyRates(agreed.percent, HUNDREDTH, units));
      const percent = formatRate(agreed.percent);
      return say(
        amount,
        `The contract pays ${percent} % of Medicare's ${formatDollars(quote.amount)}.`,
        quote.source,
      );
    }
    case "percent-of-charge": {
      const amount = applyRate(service.charge, multiplyRates(agreed.percent, HUNDREDTH));
      return say(amount, `The contract pays ${formatRate(agreed.percent)} % of the charge.`, clause);
    }
    case "case-rate":
      return say(
        once(seen.cases, clause) ? agreed.amount : ZERO_CENTS,
        `The contract pays one amount of ${formatDollars(agreed.amount)} for the case.`,
        clause,
      );
    case "per-diem":
      return say(
        once(seen.days, `${clause} ${service.date}`) ? agreed.amount : ZERO_CENTS,
        `The contract pays ${formatDollars(agreed.amount)} a day.`,
        clause,
      );
  }
}

const HUNDREDTH: Rate = rate("0.01");

function once(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function escalate(contract: Contract, { date }: ServiceToPrice, amount: Cents): Cents {
  const due = contract.escalators.filter(({ from }) => from <= date).map(({ factor }) => factor);
  return due.length === 0 ? amount : applyRate(amount, multiplyRates(rateOfInteger(1), ...due));
}

/** The highest of a day in full, the next by the policy's shares. */
function rankProcedures(contract: Contract, drafts: readonly Draft[]): readonly Draft[] {
  const policy = contract.multipleProcedures;
  if (policy === undefined) return drafts;
  const result = [...drafts];
  const byDay = new Map<string, number[]>();
  drafts.forEach(({ service, outcome }, index) => {
    if (outcome !== "priced" || !codeInSpans(service.code, policy.codes)) return;
    byDay.set(service.date, [...(byDay.get(service.date) ?? []), index]);
  });
  for (const members of byDay.values()) {
    const ranked = members.sort((a, b) => (drafts[b]?.amount ?? 0) - (drafts[a]?.amount ?? 0) || a - b);
    ranked.forEach((index, rank) => {
      const draft = drafts[index];
      const share = policy.shares[Math.min(rank, policy.shares.length - 1)];
      if (draft === undefined || share === undefined || ranked.length < 2) return;
      const amount = applyRate(draft.amount, share);
      const reason = `Procedure ${rank + 1} of the day is paid at ${formatRate(multiplyRates(share, rateOfInteger(100)))} %.`;
      const why = whyOf(contract, "contract.multiple-procedures", reason, amount);
      result[index] = { ...draft, amount, because: [...draft.because, why] };
    });
  }
  return result;
}

function finish(contract: Contract, draft: Draft): ExpectedLine {
  const { service, outcome, clause } = draft;
  const allowed = contract.lesserOfCharge ? minCents(service.charge, draft.amount) : draft.amount;
  const lesser = allowed < draft.amount ? ", the charge, which is less" : "";
  const reason =
    outcome === "priced"
      ? `The contract allows ${formatDollars(allowed)}${lesser}.`
      : `The contract does not price the service: ${outcome.replaceAll("-", " ")}.`;
  return {
    lineNumber: service.lineNumber,
    outcome,
    allowed,
    ...(clause === undefined ? {} : { clause: clause.clause }),
    why: {
      rule: "contract.allowed",
      reason,
      source: `${contract.title}${clause === undefined ? "" : `, ${clause.clause}`}`,
      inputs: { charge: service.charge, code: service.code },
      result: allowed,
      because: draft.because,
    },
  };
}

function whyOf(contract: Contract, rule: string, reason: string, result: Cents): Why {
  return { rule, reason, source: contract.title, inputs: {}, result };
}
