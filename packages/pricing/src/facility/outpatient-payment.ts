import { type Cents, cents, formatDollars, type Why, ZERO_CENTS } from "@claimwright/base";
import { shareOf } from "../medicare/share.ts";

/** What OPPS Addendum B says of a code: its status indicator and the unadjusted payment rate. */
export interface OutpatientRate {
  readonly statusIndicator: string;
  /** Absent where the status has no rate of its own. */
  readonly rate?: Cents;
}

export interface OutpatientService {
  readonly lineNumber: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
}

export interface OutpatientVisit {
  /** The hospital's wage index in ten-thousandths: 9876 is 0.9876. */
  readonly wageIndex: number;
  readonly services: readonly OutpatientService[];
  readonly rateOf: (code: string) => OutpatientRate | undefined;
  /** How a reason cites the addendum. */
  readonly release: string;
}

export type OutpatientOutcome = "paid" | "packaged" | "other-schedule" | "not-paid" | "no-rate";

export interface OutpatientLine {
  readonly lineNumber: number;
  readonly outcome: OutpatientOutcome;
  /** The APC payment, wage-adjusted, before deductible and copayment. */
  readonly payment: Cents;
  readonly why: Why;
}

const SOURCE = "42 CFR 419.31 to 419.44; IOM 100-04 chapter 4, 10 and 20";
/** Of each rate 60 % follows local wages (42 CFR 419.43(c)). */
const LABOR_SHARE = 6_000;

/**
 * Medicare's payment of one hospital outpatient visit by status indicator: J1 and J2 pay one comprehensive amount and
 * package the rest; T is ranked, the highest in full and others at half; S, V, K, G, R, U pay by unit; Q1 to Q4 are
 * packaged beside what they belong to, else paid; N is packaged; A goes by another schedule; others are not paid here.
 */
export function outpatientPayment(visit: OutpatientVisit): readonly OutpatientLine[] {
  const rated = visit.services.map((service) => ({ service, rate: visit.rateOf(service.code) }));
  const comprehensive = highest(rated, (indicator) => indicator === "J1" || indicator === "J2");
  const surgical = highest(rated, (indicator) => indicator === "T");
  const hasMajor = rated.some(({ rate }) => /^[STV]$/.test(rate?.statusIndicator ?? ""));
  const hasSurgery = rated.some(({ rate }) => rate?.statusIndicator === "T");
  return rated.map((line): OutpatientLine => {
    const { service, rate } = line;
    if (rate === undefined)
      return answer(visit, service, "no-rate", ZERO_CENTS, "Addendum B has no such code.");
    const indicator = rate.statusIndicator;
    if (comprehensive !== undefined && comprehensive !== line && !/^[ACFGHLBEMY]/.test(indicator)) {
      return answer(
        visit,
        service,
        "packaged",
        ZERO_CENTS,
        `The service is part of comprehensive ${comprehensive.service.code}.`,
      );
    }
    const beside =
      (indicator === "Q1" && hasMajor) ||
      (indicator === "Q2" && hasSurgery) ||
      (indicator === "Q4" && rated.length > 1);
    if (indicator === "N" || beside) {
      return answer(
        visit,
        service,
        "packaged",
        ZERO_CENTS,
        `Status ${indicator}: packaged into the other services.`,
      );
    }
    if (/^(A|F|H|L|Q4|Y)$/.test(indicator)) {
      return answer(
        visit,
        service,
        "other-schedule",
        ZERO_CENTS,
        `Status ${indicator}: paid by another schedule.`,
      );
    }
    if (rate.rate === undefined || /^[BCEM]/.test(indicator)) {
      return answer(visit, service, "not-paid", ZERO_CENTS, `Status ${indicator}: not paid by OPPS.`);
    }
    const share = indicator === "T" && surgical !== undefined && surgical !== line ? 5_000 : 10_000;
    const one = DRUGS.has(indicator) ? rate.rate : wageAdjusted(rate.rate, visit.wageIndex);
    const payment = shareOf(
      cents(one * Math.max(1, Math.trunc(service.units))),
      share,
      terminated(service.modifiers),
    );
    const half = share === 5_000 ? ", at half behind a higher surgery" : "";
    return answer(visit, service, "paid", payment, `Status ${indicator}: ${formatDollars(payment)}${half}.`);
  });
}

/** Drugs and biologicals are not adjusted for wages. */
const DRUGS: ReadonlySet<string> = new Set(["G", "K", "K1", "R", "U"]);

/** rate × (60 % × wage index + 40 %), one rounding. */
export function wageAdjusted(rate: Cents, wageIndex: number): Cents {
  const share = LABOR_SHARE * wageIndex + (10_000 - LABOR_SHARE) * 10_000;
  return cents(Math.floor((2 * rate * share + 100_000_000) / 200_000_000));
}

/** 73: ended before anaesthesia, half; 74: after it, whole (IOM 100-04 chapter 4, 20.6.4). 52: half. */
function terminated(modifiers: readonly string[]): number {
  return modifiers.includes("73") || modifiers.includes("52") ? 5_000 : 10_000;
}

interface Rated {
  readonly service: OutpatientService;
  readonly rate: OutpatientRate | undefined;
}

function highest(lines: readonly Rated[], among: (indicator: string) => boolean): Rated | undefined {
  let top: Rated | undefined;
  for (const line of lines) {
    if (!among(line.rate?.statusIndicator ?? "")) continue;
    if (top === undefined || (line.rate?.rate ?? 0) > (top.rate?.rate ?? 0)) top = line;
  }
  return top;
}

function answer(
  visit: OutpatientVisit,
  service: OutpatientService,
  outcome: OutpatientOutcome,
  payment: Cents,
  reason: string,
): OutpatientLine {
  return {
    lineNumber: service.lineNumber,
    outcome,
    payment,
    why: {
      rule: `opps.${outcome}`,
      reason,
      source: SOURCE,
      release: visit.release,
      inputs: { code: service.code, wageIndex: visit.wageIndex },
      result: payment,
    },
  };
}
