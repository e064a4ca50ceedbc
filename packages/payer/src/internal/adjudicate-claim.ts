import { type Cents, type IsoDate, subtractCents, sumCents, ZERO_CENTS } from "@claimwright/base";
import type { ClaimPayment, ProfessionalClaim, ServiceLine, ServicePayment } from "@claimwright/model";
import { type Accumulators, type PricedLine, priceClaim } from "@claimwright/pricing";
import type { SandboxMember, SandboxPayerConfig, SandboxPlan } from "../sandbox-config.ts";
import type { AdjudicatedClaim } from "../sandbox-history.ts";
import {
  type Denial,
  denialAdjustments,
  denialOf,
  NO_FEE,
  NOT_COVERED,
  priceAdjustments,
} from "./adjudicate-line.ts";
import { coordinateLine } from "./coordinate-line.ts";
import { serviceKeyOf } from "./service-key.ts";

export interface Adjudication {
  readonly config: SandboxPayerConfig;
  readonly member: SandboxMember;
  readonly plan: SandboxPlan;
  readonly receivedOn: IsoDate;
  /** CLP07. */
  readonly payerClaimControlNumber: string;
  /** What the member met in the plan year of the claim before it. */
  readonly met: Accumulators;
  /** Has this payer allowed the same service before? */
  readonly isPaidBefore: (serviceKey: string) => boolean;
}

/** Decides every line, so that charge = paid + adjustments on each line and on the claim. */
export function adjudicateClaim(claim: ProfessionalClaim, terms: Adjudication): AdjudicatedClaim {
  const denials = denialsOf(claim, terms);
  const toPrice = claim.lines.filter((_, index) => denials[index] === undefined);
  const priced = priceClaim(
    toPrice.map((line) => ({
      lineNumber: line.lineNumber,
      code: line.procedureCode,
      modifiers: line.modifiers,
      units: line.units,
      charge: line.charge,
      date: line.dateOfService.from,
    })),
    { plan: terms.plan.benefits, fees: terms.config.fees.lookup },
    terms.met,
  );
  const pricedByLine = new Map(priced.lines.map((line) => [line.lineNumber, line]));
  const lines = claim.lines.map((line, index) =>
    payLine(claim, line, denials[index], pricedByLine.get(line.lineNumber)),
  );
  const first = claim.lines[0];
  if (first === undefined) throw new Error("a claim without lines passed the gate");
  return {
    billingNpi: claim.billingProvider.npi,
    memberId: terms.member.memberId,
    planYear: first.dateOfService.from.slice(0, 4),
    serviceKeys: claim.lines
      .filter((line) => pricedByLine.get(line.lineNumber)?.outcome === "covered")
      .map((line) => serviceKeyOf(claim, line)),
    deductibleMet: subtractCents(priced.after.deductibleMet, terms.met.deductibleMet),
    outOfPocketMet: subtractCents(priced.after.outOfPocketMet, terms.met.outOfPocketMet),
    payment: claimPayment(claim, terms, lines),
    reversed: false,
  };
}

/** A service that stands twice on one claim is a duplicate from its second line on. */
function denialsOf(claim: ProfessionalClaim, terms: Adjudication): (Denial | undefined)[] {
  const onThisClaim = new Set<string>();
  return claim.lines.map((line) => {
    const key = serviceKeyOf(claim, line);
    const paidBefore = onThisClaim.has(key) || terms.isPaidBefore(key);
    onThisClaim.add(key);
    const { member, plan, receivedOn } = terms;
    return denialOf(line, { claim, member, plan, receivedOn, paidBefore });
  });
}

function payLine(
  claim: ProfessionalClaim,
  line: ServiceLine,
  denial: Denial | undefined,
  priced: PricedLine | undefined,
): ServicePayment {
  const outcome = denial ?? outcomeDenial(priced);
  if (outcome !== undefined || priced === undefined) {
    const remarks = outcome?.remark === undefined ? [] : [outcome.remark];
    const adjustments = outcome === undefined ? [] : denialAdjustments(outcome, line.charge);
    return servicePayment(line, { paid: ZERO_CENTS, allowed: ZERO_CENTS, adjustments, remarks });
  }
  const coordinated = coordinateLine(claim, line, priced);
  if (coordinated !== undefined) {
    return servicePayment(line, { ...coordinated, allowed: priced.allowed, remarks: [] });
  }
  return servicePayment(line, {
    paid: priced.planPaid,
    allowed: priced.allowed,
    adjustments: priceAdjustments(priced),
    remarks: [],
  });
}

function outcomeDenial(priced: PricedLine | undefined): Denial | undefined {
  if (priced?.outcome === "no-fee") return NO_FEE;
  return priced?.outcome === "not-covered" ? NOT_COVERED : undefined;
}

function servicePayment(
  line: ServiceLine,
  answer: {
    readonly paid: Cents;
    readonly allowed: Cents;
    readonly adjustments: ServicePayment["adjustments"];
    readonly remarks: readonly string[];
  },
): ServicePayment {
  return {
    procedureQualifier: line.qualifier,
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    charge: line.charge,
    paid: answer.paid,
    paidUnits: String(answer.allowed === 0 ? 0 : line.units),
    ...(answer.allowed === 0 ? { billedUnits: String(line.units) } : {}),
    dateOfService: line.dateOfService,
    lineItemControlNumber: line.lineItemControlNumber,
    ...(answer.allowed === 0 ? {} : { allowed: answer.allowed }),
    adjustments: answer.adjustments,
    remarkCodes: answer.remarks,
  };
}

function claimPayment(
  claim: ProfessionalClaim,
  terms: Adjudication,
  lines: readonly ServicePayment[],
): ClaimPayment {
  const dates = claim.lines.map((line) => line.dateOfService);
  const from = dates.map((date) => date.from).reduce((a, b) => (a < b ? a : b));
  const to = dates.map((date) => date.to ?? date.from).reduce((a, b) => (a > b ? a : b));
  const patient = claim.patient?.name ?? claim.subscriber.name;
  const rendering = claim.renderingProvider?.npi;
  const responsibility = lines
    .flatMap((line) => line.adjustments)
    .filter((adjustment) => adjustment.group === "PR");
  return {
    occurrence: 1,
    patientControlNumber: claim.patientControlNumber,
    statusCode: STATUS_BY_RANK[claim.subscriber.rank],
    totalCharge: claim.totalCharge,
    paid: sumCents(lines.map((line) => line.paid)),
    patientResponsibility: sumCents(responsibility.map((adjustment) => adjustment.amount)),
    claimFilingCode: terms.plan.claimFilingCode,
    payerClaimControlNumber: terms.payerClaimControlNumber,
    placeOfService: claim.placeOfService,
    frequencyCode: claim.frequencyCode,
    patientName: patient,
    memberId: terms.member.memberId,
    ...(rendering === undefined ? {} : { renderingNpi: rendering }),
    servicePeriod: { from, to },
    receivedDate: terms.receivedOn,
    adjustments: [],
    remarkCodes: [],
    lines,
  };
}

/** CLP02: processed as primary, secondary, tertiary. */
const STATUS_BY_RANK = { primary: "1", secondary: "2", tertiary: "3" } as const;
