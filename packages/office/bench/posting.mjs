// Posts one 835 of many claims into a fresh embedded database and says how long it took, beside bare inserts of the
// same rows, and how much memory it needed. `node packages/office/bench/posting.mjs [claims]`, after `npm run build`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { addDays, isoDate, npiOf } from "@claimwright/base";
import { postPayment, receivablesByAge } from "@claimwright/office";
import { accountKey } from "@claimwright/receivables";
import {
  insertCompany,
  insertCoverage,
  insertEncounter,
  insertPatient,
  insertPractice,
  insertProvider,
  insertRecords,
  insertTransfers,
  openStore,
  proveLedger,
} from "@claimwright/store";

const CLAIMS = Number(process.argv[2] ?? 100_000);
const PART = 1_000;
const DAY = isoDate("2025-11-14");
const PAID = isoDate("2025-12-01");
const ACTOR = "bench";
const ADDRESS = { line1: "12 Alder Way", city: "Springfield", state: "IL", zip: "627010001" };
const PAYER = { id: "payer", name: "Sandbox Health Plan", payerIdentifier: "SANDBOX01" };
const PRACTICE = {
  id: "practice",
  name: "Alder Family Practice",
  npi: npiOf("198765432"),
  taxId: { kind: "EIN", digits: "123456789" },
  taxonomy: "207Q00000X",
  address: ADDRESS,
  contact: { name: "Billing", phone: "2175550100" },
};
const PATIENT = {
  id: "patient",
  practiceId: "practice",
  accountNumber: "A-1",
  name: { last: "Quillfeather", first: "Marisol" },
  birthDate: isoDate("1961-03-09"),
  sex: "F",
  address: ADDRESS,
};

const home = await mkdtemp(join(tmpdir(), "claimwright-bench-"));
const store = await openStore({ home });
let peakMb = 0;
const watch = setInterval(() => {
  peakMb = Math.max(peakMb, process.memoryUsage().rss / 1024 / 1024);
}, 50);

try {
  await prepare();
  const remittance = remittanceOfAll();
  globalThis.gc?.();
  peakMb = 0;
  const started = performance.now();
  const posted = await store.withPractices(["practice"], ACTOR, (tx) =>
    postPayment(tx, { practiceId: "practice", payer: PAYER, remittance, paymentId: "p-1", postedOn: PAID }),
  );
  const posting = (performance.now() - started) / 1000;
  const again = await store.withPractices(["practice"], ACTOR, (tx) =>
    postPayment(tx, { practiceId: "practice", payer: PAYER, remittance, paymentId: "p-2", postedOn: PAID }),
  );
  const memory = Math.round(peakMb);
  const bare = await bareInserts();
  const proof = await store.withPractices(["practice"], ACTOR, (tx) => proveLedger(tx, "practice"));
  const dashboard = await dashboardTimes();
  process.stdout.write(
    `${JSON.stringify({
      claims: CLAIMS,
      counts: posted.counts,
      again: again.outcome,
      postingSeconds: round(posting),
      bareInsertSeconds: round(bare),
      timesBareInserts: round(posting / bare),
      peakMemoryMb: memory,
      ledgerSum: proof.sum,
      wrongBalances: proof.wrongBalances.length,
      dashboardP95Ms: dashboard,
    })}\n`,
  );
} finally {
  clearInterval(watch);
  await store.close();
  await rm(home, { recursive: true, force: true });
}

/** Claims that were sent and charged. */
async function prepare() {
  await store.withCompany("company", ACTOR, async (tx) => {
    await insertCompany(tx, { id: "company", name: "Bench" });
    await insertPractice(tx, PRACTICE);
  });
  await store.withPractices(["practice"], ACTOR, async (tx) => {
    await insertProvider(tx, "practice", {
      id: "provider",
      npi: npiOf("123456789"),
      name: { last: "Okafor", first: "Grace" },
      taxonomy: "207Q00000X",
      credential: "MD",
    });
    await insertPatient(tx, PATIENT);
    await insertCoverage(tx, "practice", {
      id: "coverage",
      patientId: "patient",
      payer: PAYER,
      rank: "primary",
      memberId: "SHP1",
      claimFilingCode: "CI",
      relationship: "18",
      effective: { from: isoDate("2025-01-01") },
    });
    await insertEncounter(tx, {
      id: "visit",
      practiceId: "practice",
      patientId: "patient",
      renderingProviderId: "provider",
      dateOfService: DAY,
      placeOfService: "11",
      setting: "outpatient",
      patientStatus: "established",
      note: { text: "Bench.", signedBy: "provider", signedAt: "2025-11-14T10:05:00-06:00" },
    });
  });
  for (let start = 0; start < CLAIMS; start += PART) {
    await store.withPractices(["practice"], ACTOR, async (tx) => {
      const numbers = Array.from({ length: Math.min(PART, CLAIMS - start) }, (_, index) =>
        numberOf(start + index),
      );
      await insertRecords(
        tx,
        "claim",
        {
          practice_id: "text",
          claim_id: "text",
          encounter_id: "text",
          patient_control_number: "text",
          state: "text",
          accepted_by: "text",
          payer_identifier: "text",
          total_charge_cents: "bigint",
          sealed: "sealed",
        },
        numbers.map((number) => ({
          practice_id: "practice",
          claim_id: number,
          encounter_id: "visit",
          patient_control_number: number,
          state: "accepted",
          accepted_by: "person",
          payer_identifier: PAYER.payerIdentifier,
          total_charge_cents: 21_000,
          sealed: tx.vault
            .seal({ scope: "practice", table: "claim", row: number, column: "sealed" }, claimOf(number))
            .toString("base64"),
        })),
      );
      await insertTransfers(tx, "practice", numbers.map(chargeOf), accountKey);
    });
  }
}

