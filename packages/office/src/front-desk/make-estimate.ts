import {
  type Cents,
  type IsoDate,
  isoDate,
  multiplyCents,
  ProblemError,
  sumCents,
  usDate,
  type Why,
} from "@claimwright/base";
import {
  type Patient,
  type PatientId,
  type Practice,
  type Provider,
  type ProviderId,
  readingName,
} from "@claimwright/model";
import {
  benefitPlanOf,
  type Contract,
  expectedAllowed,
  type FeeTable,
  federalHolidays,
  type GoodFaithEstimate,
  type EstimateRequest as GoodFaithRequest,
  goodFaithEstimate,
  priceClaim,
  type ServiceToPrice,
  summarizeBenefits,
} from "@claimwright/pricing";
import {
  appendEvent,
  type EligibilityCheck,
  insertEstimate,
  listCoverages,
  listEligibilityStandings,
  listEstimates,
  loadPatient,
  loadPractice,
  loadProvider,
  type StoredEstimate,
  type StoreTransaction,
} from "@claimwright/store";
import { contractOn, listContracts } from "../contracts/payer-contracts.ts";
import { serviceWords } from "../internal/service-words.ts";
import { type Desk, type Office, todayOf } from "../office.ts";

/** What is planned for a patient. */
export interface EstimateToMake {
  readonly patientId: PatientId;
  readonly providerId: ProviderId;
  /** In plain words: `Removal of a mole`. */
  readonly primaryService: string;
  readonly scheduledOn?: IsoDate;
  /** Undotted. */
  readonly diagnoses: readonly string[];
  readonly services: readonly {
    readonly code: string;
    readonly modifiers: readonly string[];
    readonly units: number;
  }[];
  /** What is scheduled apart and has an estimate of its own. */
  readonly separately: readonly string[];
}

/** What the planned services are expected to cost, and whom. */
export interface Estimate {
  readonly kind: "self-pay" | "insured";
  readonly patient: Pick<Patient, "name" | "birthDate" | "accountNumber">;
  readonly practice: Practice;
  readonly providerName: string;
  readonly providerNpi: string;
  readonly lines: readonly EstimateLine[];
  readonly charged: Cents;
  readonly planPays: Cents;
  readonly patientPays: Cents;
  /** Present when a plan's answer stands behind it. */
  readonly plan?: {
    readonly payerName: string;
    readonly planName: string;
    readonly answeredOn: IsoDate;
    /** What the answer left open, a sentence each. */
    readonly gaps: readonly string[];
  };
  readonly goodFaith: GoodFaithEstimate;
}

export interface EstimateLine {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly description: string;
  readonly charge: Cents;
  readonly planPays: Cents;
  readonly patientPays: Cents;
  readonly chargeWhy: Why;
  readonly shareWhy: Why;
}

/** Works an estimate out without keeping it. Throws ProblemError `input.field` for a code that cannot be estimated. */
export async function tryEstimate(
  office: Office,
  desk: Desk,
  wanted: EstimateToMake,
  fees: FeeTable,
): Promise<Estimate> {
  return office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    workOut(tx, office, desk, wanted, fees),
  );
}

/** Gives an estimate to the patient: it is kept as it stands, six years (45 CFR 149.610(f)(1)). */
export async function giveEstimate(
  office: Office,
  desk: Desk,
  wanted: EstimateToMake,
  fees: FeeTable,
): Promise<StoredEstimate<Estimate>> {
  const { practiceId, actor } = desk;
  return office.store.withPractices([practiceId], actor, async (tx) => {
    const facts = await workOut(tx, office, desk, wanted, fees);
    const stored: StoredEstimate<Estimate> = {
      id: office.newId(),
      patientId: wanted.patientId,
      madeOn: todayOf(office),
      keepUntil: facts.goodFaith.keepUntil,
      facts,
    };
    await insertEstimate(tx, practiceId, stored);
    await appendEvent(tx, practiceId, {
      kind: "estimate.given",
      subjectKind: "patient",
      subjectId: wanted.patientId,
      data: { estimateId: stored.id, chargedCents: facts.charged, patientPaysCents: facts.patientPays },
    });
    return stored;
  });
}

/** The estimates that a patient was given, the newest first. */
export async function listGivenEstimates(
  office: Office,
  { practiceId, actor }: Desk,
  patientId: PatientId,
): Promise<readonly StoredEstimate<Estimate>[]> {
  return office.store.withPractices([practiceId], actor, (tx) =>
    listEstimates<Estimate>(tx, practiceId, patientId),
  );
}

