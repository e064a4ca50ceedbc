import {
  compactDate,
  type IsoDate,
  isoDate,
  maxCents,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from "@claimwright/base";
import type { BillingProvider, ClaimPayment, ProviderAdjustment, Remittance } from "@claimwright/model";
import type { SandboxIdentity } from "../sandbox-config.ts";
import type { ForwardBalance } from "../sandbox-history.ts";
import { controlNumberOf } from "./control-number.ts";

/**
 * One payment to one billing provider, balanced: BPR02 = Σ CLP04 − Σ PLB. A payment is never negative: what
 * reversals leave owed to the payer is carried forward (PLB FB) and taken from the next payment.
 */
export function paymentTo(
  provider: BillingProvider,
  claims: readonly ClaimPayment[],
  carried: ForwardBalance | undefined,
  identity: SandboxIdentity,
  paymentDate: IsoDate,
): { remittance: Remittance; forward: ForwardBalance | undefined } {
  const numbered = claims.map((claim, index) => ({ ...claim, occurrence: index + 1 }));
  const net = subtractCents(sumCents(claims.map((claim) => claim.paid)), carried?.amount ?? ZERO_CENTS);
  const traceNumber = controlNumberOf("EFT", [
    compactDate(paymentDate),
    provider.npi,
    String(net),
    ...claims.flatMap((claim) => [claim.payerClaimControlNumber, claim.statusCode]),
  ]);
  const adjust = (amount: ProviderAdjustment["amount"], reference: string): ProviderAdjustment => ({
    providerIdentifier: provider.npi,
    fiscalPeriodEnd: isoDate(`${paymentDate.slice(0, 4)}-12-31`),
    reason: "FB",
    reference,
    amount,
  });
  const paymentAmount = maxCents(ZERO_CENTS, net);
  const remittance: Remittance = {
    payer: {
      name: identity.name,
      identifier: identity.payerIdentifier,
      address: identity.address,
      technicalContact: identity.contact,
    },
    payee: {
      name: payeeName(provider),
      identifier: provider.npi,
      identifierKind: "NPI",
      taxId: provider.taxId.digits,
    },
    paymentAmount,
    creditDebit: "C",
    paymentMethod: paymentAmount === 0 ? "NON" : "CHK",
    paymentDate,
    traceNumber,
    originatingCompanyId: identity.originatingCompanyId,
    productionDate: paymentDate,
    claims: numbered,
    providerAdjustments: [
      ...(carried === undefined ? [] : [adjust(carried.amount, carried.reference)]),
      ...(net < 0 ? [adjust(net, traceNumber)] : []),
    ],
  };
  const forward =
    net < 0
      ? { billingNpi: provider.npi, amount: subtractCents(ZERO_CENTS, net), reference: traceNumber }
      : undefined;
  return { remittance, forward };
}

export function payeeName(provider: BillingProvider): string {
  if (provider.organizationName !== undefined) return provider.organizationName;
  return provider.personName === undefined
    ? provider.npi
    : `${provider.personName.last} ${provider.personName.first}`;
}
