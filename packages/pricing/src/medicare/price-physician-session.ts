import {
  type Cents,
  cents,
  formatDollars,
  type IsoDate,
  minCents,
  subtractCents,
  type Why,
  ZERO_CENTS,
} from "@claimwright/base";
import { priceBilateral } from "./bilateral.ts";
import { type ComponentFees, priceComponents, priceTherapy } from "./component-reductions.ts";
import { type MedicarePayment, medicarePayment } from "./medicare-payment.ts";
import { priceMultipleSurgeries } from "./multiple-procedures.ts";
import { physicianFee, reducedTherapyFee } from "./physician-fee.ts";
import {
  type CareSite,
  careSiteOf,
  type GeographicIndices,
  type MedicareLocality,
  type PhysicianFeeRow,
  type PhysicianFeeSchedule,
} from "./physician-fee-schedule.ts";
import { type PractitionerKind, priceParticipation, pricePractitioner } from "./practitioner.ts";
import type { Procedure } from "./procedure.ts";
import { type Share, shareOf } from "./share.ts";
import { priceSurgicalRole } from "./surgical-role.ts";

export interface PhysicianService {
  readonly lineNumber: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly charge: Cents;
}

/** Services of one practitioner to one patient on one day: what the multiple-procedure rules look at together. */
export interface PhysicianSession {
  readonly date: IsoDate;
  readonly placeOfService: string;
  readonly locality: MedicareLocality;
  readonly practitioner: PractitionerKind;
  readonly participates: boolean;
  readonly deductibleLeft: Cents;
  readonly services: readonly PhysicianService[];
}

export type PhysicianLineOutcome =
  | "priced"
  /** The contractor sets the amount: status C or R, team surgery, more than five procedures. */
  | "by-report"
  /** Bundled, excluded, not valid for Medicare, not covered. */
  | "not-paid"
  /** No row of this code in the schedule. */
  | "no-row";

export interface PhysicianLine extends Omit<MedicarePayment, "because"> {
  readonly lineNumber: number;
  readonly outcome: PhysicianLineOutcome;
  /** The fee schedule amount of one unit at this locality and site, before any reduction. */
  readonly fee: Cents;
  /** The lower of charge and fee after all reductions. */
  readonly allowed: Cents;
  readonly why: Why;
}

/**
 * Prices one session by the Medicare physician fee schedule, in this order: fee at locality and site with the OPPS
 * cap; bilateral; endoscopy family; multiple procedures, tests and therapy; assistant, co-surgeon and parts of the
 * package; practitioner; participation; lower of charge and fee; deductible; coinsurance; sequestration. Each fee and
 * each chain of reductions is rounded once. Throws RangeError for a locality the schedule does not have.
 */
export function pricePhysicianSession(
  session: PhysicianSession,
  schedule: PhysicianFeeSchedule,
): readonly PhysicianLine[] {
  const indices = schedule.indices(session.locality);
  if (indices === undefined) throw new RangeError("the fee schedule has no such locality");
  const setting: Setting = { schedule, indices, site: careSiteOf(session.placeOfService) };
  const entered = session.services.map((service) => enter(service, setting));
  const procedures = reduceAll(
    entered.flatMap((entry) => ("procedure" in entry ? [entry.procedure] : [])),
    session,
    setting,
  );
  const byLine = new Map(procedures.map((procedure) => [procedure.lineNumber, procedure]));
  let deductibleLeft = session.deductibleLeft;
  return entered.map((entry) => {
    if (!("procedure" in entry)) return entry.line;
    const procedure = byLine.get(entry.procedure.lineNumber) ?? entry.procedure;
    const line = settle(procedure, session.date, deductibleLeft, schedule.release);
    deductibleLeft = subtractCents(deductibleLeft, line.deductible);
    return line;
  });
}

interface Setting {
  readonly schedule: PhysicianFeeSchedule;
  readonly indices: GeographicIndices;
  readonly site: CareSite;
}

type Entered = { readonly procedure: Procedure } | { readonly line: PhysicianLine };

/** Statuses with relative values that Medicare pays by (Attachment A). */
const PAID_STATUSES: ReadonlySet<string> = new Set(["A", "R", "T"]);

function enter(service: PhysicianService, { schedule, indices, site }: Setting): Entered {
  const component = service.modifiers.find(isComponent) ?? "";
  const row = schedule.row(service.code, component) ?? schedule.row(service.code, "");
  if (row === undefined) {
    return { line: unpriced(service, "no-row", "The fee schedule has no such code.", schedule.release) };
  }
  if (row.status === "C" || (row.status === "R" && noValues(row, site))) {
    return { line: unpriced(service, "by-report", "The contractor prices this code.", schedule.release) };
  }
  if (!PAID_STATUSES.has(row.status)) {
    const reason = `Status ${row.status}: the code is not paid separately by the physician fee schedule.`;
    return { line: unpriced(service, "not-paid", reason, schedule.release) };
  }
  const { fee, why } = feeAtSite(row, { schedule, indices, site });
  const { lineNumber, code, modifiers, units, charge } = service;
  return {
    procedure: {
      lineNumber,
      code,
      modifiers,
      units,
      charge,
      row,
      fee,
      amount: unitsAmount(fee, units),
      shares: NO_SHARES,
      byReport: false,
      because: [why],
    },
  };
}

const NO_SHARES: readonly Share[] = [];

interface SiteFee {
  readonly fee: Cents;
  readonly why: Why;
}

