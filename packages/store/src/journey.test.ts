import { cents, type IsoDate, isoDate, type Why } from "@claimwright/base";
import { idOf, type Remittance } from "@claimwright/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appendEvent,
  claimEffect,
  findCodedEncounter,
  findPatients,
  insertClaim,
  insertCodedEncounter,
  insertOutboundFile,
  insertRemittanceClaim,
  insertStatement,
  insertTransfers,
  listBalances,
  listClaimStateChanges,
  listClaimsOfEncounter,
  listCoverages,
  listFilesOfClaim,
  listRemittanceClaims,
  listStatements,
  listTransfersOfClaim,
  loadClaims,
  loadEncounter,
  loadOutboundFile,
  loadPatient,
  loadPractice,
  loadTimeline,
  proveLedger,
  recordInboundFile,
  recordPayment,
  reservePracticeNumbers,
  type StoreTransaction,
  type TransferLike,
  updateClaimState,
} from "./index.ts";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  sampleClaim,
  type TestStore,
} from "./testing/index.ts";

let test: TestStore;
let sample: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  sample = await insertSamplePractice(test.store);
});
afterAll(async () => test?.close());

const WHY: Why = { rule: "test.rule", reason: "Because.", source: "test", inputs: {}, result: 1 };
const CLAIM_ID = idOf<import("@claimwright/model").ClaimId>("claim-1");

interface Account {
  readonly kind: string;
  readonly claimId?: string;
  readonly patientId?: string;
}

const keyOf = (account: Account): string => `${account.kind}:${account.claimId ?? ""}`;

function transfer(key: string, debit: Account, credit: Account, amount: number): TransferLike<Account> {
  return {
    debit,
    credit,
    amount: cents(amount),
    effectiveOn: isoDate("2025-11-14"),
    kind: "charge",
    why: WHY,
    document: { kind: "claim", id: CLAIM_ID, place: "line 1" },
    idempotencyKey: key,
    adjustment: { group: "CO", reason: "45" },
  };
}

function inPractice<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  return test.store.withPractices([sample.practice.id], SAMPLE_ACTOR, work);
}

describe("the facts of a visit come back as they went in", () => {
  it("practice, patient, coverage and the signed note", async () => {
    await inPractice(async (tx) => {
      const { practice, patient, coverage, encounter } = sample;
      expect(await loadPractice(tx, practice.id)).toEqual(practice);
      expect(await loadPatient(tx, practice.id, patient.id)).toEqual({ patient, version: 1 });
      expect(await listCoverages(tx, practice.id, patient.id, encounter.dateOfService)).toEqual([coverage]);
      expect(await listCoverages(tx, practice.id, patient.id, "2024-12-31" as IsoDate)).toEqual([]);
      expect(await loadEncounter(tx, practice.id, encounter.id)).toEqual({
        encounter,
        state: "signed",
        version: 1,
        addenda: [],
      });
    });
  });

  it("finds the patient by the beginning of a name, birth date and social security number", async () => {
    await inPractice(async (tx) => {
      const ask = (query: Parameters<typeof findPatients>[2]) =>
        findPatients(tx, sample.practice.id, query).then((found) => found.length);
      expect(await ask({ name: "QUILL" })).toBe(1);
      expect(await ask({ name: "mari", birthDate: sample.patient.birthDate, ssn: "900123456" })).toBe(1);
      expect(await ask({ name: "feather" })).toBe(0);
      expect(await ask({ ssn: "900123457" })).toBe(0);
    });
  });
});

