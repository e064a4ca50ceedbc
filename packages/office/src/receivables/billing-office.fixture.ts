import { type Cents, cents, type IsoDate, isoDate } from "@claimwright/base";
import {
  type ClaimId,
  type ClaimPayment,
  type Coverage,
  type CoverageId,
  idOf,
  type Payer,
  type PayerId,
  type ProfessionalClaim,
  type Remittance,
} from "@claimwright/model";
import { accountKey, chargeTransfers, openClaim } from "@claimwright/receivables";
import { insertClaim, insertCoverage, insertTransfers, type StoreTransaction } from "@claimwright/store";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  sampleClaim,
  type TestStore,
} from "@claimwright/store/testing";
import { openCoverages } from "../internal/open-coverages.ts";

/** A practice with claims that were sent and charged, for tests of the billing office. Everybody is invented. */
export interface BillingOffice {
  readonly test: TestStore;
  readonly sample: SamplePractice;
  readonly payer: Payer;
  readonly secondPayer: Payer;
  /** One transaction as a biller of the practice. */
  work<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /** Charges a claim of one line to the patient's coverages. */
  addClaim(patientControlNumber: string, charge: Cents): Promise<ProfessionalClaim>;
}

export const PAID_ON: IsoDate = isoDate("2025-12-01");

export async function openBillingOffice(
  options: { readonly secondary?: boolean } = {},
): Promise<BillingOffice> {
  const test = await createTestStore();
  const sample = await insertSamplePractice(test.store);
  const practiceId = sample.practice.id;
  const secondPayer = { id: idOf<PayerId>("mesa"), name: "Mesa Supplemental", payerIdentifier: "MESA1" };
  const coverages: Coverage[] = [sample.coverage];
  const work = <T>(run: (tx: StoreTransaction) => Promise<T>) =>
    test.store.withPractices([practiceId], SAMPLE_ACTOR, run);
  if (options.secondary === true) {
    const second: Coverage = {
      ...sample.coverage,
      id: idOf<CoverageId>("second-coverage"),
      payer: secondPayer,
      rank: "secondary",
      memberId: "MS-1",
    };
    coverages.push(second);
    await work((tx) => insertCoverage(tx, practiceId, second));
  }
  return {
    test,
    sample,
    payer: sample.coverage.payer,
    secondPayer,
    work,
    async addClaim(patientControlNumber, charge) {
      const claim = sampleClaim(sample, patientControlNumber, charge);
      await work((tx) => chargeClaim(tx, sample, claim, coverages));
      return claim;
    },
  };
}

async function chargeClaim(
  tx: StoreTransaction,
  sample: SamplePractice,
  claim: ProfessionalClaim,
  coverages: readonly Coverage[],
): Promise<void> {
  const practiceId = sample.practice.id;
  const claimId = idOf<ClaimId>(`claim-${claim.patientControlNumber}`);
  const { encounter } = sample;
  await insertClaim(tx, practiceId, {
    id: claimId,
    encounterId: encounter.id,
    claim,
    state: "accepted",
    reason: "The payer has it.",
    acceptedBy: "person",
  });
  const open = openClaim(claim, {
    claimId,
    practiceId,
    patientId: sample.patient.id,
    patientName: sample.patient.name,
    coverages: openCoverages(coverages),
    transfers: [],
    postings: [],
  });
  await insertTransfers(tx, practiceId, chargeTransfers(open, encounter.dateOfService), accountKey);
}

/** An answer with everything that is not paid or the patient's taken off by contract. */
export function paymentOf(
  claim: ProfessionalClaim,
  amounts: { readonly paid: number; readonly coinsurance?: number },
  changes: Partial<ClaimPayment> = {},
): ClaimPayment {
  const { paid, coinsurance = 0 } = amounts;
  const contract = claim.totalCharge - paid - coinsurance;
  const [line] = claim.lines;
  return {
    occurrence: 1,
    patientControlNumber: claim.patientControlNumber,
    statusCode: "1",
    totalCharge: claim.totalCharge,
    paid: cents(paid),
    payerClaimControlNumber: `ICN-${claim.patientControlNumber}`,
    patientName: claim.subscriber.name,
    adjustments: [],
    remarkCodes: [],
    lines: [
      {
        procedureQualifier: "HC",
        procedureCode: line?.procedureCode ?? "",
        modifiers: [],
        charge: claim.totalCharge,
        paid: cents(paid),
        lineItemControlNumber: line?.lineItemControlNumber ?? "",
        adjustments: [
          { group: "CO" as const, reason: "45", amount: cents(contract) },
          { group: "PR" as const, reason: "2", amount: cents(coinsurance) },
        ].filter(({ amount }) => amount !== 0),
        remarkCodes: [],
      },
    ],
    ...changes,
  };
}

export function remittanceOf(
  payer: Payer,
  claims: readonly ClaimPayment[],
  changes: Partial<Remittance> = {},
): Remittance {
  return {
    payer: { name: payer.name, identifier: payer.payerIdentifier },
    payee: { name: "alder", identifier: "1", identifierKind: "NPI" },
    paymentAmount: cents(claims.reduce((sum, { paid }) => sum + paid, 0)),
    creditDebit: "C",
    paymentMethod: "ACH",
    paymentDate: PAID_ON,
    traceNumber: "TRACE-1",
    originatingCompanyId: "1999999999",
    claims: claims.map((claim, index) => ({ ...claim, occurrence: index + 1 })),
    providerAdjustments: [],
    ...changes,
  };
}
