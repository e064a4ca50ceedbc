import type { IsoDate } from "@claimwright/base";
import type { ClaimAcknowledgment, ClaimPayment, ProfessionalClaim, Remittance } from "@claimwright/model";
import type { SandboxMember, SandboxPayerConfig, SandboxPlan } from "../sandbox-config.ts";
import type { ForwardBalance, SandboxHistory } from "../sandbox-history.ts";
import { adjudicateClaim } from "./adjudicate-claim.ts";
import { passGate, type Rejection } from "./claim-gate.ts";
import { ClaimLedger } from "./claim-ledger.ts";
import { payeeName, paymentTo } from "./payments.ts";
import { reversePayment } from "./reverse-payment.ts";

export interface Decisions {
  /** In the order of the claims. */
  readonly acknowledgments: readonly ClaimAcknowledgment[];
  /** One a billing provider with at least one adjudicated claim. */
  readonly remittances: readonly Remittance[];
  readonly history: SandboxHistory;
}

/**
 * What the payer does with the claims of one file: accept or reject each at its gate, adjudicate what was accepted in
 * order, take back what a replacement or void names, and pay each billing provider once.
 */
export function decideClaims(
  claims: readonly ProfessionalClaim[],
  config: SandboxPayerConfig,
  history: SandboxHistory,
  receivedOn: IsoDate,
): Decisions {
  const book = new ClaimLedger(history.claims);
  const acknowledgments: ClaimAcknowledgment[] = [];
  const byProvider = new Map<string, { claim: ProfessionalClaim; payments: ClaimPayment[] }>();
  for (const claim of claims) {
    const gate = passGate(claim, config, receivedOn);
    const decision = gate.open
      ? decideClaim(claim, gate.member, config, book, receivedOn)
      : { rejection: gate.rejection };
    if ("rejection" in decision) {
      acknowledgments.push(rejected(claim, decision.rejection, receivedOn));
      continue;
    }
    acknowledgments.push(accepted(claim, decision.payerClaimControlNumber, receivedOn));
    const npi = claim.billingProvider.npi;
    const provider = byProvider.get(npi) ?? { claim, payments: [] };
    provider.payments.push(...decision.payments);
    byProvider.set(npi, provider);
  }
  const forward = new Map(history.forwardBalances.map((balance) => [balance.billingNpi, balance]));
  const remittances = [...byProvider].map(([npi, { claim, payments }]) => {
    const paid = paymentTo(claim.billingProvider, payments, forward.get(npi), config.identity, receivedOn);
    setForward(forward, npi, paid.forward);
    return paid.remittance;
  });
  return {
    acknowledgments,
    remittances,
    history: { claims: book.claims(), forwardBalances: [...forward.values()] },
  };
}

type Decision =
  | { readonly payerClaimControlNumber: string; readonly payments: readonly ClaimPayment[] }
  | { readonly rejection: Rejection };

function decideClaim(
  claim: ProfessionalClaim,
  member: SandboxMember,
  config: SandboxPayerConfig,
  book: ClaimLedger,
  receivedOn: IsoDate,
): Decision {
  const corrects = claim.frequencyCode === "7" || claim.frequencyCode === "8";
  const payments: ClaimPayment[] = [];
  if (corrects) {
    const original = book.takeBack(claim, member.memberId);
    if (original === undefined) return { rejection: { categoryCode: "A7", statusCode: "464" } };
    payments.push(reversePayment(original.payment));
    if (claim.frequencyCode === "8") {
      return { payerClaimControlNumber: original.payment.payerClaimControlNumber, payments };
    }
  }
  const payerClaimControlNumber =
    corrects && claim.payerClaimControlNumber !== undefined
      ? claim.payerClaimControlNumber
      : book.numberFor(claim);
  const adjudicated = adjudicateClaim(claim, {
    config,
    member,
    plan: planOf(member, config),
    receivedOn,
    payerClaimControlNumber,
    met: book.met(member.memberId, claim.lines[0]?.dateOfService.from.slice(0, 4) ?? ""),
    isPaidBefore: (key) => book.isPaidBefore(key),
  });
  book.add(adjudicated);
  payments.push(adjudicated.payment);
  return { payerClaimControlNumber, payments };
}

function planOf(member: SandboxMember, config: SandboxPayerConfig): SandboxPlan {
  const plan = config.plans.find((candidate) => candidate.benefits.id === member.plan);
  if (plan === undefined)
    throw new RangeError("a member of the sandbox is enrolled in a plan it does not have");
  return plan;
}

function setForward(
  forward: Map<string, ForwardBalance>,
  npi: string,
  balance: ForwardBalance | undefined,
): void {
  if (balance === undefined) forward.delete(npi);
  else forward.set(npi, balance);
}

function accepted(
  claim: ProfessionalClaim,
  payerClaimControlNumber: string,
  effectiveDate: IsoDate,
): ClaimAcknowledgment {
  // A2:20 - accepted into adjudication, accepted for processing.
  return {
    ...acknowledgmentOf(claim, effectiveDate),
    payerClaimControlNumber,
    categoryCode: "A2",
    statusCode: "20",
    accepted: true,
  };
}

function rejected(
  claim: ProfessionalClaim,
  rejection: Rejection,
  effectiveDate: IsoDate,
): ClaimAcknowledgment {
  return { ...acknowledgmentOf(claim, effectiveDate), ...rejection, accepted: false };
}

function acknowledgmentOf(
  claim: ProfessionalClaim,
  effectiveDate: IsoDate,
): Omit<ClaimAcknowledgment, "categoryCode" | "statusCode" | "accepted"> {
  const from = claim.lines[0]?.dateOfService.from;
  const { npi } = claim.billingProvider;
  return {
    patientName: claim.patient?.name ?? claim.subscriber.name,
    memberId: claim.subscriber.memberId,
    billingProvider: { name: payeeName(claim.billingProvider), npi },
    patientControlNumber: claim.patientControlNumber,
    effectiveDate,
    totalCharge: claim.totalCharge,
    ...(from === undefined ? {} : { servicePeriod: { from } }),
  };
}