describe("a claim from the visit to the bill", () => {
  it("keeps its coding, claim, file, remittance, money, statement and timeline", async () => {
    const { practice, encounter, patient } = sample;
    const coded = {
      encounterId: encounter.id,
      diagnoses: [
        { code: "N390", title: "Urinary tract infection", evidence: [{ start: 33, end: 57 }], why: WHY },
      ],
      services: [],
      codedBy: SAMPLE_ACTOR,
      acceptedBy: "machine" as const,
      codedAt: "2025-11-14T17:00:00Z",
      releases: { icd10cm: "2026" },
    };
    const claim = sampleClaim(sample, "PCN1", cents(12_500));
    await inPractice(async (tx) => {
      expect(await insertCodedEncounter(tx, practice.id, coded)).toBe(1);
      expect(await insertCodedEncounter(tx, practice.id, coded)).toBe(2);
      await insertClaim(tx, practice.id, {
        id: CLAIM_ID,
        encounterId: encounter.id,
        claim,
        state: "ready",
        reason: "passed all edits",
        acceptedBy: "machine",
      });
      await insertOutboundFile(tx, {
        id: "file-1",
        name: "claims.x12",
        destination: "sandbox",
        bytes: Buffer.from("ISA*00*…~"),
        claims: [{ practiceId: practice.id, claimId: CLAIM_ID }],
      });
      await updateClaimState(tx, practice.id, CLAIM_ID, { version: 1, state: "sent", reason: "file-1" });
      await appendEvent(tx, practice.id, {
        kind: "claim.sent",
        subjectKind: "claim",
        subjectId: CLAIM_ID,
        encounterId: encounter.id,
        data: { file: "file-1" },
      });
    });
    await inPractice(async (tx) => {
      expect(await findCodedEncounter(tx, practice.id, encounter.id)).toEqual(coded);
      expect(await loadClaims(tx, practice.id, [CLAIM_ID])).toEqual([
        {
          id: CLAIM_ID,
          encounterId: encounter.id,
          claim,
          state: "sent",
          acceptedBy: "machine",
          version: 2,
        },
      ]);
      expect(await listClaimsOfEncounter(tx, practice.id, encounter.id)).toHaveLength(1);
      expect((await listClaimStateChanges(tx, practice.id, CLAIM_ID)).map((change) => change.to)).toEqual([
        "ready",
        "sent",
      ]);
      const [file] = await listFilesOfClaim(tx, practice.id, CLAIM_ID);
      expect(file?.state).toBe("waiting");
      expect((await loadOutboundFile(tx, "file-1")).bytes.toString()).toBe("ISA*00*…~");
      const timeline = await loadTimeline(tx, practice.id, encounter.id);
      expect(timeline.map((event) => [event.kind, event.actor, event.data])).toEqual([
        ["claim.sent", "tester", { file: "file-1" }],
      ]);
      const entry = {
        id: "statement-1",
        patientId: patient.id,
        encounterIds: [encounter.id],
        statement: STATEMENT,
      };
      await insertStatement(tx, practice.id, entry);
      expect(await listStatements(tx, practice.id, { encounterId: encounter.id })).toEqual([entry]);
    });
  });

  it("posts a movement once, keeps balances that a recount confirms, and sums to zero", async () => {
    const receivable = { kind: "receivable", claimId: CLAIM_ID, patientId: sample.patient.id };
    const charge = transfer("charge/1", receivable, { kind: "charges" }, 12_500);
    const payment = transfer("payment/1", { kind: "cash" }, receivable, 8_000);
    await inPractice(async (tx) => {
      const post = () => insertTransfers(tx, sample.practice.id, [charge, payment], keyOf);
      expect(await post()).toEqual({ posted: 2, repeated: 0 });
      expect(await post()).toEqual({ posted: 0, repeated: 2 });
    });
    await inPractice(async (tx) => {
      expect(await proveLedger(tx, sample.practice.id)).toEqual({ transfers: 2, sum: 0, wrongBalances: [] });
      const [balance] = await listBalances(tx, sample.practice.id, { claimId: CLAIM_ID });
      expect(balance?.balance).toBe(4_500);
      const listed = await listTransfersOfClaim<Account>(tx, sample.practice.id, CLAIM_ID);
      expect(listed.map(({ actor, recordedAt, ...rest }) => rest)).toEqual([charge, payment]);
    });
  });

  it("records a file by its bytes, a payment by its identity, a claim payment and an effect by their keys, once", async () => {
    const bytes = Buffer.from("ISA*835~");
    const file = { id: "in-1", name: "era.x12", source: "sandbox", kind: "835", bytes };
    await inPractice(async (tx) => {
      const { id } = sample.practice;
      expect((await recordInboundFile(tx, file)).isNew).toBe(true);
      const again = await recordInboundFile(tx, { ...file, id: "in-2", name: "other.x12" });
      expect([again.isNew, again.file.id]).toEqual([false, "in-1"]);
      const key = { payerIdentifier: "P", traceNumber: "T1", amountCents: 8_000, paymentDate: "2025-11-20" };
      const payment = { id: "pay-1", key, remittance: REMITTANCE, inboundFileId: "in-1" };
      expect(await recordPayment(tx, id, payment)).toEqual({ id: "pay-1", isNew: true });
      expect(await recordPayment(tx, id, { ...payment, id: "pay-2" })).toEqual({ id: "pay-1", isNew: false });
      const entry = {
        paymentId: "pay-1",
        occurrenceKey: "digest-1",
        payment: REMITTANCE.claims[0]!,
        claimId: CLAIM_ID,
        state: "posted" as const,
        posting: { lines: 1 },
      };
      expect(await insertRemittanceClaim(tx, id, entry)).toBe(true);
      expect(await insertRemittanceClaim(tx, id, entry)).toBe(false);
      expect(await listRemittanceClaims(tx, id, { claimId: CLAIM_ID })).toEqual([entry]);
      expect([await claimEffect(tx, id, "job/1"), await claimEffect(tx, id, "job/1")]).toEqual([true, false]);
      expect(await reservePracticeNumbers(tx, id, "pcn", 10)).toBe(1);
      expect(await reservePracticeNumbers(tx, id, "pcn")).toBe(11);
    });
  });

  it("refuses a change that was made on an older version", async () => {
    const stale = inPractice((tx) =>
      updateClaimState(tx, sample.practice.id, CLAIM_ID, { version: 1, state: "paid", reason: "late" }),
    );
    await expect(stale).rejects.toMatchObject({ problem: { code: "store.conflict" } });
  });
});

const ADDRESS = { line1: "12 Alder Way", city: "Springfield", state: "IL", zip: "62701" };
const STATEMENT = {
  practice: { name: "Alder", address: ADDRESS, contact: { name: "Billing", phone: "2175550100" } },
  statementDate: isoDate("2025-12-01"),
  dueDate: isoDate("2025-12-31"),
  accountNumber: "A-1001",
  guarantor: { name: { last: "Quillfeather", first: "Marisol" }, address: ADDRESS },
  visits: [],
  amountDue: cents(4_500),
};
const REMITTANCE: Remittance = {
  payer: { name: "Sandbox", identifier: "P" },
  payee: { name: "Alder", identifier: "1", identifierKind: "NPI" },
  paymentAmount: cents(8_000),
  creditDebit: "C",
  paymentMethod: "ACH",
  paymentDate: isoDate("2025-11-20"),
  traceNumber: "T1",
  originatingCompanyId: "1",
  providerAdjustments: [],
  claims: [
    {
      occurrence: 1,
      patientControlNumber: "PCN1",
      statusCode: "1",
      totalCharge: cents(12_500),
      paid: cents(8_000),
      payerClaimControlNumber: "ICN1",
      adjustments: [],
      remarkCodes: [],
      lines: [],
    },
  ],
};
