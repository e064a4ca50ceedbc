// Posts one 835 of many claims into a fresh embedded database and says how long it took and how much memory it needed,
// beside bare inserts: the same ledger rows again through the plain insert of the ledger, with all its indexes and
// checks, without the claim payments, reasons, events and states that a posting keeps too. Then it opens a million
// lines more and asks the first screen's figures. `npm run bench:posting -- [claims] [open lines]`, after a build.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { isoDate, npiOf } from "@claimwright/base";
import { postPayment, receivablesByAge, recountReceivables } from "@claimwright/office";
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
import { sql } from "kysely";

const CLAIMS = Number(process.argv[2] ?? 100_000);
const OPEN_LINES = Number(process.argv[3] ?? 1_000_000);
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
  peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1024 / 1024);
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
  const postedRollup = await rollupEqualsRecount();
  await openLines();
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
      openLines: OPEN_LINES,
      rollupEqualsRecount: postedRollup && (await rollupEqualsRecount()),
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
          sealed: "bytea",
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
          sealed: tx.vault.seal(
            { scope: "practice", table: "claim", row: number, column: "sealed" },
            claimOf(number),
          ),
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

/** The kept roll-up says what a count of every line's balance says. */
async function rollupEqualsRecount() {
  const [kept, recounted] = await store.withPractices(["practice"], ACTOR, async (tx) => [
    await receivablesByAge(tx, "practice", PAID),
    await recountReceivables(tx, "practice", PAID),
  ]);
  return kept.length > 0 && JSON.stringify(kept) === JSON.stringify(recounted);
}

/** Lines of 20 payers over two years, each open with $125, and their roll-up, past the posting code to be quick. */
async function openLines() {
  await store.withPractices(["practice"], ACTOR, async (tx) => {
    await sql`
      insert into ledger_account (practice_id, account, kind, patient_id, facts)
      select 'practice', 'coverage-receivable:open-' || line, 'coverage-receivable', 'patient', jsonb_build_object(
        'payerId', 'payer-' || line % 20, 'servedOn', ${DAY}::date - (line % 730)::integer)
      from generate_series(1, ${OPEN_LINES}::bigint) as line`.execute(tx.db);
    await sql`
      insert into account_balance (practice_id, account, debit_cents)
      select practice_id, account, 12500 from ledger_account
      where practice_id = 'practice' and account like 'coverage-receivable:open-%'`.execute(tx.db);
    await sql`
      insert into receivable_rollup (practice_id, owner, service_on, open_cents)
      select 'practice', 'payer-' || line % 20, ${DAY}::date - (line % 730)::integer, sum(12500)
      from generate_series(1, ${OPEN_LINES}::bigint) as line group by 2, 3`.execute(tx.db);
  });
}

/** The figures of the first screen, 200 times. */
async function dashboardTimes() {
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
