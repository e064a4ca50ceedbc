import { cents, isoDate, npiOf } from "@claimwright/base";
import type { ClaimPayment, Remittance } from "@claimwright/model";
import { type Envelope, write835 } from "@claimwright/transactions";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";
import type { ReceivedFile } from "../inbox/receive-file.ts";

/** A payment of which no claim of ours knows: of a visit that an earlier system billed. */
export function foreignRemittance(): ReceivedFile {
  return remittanceFile(
    "earlier-system-835.x12",
    remittanceOf("EFT550001", [claimPayment("OLD-88213", 11_200, 16_500)]),
    901,
  );
}

/** A payment that says another sum than its claims add up to: nothing of it may be posted. */
export function unbalancedRemittance(): ReceivedFile {
  const remittance = remittanceOf("EFT550002", [claimPayment("OLD-88340", 9_400, 14_000)]);
  return remittanceFile("out-of-balance-835.x12", { ...remittance, paymentAmount: cents(9_900) }, 902);
}

/** Interest for a late payment and nothing else: the payer's adjustment of the payment as a whole (PLB). */
export function interestRemittance(): ReceivedFile {
  const interest = {
    providerIdentifier: npiOf("199800000"),
    fiscalPeriodEnd: isoDate("2026-12-31"),
    reason: "L6",
    amount: cents(-1_840),
  };
  const remittance = { ...remittanceOf("EFT550003", []), paymentAmount: cents(1_840) };
  return remittanceFile("interest-835.x12", { ...remittance, providerAdjustments: [interest] }, 903);
}

function remittanceOf(traceNumber: string, claims: readonly ClaimPayment[]): Remittance {
  return {
    payer: {
      name: SANDBOX_PAYER.name,
      identifier: SANDBOX_PAYER.payerIdentifier,
      address: { line1: "100 Plan Plaza", city: "Springfield", state: "IL", zip: "627010100" },
      technicalContact: { name: "Provider Services", phone: "8005550100" },
    },
    payee: {
      name: "Larkfield Family Medicine",
      identifier: npiOf("199800000"),
      identifierKind: "NPI",
      taxId: "990000001",
    },
    paymentAmount: cents(claims.reduce((sum, { paid }) => sum + paid, 0)),
    creditDebit: "C",
    paymentMethod: "CHK",
    paymentDate: isoDate("2026-03-30"),
    traceNumber,
    originatingCompanyId: "1990000002",
    claims,
    providerAdjustments: [],
  };
}

function claimPayment(patientControlNumber: string, paid: number, charge: number): ClaimPayment {
  const adjustments = [{ group: "CO", reason: "45", amount: cents(charge - paid) }] as const;
  return {
    occurrence: 1,
    patientControlNumber,
    statusCode: "1",
    totalCharge: cents(charge),
    paid: cents(paid),
    payerClaimControlNumber: `SBXOLD${patientControlNumber.slice(-5)}`,
    patientName: { last: "Marlowe", first: "Jonas" },
    memberId: "SBX690011",
    servicePeriod: { from: isoDate("2025-09-12") },
    adjustments: [],
    remarkCodes: [],
    lines: [
      {
        procedureQualifier: "HC",
        procedureCode: "99213",
        modifiers: [],
        charge: cents(charge),
        paid: cents(paid),
        adjustments,
        remarkCodes: [],
      },
    ],
  };
}

function remittanceFile(name: string, remittance: Remittance, number: number): ReceivedFile {
  const envelope: Envelope = {
    senderQualifier: "ZZ",
    senderId: SANDBOX_PAYER.payerIdentifier,
    receiverQualifier: "ZZ",
    receiverId: remittance.payee.identifier,
    applicationSender: SANDBOX_PAYER.payerIdentifier,
    applicationReceiver: remittance.payee.identifier,
    interchangeControlNumber: number,
    groupControlNumber: number,
    date: remittance.paymentDate,
    time: "0900",
    usage: "T",
  };
  const text = write835({ envelope, remittances: [remittance], firstSetControlNumber: 1 });
  return { name, source: "the sandbox payer", bytes: new TextEncoder().encode(text) };
}