function numberOf(index) {
  return `B${String(index).padStart(7, "0")}`;
}

function claimOf(patientControlNumber) {
  return {
    patientControlNumber,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: 21_000,
    billingProvider: {
      organizationName: PRACTICE.name,
      npi: PRACTICE.npi,
      taxId: PRACTICE.taxId,
      address: ADDRESS,
    },
    subscriber: {
      rank: "primary",
      name: PATIENT.name,
      memberId: "SHP1",
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: PATIENT.birthDate,
      sex: "F",
      address: ADDRESS,
    },
    payer: { name: PAYER.name, payerIdentifier: PAYER.payerIdentifier },
    diagnoses: ["N390"],
    lines: [
      {
        lineNumber: 1,
        lineItemControlNumber: `${patientControlNumber}-1`,
        qualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: 21_000,
        unitMeasure: "UN",
        units: 1,
        diagnosisPointers: [1],
        dateOfService: { from: DAY },
        adjudications: [],
      },
    ],
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

function receivableOf(number) {
  return {
    kind: "coverage-receivable",
    claimId: number,
    lineId: `${number}-1`,
    coverageId: "coverage",
    payerId: "payer",
    patientId: "patient",
  };
}

function chargeOf(number) {
  return {
    debit: receivableOf(number),
    credit: { kind: "charges" },
    amount: 21_000,
    effectiveOn: DAY,
    kind: "charge",
    why: {
      rule: "ledger.charge",
      reason: "99214 is charged.",
      source: "fee table",
      inputs: {},
      result: 21_000,
    },
    document: { kind: "claim", id: number },
    idempotencyKey: `charge/${number}`,
  };
}

function remittanceOfAll() {
  const claims = Array.from({ length: CLAIMS }, (_, index) => {
    const number = numberOf(index);
    return {
      occurrence: index + 1,
      patientControlNumber: number,
      statusCode: "1",
      totalCharge: 21_000,
      paid: 11_000,
      payerClaimControlNumber: `ICN${number}`,
      patientName: PATIENT.name,
      adjustments: [],
      remarkCodes: [],
      lines: [
        {
          procedureQualifier: "HC",
          procedureCode: "99214",
          modifiers: [],
          charge: 21_000,
          paid: 11_000,
          lineItemControlNumber: `${number}-1`,
          adjustments: [
            { group: "CO", reason: "45", amount: 8_000 },
            { group: "PR", reason: "3", amount: 2_000 },
          ],
          remarkCodes: [],
        },
      ],
    };
  });
  return {
    payer: { name: PAYER.name, identifier: PAYER.payerIdentifier },
    payee: { name: PRACTICE.name, identifier: PRACTICE.npi, identifierKind: "NPI" },
    paymentAmount: 11_000 * CLAIMS,
    creditDebit: "C",
    paymentMethod: "ACH",
    paymentDate: PAID,
    traceNumber: "T-1",
    originatingCompanyId: "1",
    claims,
    providerAdjustments: [],
  };
}

/** The same ledger rows again under other keys, and nothing else: what the database alone costs. */
async function bareInserts() {
  const started = performance.now();
  await store
    .withPractices(["practice"], ACTOR, async (tx) => {
      for (let start = 0; start < CLAIMS; start += PART) {
        const numbers = Array.from({ length: Math.min(PART, CLAIMS - start) }, (_, index) =>
          numberOf(start + index),
        );
        await insertTransfers(
          tx,
          "practice",
          numbers.flatMap((number) =>
            [11_000, 8_000, 2_000].map((amount, index) => ({
              ...chargeOf(number),
              amount,
              idempotencyKey: `bare/${number}/${index}`,
            })),
          ),
          accountKey,
        );
      }
      throw new Error("rolled back");
    })
    .catch((error) => {
      if (error.message !== "rolled back") throw error;
    });
  return (performance.now() - started) / 1000;
}

/**
 * The figures of the first screen from the kept roll-up, 200 times, over as many rows as a million open lines make: a
 * row for each of 20 payers and each day of two years, whatever the number of lines behind it.
 */
async function dashboardTimes() {
  const days = Array.from({ length: 730 }, (_, index) => addDays(DAY, -index));
  await store.withPractices(["practice"], ACTOR, (tx) =>
    insertRecords(
      tx,
      "receivable_rollup",
      { practice_id: "text", owner: "text", service_on: "date", open_cents: "bigint" },
      days.flatMap((day) =>
        Array.from({ length: 20 }, (_, index) => ({
          practice_id: "practice",
          owner: `payer-${index}`,
          service_on: day,
          open_cents: 68 * 12_500,
        })),
      ),
    ),
  );
  const times = [];
  for (let run = 0; run < 200; run++) {
    const started = performance.now();
    await store.withPractices(["practice"], ACTOR, (tx) => receivablesByAge(tx, "practice", PAID));
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return round(times[Math.floor(times.length * 0.95)]);
}

function round(value) {
  return Math.round(value * 100) / 100;
}
