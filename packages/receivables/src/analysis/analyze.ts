import { type Cents, cents } from "@claimwright/base";
import type { Remittance } from "@claimwright/model";
import { proveBalance } from "../balance-proof.ts";
import type { DispositionTable } from "../disposition.ts";
import { paymentIdentity, paymentKey } from "../payment-identity.ts";
import { type AnalysisInput, paidClaims, REVERSAL } from "./analysis-input.ts";
import {
  type LostSecondary,
  lostSecondaries,
  type OpenClaimAging,
  openClaimAging,
  type PayerLag,
  payerLags,
} from "./claim-fates.ts";
import { type DenialReason, denialReasons } from "./denial-reasons.ts";
import { type ContractLookup, type LowPayment, lowPayments } from "./low-payments.ts";

/** What a folder of old claims and remittances tells. */
export interface Analysis {
  readonly claimsSent: number;
  readonly payments: number;
  readonly claimPayments: number;
  readonly charged: Cents;
  readonly paid: Cents;
  readonly denials: readonly DenialReason[];
  readonly lowPayments: readonly LowPayment[];
  readonly lostSecondaries: readonly LostSecondary[];
  readonly lags: readonly PayerLag[];
  readonly aging: readonly OpenClaimAging[];
  readonly takebacks: readonly Takeback[];
  readonly outOfBalance: readonly { readonly file: string; readonly message: string }[];
  readonly duplicates: readonly { readonly file: string; readonly sameAs: string }[];
}

/** Money that a payer took back: reversed claims, and recoveries from other claims (PLB WO). */
export interface Takeback {
  readonly payer: string;
  readonly reversals: number;
  readonly reversed: Cents;
  readonly recovered: Cents;
}

/** Analyses claims and remittances without keeping anything; a payment that came in two files counts once. */
export function analyze(input: AnalysisInput, table: DispositionTable, contract?: ContractLookup): Analysis {
  const { kept, duplicates } = firstDeliveries(input);
  const remittances = kept.map(({ remittance }) => remittance);
  const paid = paidClaims(remittances);
  const sum = (amounts: readonly number[]) => cents(amounts.reduce((total, amount) => total + amount, 0));
  return {
    claimsSent: input.claims.length,
    payments: remittances.length,
    claimPayments: paid.length,
    charged: sum(paid.map(({ payment }) => payment.totalCharge)),
    paid: sum(paid.map(({ payment }) => payment.paid)),
    denials: denialReasons(paid, table),
    lowPayments: lowPayments(paid, contract),
    lostSecondaries: lostSecondaries(input.claims, paid),
    lags: payerLags(input.claims, paid),
    aging: openClaimAging(input.claims, paid, input.asOf),
    takebacks: takebacks(remittances),
    outOfBalance: kept.flatMap(({ file, remittance }) =>
      proveBalance(remittance).faults.map(({ message }) => ({ file, message })),
    ),
    duplicates,
  };
}

function firstDeliveries({ remittances }: AnalysisInput): {
  readonly kept: AnalysisInput["remittances"];
  readonly duplicates: Analysis["duplicates"];
} {
  const first = new Map<string, AnalysisInput["remittances"][number]>();
  const duplicates: Analysis["duplicates"][number][] = [];
  for (const each of remittances) {
    // The claims are part of it here: files of examples reuse trace numbers for other payments.
    const key = `${paymentKey(paymentIdentity(each.remittance))} ${claimNumbers(each.remittance)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, each);
    else duplicates.push({ file: each.file, sameAs: before.file });
  }
  return { kept: [...first.values()], duplicates };
}

function claimNumbers(remittance: Remittance): string {
  return remittance.claims
    .map(({ patientControlNumber, statusCode, paid }) => `${patientControlNumber} ${statusCode} ${paid}`)
    .join(",");
}

function takebacks(remittances: readonly Remittance[]): readonly Takeback[] {
  const byPayer = new Map<string, { reversals: number; reversed: number; recovered: number }>();
  for (const { payer, claims, providerAdjustments } of remittances) {
    const sum = byPayer.get(payer.name) ?? { reversals: 0, reversed: 0, recovered: 0 };
    for (const { statusCode, paid } of claims) {
      if (statusCode !== REVERSAL) continue;
      sum.reversals += 1;
      sum.reversed -= paid;
    }
    for (const { reason, amount } of providerAdjustments) {
      if (reason === "WO" && amount > 0) sum.recovered += amount;
    }
    byPayer.set(payer.name, sum);
  }
  return [...byPayer]
    .filter(([, { reversals, recovered }]) => reversals > 0 || recovered > 0)
    .map(([payer, { reversals, reversed, recovered }]) => ({
      payer,
      reversals,
      reversed: cents(reversed),
      recovered: cents(recovered),
    }));
}