async function workOut(
  tx: StoreTransaction,
  office: Office,
  { practiceId }: Desk,
  wanted: EstimateToMake,
  fees: FeeTable,
): Promise<Estimate> {
  const date = wanted.scheduledOn ?? todayOf(office);
  assertDiagnoses(office, wanted.diagnoses, date);
  const { patient } = await loadPatient(tx, practiceId, wanted.patientId);
  const provider = await loadProvider(tx, practiceId, wanted.providerId);
  const practice = await loadPractice(tx, practiceId);
  const charged = wanted.services.map((service, index) => chargeOf(office, fees, service, index, date));
  const answer = await answeredCoverage(office, tx, { practiceId, patientId: wanted.patientId, date });
  const { lines, gaps } = answer === undefined ? selfPay(charged) : shared(charged, answer);
  return {
    kind: answer === undefined ? "self-pay" : "insured",
    patient,
    practice,
    providerName: `${readingName(provider.name)}, ${provider.credential}`,
    providerNpi: provider.npi,
    lines,
    charged: sumCents(lines.map(({ charge }) => charge)),
    planPays: sumCents(lines.map(({ planPays }) => planPays)),
    patientPays: sumCents(lines.map(({ patientPays }) => patientPays)),
    ...(answer === undefined ? {} : { plan: { ...answer.plan, gaps } }),
    goodFaith: goodFaithEstimate(goodFaithRequest(office, wanted, { patient, provider, practice, lines })),
  };
}

interface ChargedLine
  extends Pick<EstimateLine, "code" | "modifiers" | "units" | "description" | "charge" | "chargeWhy"> {
  readonly toPrice: ServiceToPrice;
}

function chargeOf(
  office: Office,
  fees: FeeTable,
  { code, modifiers, units }: EstimateToMake["services"][number],
  index: number,
  date: IsoDate,
): ChargedLine {
  const quote = fees.lookup({ code, modifiers, date });
  if (quote === undefined) {
    throw new ProblemError({
      code: "input.field",
      message: `The practice has no price for ${code} on ${usDate(date)}.`,
      remedy: "Check the code, or add its price to the fee table.",
      place: `service ${index + 1}`,
    });
  }
  const charge = multiplyCents(quote.amount, units);
  const found = office.codes.at(date).lookup("hcpcs", code);
  const title = found.status === "found" ? { title: found.entry.title } : {};
  return {
    code,
    modifiers,
    units,
    description: serviceWords({ system: /^\d/.test(code) ? "CPT" : "HCPCS", code, ...title }),
    charge,
    chargeWhy: {
      rule: "estimate.charge",
      reason: `${units} × the practice's price of ${code}.`,
      source: quote.source,
      inputs: { price: quote.amount, units },
      result: charge,
    },
    toPrice: { lineNumber: index + 1, code, modifiers, units, charge, date },
  };
}

/** Without a plan that answered, all of it is the patient's. */
function selfPay(charged: readonly ChargedLine[]): {
  lines: readonly EstimateLine[];
  gaps: readonly string[];
} {
  const lines = charged.map(({ toPrice: _, ...line }): EstimateLine => {
    const shareWhy: Why = {
      rule: "estimate.self-pay",
      reason: "No plan has answered that it covers the day, so the whole charge is the patient's.",
      source: "45 CFR 149.610",
      inputs: { charge: line.charge },
      result: line.charge,
    };
    return { ...line, planPays: 0 as Cents, patientPays: line.charge, shareWhy };
  });
  return { lines, gaps: [] };
}

const NO_CONTRACT =
  "What the plan allows for each service is not known here, so the charge stands for it: you may owe less.";

/** Shares the charges by what the plan answered. */
function shared(
  charged: readonly ChargedLine[],
  { check, contract }: AnsweredCoverage,
): { lines: readonly EstimateLine[]; gaps: readonly string[] } {
  const summary = summarizeBenefits(check.result.response);
  const { plan, met, gaps } = benefitPlanOf(summary, `the plan's answer of ${usDate(dayOf(check.askedAt))}`);
  const services = charged.map(({ toPrice }) => toPrice);
  const allowed = contract === undefined ? [] : expectedAllowed(contract, services);
  const priced = priceClaim(
    services.map((service) => ({ ...service, units: 1 })),
    {
      plan,
      fees: ({ lineNumber, charge }) => {
        const line = allowed.find((each) => each.lineNumber === lineNumber && each.outcome === "priced");
        return line === undefined
          ? { amount: charge, source: plan.source }
          : { amount: line.allowed, source: line.why.source };
      },
    },
    met,
  );
  const isAllPriced = contract !== undefined && allowed.every(({ outcome }) => outcome === "priced");
  const lines = charged.map(({ toPrice, ...line }): EstimateLine => {
    const share = priced.lines.find(({ lineNumber }) => lineNumber === toPrice.lineNumber);
    if (share === undefined) throw new Error("every service is priced");
    const patientPays = sumCents([share.deductible, share.copay, share.coinsurance, share.notCovered]);
    return { ...line, planPays: share.planPaid, patientPays, shareWhy: share.why };
  });
  return { lines, gaps: isAllPriced ? gaps : [NO_CONTRACT, ...gaps] };
}