/** By indices and row: a locality's fee is worked out once for each site, with its reason. */
const siteFees = new WeakMap<GeographicIndices, WeakMap<PhysicianFeeRow, Map<CareSite, SiteFee>>>();

function feeAtSite(row: PhysicianFeeRow, { schedule, indices, site }: Setting): SiteFee {
  let rows = siteFees.get(indices);
  if (rows === undefined) {
    rows = new WeakMap();
    siteFees.set(indices, rows);
  }
  let sites = rows.get(row);
  if (sites === undefined) {
    sites = new Map();
    rows.set(row, sites);
  }
  const known = sites.get(site);
  if (known !== undefined) return known;
  const { fee, capped } = physicianFee(row, indices, site);
  const cap = capped ? " after the OPPS cap" : "";
  const made: SiteFee = {
    fee,
    why: {
      rule: "pfs.fee",
      reason: `The ${site} fee of ${row.code} is ${formatDollars(fee)}${cap}.`,
      source: "42 CFR 414.20 to 414.26",
      release: schedule.release,
      inputs: {
        work: row.work,
        expense: site === "facility" ? row.facilityExpense : row.nonFacilityExpense,
        malpractice: row.malpractice,
        workIndex: indices.work,
        expenseIndex: indices.practiceExpense,
        malpracticeIndex: indices.malpractice,
        conversionFactor: row.conversionFactor,
      },
      result: fee,
    },
  };
  sites.set(site, made);
  return made;
}

function isComponent(modifier: string): modifier is "26" | "TC" | "53" {
  return modifier === "26" || modifier === "TC" || modifier === "53";
}

function noValues(row: PhysicianFeeRow, site: CareSite): boolean {
  const expense = site === "facility" ? row.facilityExpense : row.nonFacilityExpense;
  return row.work + expense + row.malpractice === 0;
}

/** Units may have a decimal; the amount is rounded half up once. */
function unitsAmount(fee: Cents, units: number): Cents {
  return Number.isInteger(units) ? cents(fee * units) : shareOf(fee, Math.round(units * 10_000));
}

function reduceAll(
  procedures: readonly Procedure[],
  session: PhysicianSession,
  { schedule, indices, site }: Setting,
): readonly Procedure[] {
  const feeOf = (code: string, modifier: "" | "26" | "TC"): Cents | undefined => {
    const row = schedule.row(code, modifier);
    return row === undefined ? undefined : feeAtSite(row, { schedule, indices, site }).fee;
  };
  const componentsOf = ({ code }: Procedure): ComponentFees | undefined => {
    const [technical, professional] = [feeOf(code, "TC"), feeOf(code, "26")];
    if (technical !== undefined && professional !== undefined) return { technical, professional };
    const whole = feeOf(code, "");
    return whole === undefined ? undefined : { technical: whole, professional: ZERO_CENTS };
  };
  let priced = procedures;
  // One service alone has nothing to be ranked with, but may have two sides or several therapy units.
  priced = priceBilateral(priced);
  if (priced.length > 1) {
    priced = priceMultipleSurgeries(priced, (code) => feeOf(code, ""));
    priced = priceComponents(priced, componentsOf);
  }
  priced = priceTherapy(priced, ({ row }) => reducedTherapyFee(row, indices, site));
  return priced.map((procedure) =>
    priceParticipation(
      pricePractitioner(priceSurgicalRole(procedure), session.practitioner),
      session.participates,
    ),
  );
}

function settle(procedure: Procedure, date: IsoDate, deductibleLeft: Cents, release: string): PhysicianLine {
  const { lineNumber, fee, charge } = procedure;
  if (procedure.byReport) {
    const last = procedure.because.at(-1)?.reason ?? "The contractor prices this service.";
    return unpriced(procedure, "by-report", last, release, procedure.because);
  }
  const reducedFee = shareOf(procedure.amount, ...procedure.shares);
  const allowed = minCents(charge, reducedFee);
  const payment = medicarePayment(allowed, { date, deductibleLeft, costSharing: true });
  const lower = reducedFee <= charge ? "fee" : "charge";
  return {
    lineNumber,
    outcome: "priced",
    fee,
    allowed,
    deductible: payment.deductible,
    coinsurance: payment.coinsurance,
    sequestration: payment.sequestration,
    paid: payment.paid,
    why: {
      rule: "pfs.allowed",
      reason: `Medicare allows ${formatDollars(allowed)}, the ${lower}, and pays ${formatDollars(payment.paid)}.`,
      source: "42 CFR 414.21",
      release,
      inputs: { charge, fee: reducedFee, units: procedure.units },
      result: allowed,
      because: [...procedure.because, ...payment.because],
    },
  };
}

function unpriced(
  service: PhysicianService,
  outcome: Exclude<PhysicianLineOutcome, "priced">,
  reason: string,
  release: string,
  because: readonly Why[] = [],
): PhysicianLine {
  return {
    lineNumber: service.lineNumber,
    outcome,
    fee: ZERO_CENTS,
    allowed: ZERO_CENTS,
    deductible: ZERO_CENTS,
    coinsurance: ZERO_CENTS,
    sequestration: ZERO_CENTS,
    paid: ZERO_CENTS,
    why: {
      rule: `pfs.${outcome}`,
      reason,
      source: "CMS PFS relative value file, Attachment A",
      release,
      inputs: { code: service.code },
      result: 0,
      because,
    },
  };
}
