import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cents, isoDate, npiOf } from "@claimwright/base";
import type { ClaimPayment, ProfessionalClaim, Remittance } from "@claimwright/model";
import { write835, write837P } from "@claimwright/transactions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilesAnalysis } from "./analyze-files.ts";
import { analyzeFolder } from "./analyze-folder.ts";

const ADDRESS = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };
const ENVELOPE = {
  senderQualifier: "ZZ",
  senderId: "A",
  receiverQualifier: "ZZ",
  receiverId: "B",
  applicationSender: "A",
  applicationReceiver: "B",
  interchangeControlNumber: 1,
  groupControlNumber: 1,
  date: isoDate("2025-03-01"),
  time: "0900",
  usage: "T",
} as const;

let folder = "";
let found: FilesAnalysis;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimwright-analyze-"));
  const claims = Array.from({ length: 8 }, (_, index) => claim(index + 1));
  await writeFile(
    join(folder, "claims.837"),
    write837P({
      envelope: ENVELOPE,
      submitter: { name: "Orchard", identifier: "A", contact: { name: "Billing", phone: "6085550100" } },
      receiver: { name: "Payer", identifier: "B" },
      reference: "R1",
      claims,
      firstSetControlNumber: 1,
    } as Parameters<typeof write837P>[0]),
  );
  const payments = [
    ...[1, 2, 3, 4].map((number) => payment(number, 10_000)),
    payment(5, 10_000),
    payment(6, 6_000),
    payment(7, 0, [{ group: "CO", reason: "197", amount: cents(21_000) }]),
  ];
  const file = write835({
    envelope: ENVELOPE,
    remittances: [remittance("T1", payments)],
    firstSetControlNumber: 1,
  } as Parameters<typeof write835>[0]);
  await writeFile(join(folder, "pay.835"), file);
  await writeFile(join(folder, "pay-again.835"), file);
  await writeFile(join(folder, "letter.txt"), "Dear payer,");
  await writeFile(join(folder, "cut.835"), file.slice(0, 600));
  await writeFile(join(folder, "old.835"), file.replaceAll("005010X221A1", "004010X091A1"));
  found = await analyzeFolder(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a folder of old files", () => {
  it("accounts for every file by name, kind and outcome", () => {
    expect(found.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["claims.837", "analyzed"],
      ["cut.835", "unreadable"],
      ["letter.txt", "not-x12"],
      ["old.835", "other-guide"],
      ["pay-again.835", "analyzed"],
      ["pay.835", "analyzed"],
    ]);
    for (const { detail } of found.files) expect(detail).not.toBe("");
    expect(found.files.find(({ name }) => name === "old.835")?.detail).toBe(
      "Its guide is 004010X091; of 835 files 005010X221 is read.",
    );
  });

  it("counts a payment that came in two files once, and names both", () => {
    expect(found.analysis.duplicates).toEqual([{ file: "pay.835", sameAs: "pay-again.835" }]);
    expect(found.analysis).toMatchObject({ payments: 1, claimPayments: 7, paid: 56_000, claimsSent: 8 });
  });

  it("finds the denial, what was paid low against the payer's median, and the claim without an answer", () => {
    expect(found.analysis.denials).toMatchObject([
      { reason: "CO-197", denial: "authorization", amount: 21_000 },
    ]);
    expect(found.analysis.lowPayments).toMatchObject([
      { patientControlNumber: "OLD6", allowed: 8_000, usual: 12_000, shortfall: 4_000, basis: "median" },
    ]);
    expect(found.analysis.aging.reduce((sum, row) => sum + row.claims, 0)).toBe(1);
  });

  it("finds the share that a second payer was never asked for", () => {
    expect(found.analysis.lostSecondaries).toEqual([
      { patientControlNumber: "OLD5", payer: "Payer", nextPayer: "Mesa Supplemental", amount: 2_000 },
    ]);
  });

  it("says how long the payer takes", () => {
    expect(found.analysis.lags).toEqual([{ payer: "Payer", claims: 7, medianDays: 30, p90Days: 30 }]);
  });

  it("a folder that is not there is one clear message", async () => {
    await expect(analyzeFolder(join(folder, "nowhere"))).rejects.toThrow(/no such folder/);
  });
});

const CORPUS = new URL("../../../../../shared/corpus/x12/", import.meta.url).pathname;

it.skipIf(!existsSync(CORPUS))(
  "the whole corpus in under 20 s, every file accounted for (skipped without ../shared)",
  async () => {
    const started = Date.now();
    const corpus = await analyzeFolder(CORPUS);
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(corpus.files.length).toBeGreaterThan(390);
    expect(corpus.files.every(({ kind, detail }) => kind !== "" && detail !== "")).toBe(true);
  },
);

function claim(number: number): ProfessionalClaim {
  return {
    patientControlNumber: `OLD${number}`,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(21_000),
    billingProvider: {
      organizationName: "Orchard Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      address: ADDRESS,
      contact: { name: "Billing", phone: "6085550100" },
    },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Martha" },
      memberId: `M${number}`,
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1961-03-09"),
      sex: "F",
      address: ADDRESS,
    },
    payer: { name: "Payer", payerIdentifier: "B" },
    diagnoses: ["I10"],
    lines: [
      {
        lineNumber: 1,
        lineItemControlNumber: `OLD${number}-1`,
        qualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: cents(21_000),
        unitMeasure: "UN",
        units: 1,
        diagnosisPointers: [1],
        dateOfService: { from: isoDate("2025-02-20") },
        adjudications: [],
      },
    ],
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: number === 5 ? [SUPPLEMENT] : [],
  };
}

const SUPPLEMENT = {
  payer: { name: "Mesa Supplemental", payerIdentifier: "MESA1" },
  rank: "secondary",
  claimFilingCode: "CI",
  relationship: "18",
  subscriberName: { last: "Collins", first: "Martha" },
  memberId: "MS-1",
  paid: cents(0),
  adjustments: [],
} as const;

function payment(
  number: number,
  paid: number,
  adjustments: ClaimPayment["adjustments"] = [
    { group: "CO", reason: "45", amount: cents(21_000 - paid - 2_000) },
    { group: "PR", reason: "2", amount: cents(2_000) },
  ],
): ClaimPayment {
  return {
    occurrence: number,
    patientControlNumber: `OLD${number}`,
    statusCode: "1",
    totalCharge: cents(21_000),
    paid: cents(paid),
    payerClaimControlNumber: `ICN${number}`,
    patientName: { last: "Collins", first: "Martha" },
    claimFilingCode: "CI",
    adjustments: [],
    remarkCodes: [],
    lines: [
      {
        procedureQualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: cents(21_000),
        paid: cents(paid),
        dateOfService: { from: isoDate("2025-02-20") },
        adjustments,
        remarkCodes: [],
      },
    ],
  };
}

function remittance(traceNumber: string, claims: readonly ClaimPayment[]): Remittance {
  return {
    payer: {
      name: "Payer",
      identifier: "1999999999",
      address: ADDRESS,
      technicalContact: { name: "EDI", phone: "6085550100" },
    },
    payee: { name: "Orchard", identifier: npiOf("123456789"), identifierKind: "NPI" },
    paymentAmount: cents(claims.reduce((sum, { paid }) => sum + paid, 0)),
    creditDebit: "C",
    paymentMethod: "CHK",
    paymentDate: isoDate("2025-03-31"),
    traceNumber,
    originatingCompanyId: "1999999999",
    claims,
    providerAdjustments: [],
  };
}