interface AnsweredCoverage {
  readonly plan: Omit<NonNullable<Estimate["plan"]>, "gaps">;
  readonly check: AnsweredCheck;
  /** What the payer has agreed to allow on the day. */
  readonly contract?: Contract;
}

interface AnsweredCheck extends EligibilityCheck {
  readonly result: Extract<EligibilityCheck["result"], { readonly outcome: "answered" }>;
}

/** The first coverage of the day, if its plan answered that it is active. */
async function answeredCoverage(
  office: Office,
  tx: StoreTransaction,
  { practiceId, patientId, date }: PlannedFor,
): Promise<AnsweredCoverage | undefined> {
  const [coverage] = await listCoverages(tx, practiceId, patientId, date);
  if (coverage === undefined) return undefined;
  const check = (await listEligibilityStandings(tx, practiceId, [coverage.id])).get(coverage.id)?.answered;
  if (check === undefined || !isAnswered(check)) return undefined;
  const summary = summarizeBenefits(check.result.response);
  if (summary.status !== "active") return undefined;
  const payerName = coverage.payer.name;
  const contracts = await listContracts(tx, practiceId);
  const contract = contractOn(contracts, coverage.payer.id, date, office.codes);
  return {
    check,
    ...(contract === undefined ? {} : { contract }),
    plan: { payerName, planName: summary.planName ?? payerName, answeredOn: dayOf(check.askedAt) },
  };
}

interface PlannedFor {
  readonly practiceId: Desk["practiceId"];
  readonly patientId: PatientId;
  readonly date: IsoDate;
}

function isAnswered(check: EligibilityCheck): check is AnsweredCheck {
  return check.result.outcome === "answered";
}

function dayOf(instant: string): IsoDate {
  return isoDate(instant.slice(0, 10));
}

function goodFaithRequest(
  office: Office,
  wanted: EstimateToMake,
  facts: {
    readonly patient: Patient;
    readonly provider: Provider;
    readonly practice: Practice;
    readonly lines: readonly EstimateLine[];
  },
): GoodFaithRequest {
  const { patient, provider, practice, lines } = facts;
  const today = todayOf(office);
  const year = Number(today.slice(0, 4));
  return {
    patient: { name: patient.name, birthDate: patient.birthDate },
    primaryService: wanted.primaryService,
    ...(wanted.scheduledOn === undefined ? {} : { scheduledOn: wanted.scheduledOn }),
    diagnosisCodes: wanted.diagnoses,
    providers: [
      {
        name: readingName(provider.name),
        npi: provider.npi,
        taxId: practice.taxId.digits,
        place: `${practice.address.city}, ${practice.address.state}`,
        items: lines.map(({ code, description, units, charge }) => ({
          code,
          description,
          units,
          expectedCharge: charge,
        })),
      },
    ],
    scheduledApart: wanted.separately,
    issuedOn: today,
    askedOn: today,
    holidays: [...federalHolidays(year), ...federalHolidays(year + 1)],
  };
}

function assertDiagnoses(office: Office, diagnoses: readonly string[], date: IsoDate): void {
  const book = office.codes.at(date);
  diagnoses.forEach((code, index) => {
    const found = book.lookup("icd10cm", code);
    // A day ahead of the releases at hand is answered as stale; the estimate says what it says on the day it is given.
    const today = office.codes.at(todayOf(office)).lookup("icd10cm", code);
    const best = found.status === "found" ? found : today;
    if (best.status === "found" && best.entry.billable) return;
    throw new ProblemError({
      code: "input.field",
      message: `${code} is not a diagnosis code that can be billed.`,
      remedy: "Look the code up, and take one that is complete.",
      place: `diagnosis ${index + 1}`,
    });
  });
}
