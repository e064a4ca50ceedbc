// Reading and validating large 837P and 835 files beside the raw loop that finds every delimiter, and beside two
// other libraries that read X12 in JavaScript, in one run:
//   npm run bench:x12 [-- --megabytes 100]
// Prints MB/s by the clock, the ratio to the raw loop, and the peak of memory. Every consumer is warmed up first, so
// that the numbers are those of a long file and not of the compiler.
import { once } from "node:events";
import { Readable } from "node:stream";
import nodeX12 from "node-x12";
import { X12parser } from "x12-parser";
import { cents, isoDate } from "../packages/base/dist/index.js";
import { write835, write837P } from "../packages/transactions/dist/index.js";
import { createReader, createValidator } from "../packages/x12/dist/index.js";

const CLAIMS_PER_SET = 1000;
const CHUNK_BYTES = 65_536;
const WARM_UP_BYTES = 8e6;
/** The best of these counts: what else the machine does can only slow a round down. */
const ROUNDS = 3;
/** The others are slow enough that a tenth of the file tells their rate. */
const PEER_SHARE = 0.1;
/** Where ISA13 stands; IEA02 is the last nine digits of the file. */
const ISA13 = 90;
const at = process.argv.indexOf("--megabytes");
const megabytes = at < 0 ? 100 : Number(process.argv[at + 1]);

for (const [name, one] of [
  ["837P", claimInterchange()],
  ["835", paymentInterchange()],
]) {
  const copies = Math.max(1, Math.round((megabytes * 1e6) / one.length));
  const raw = measure(one, copies, rawLoop);
  const events = measure(one, copies, () => createReader({ segment: () => undefined }));
  let issues = 0;
  const count = () => {
    issues += 1;
  };
  const validation = measure(one, copies, () => createValidator({ issue: count }));
  console.log(`${name}: ${((one.length * copies) / 1e6).toFixed(0)} MB, ${issues} issues`);
  console.log(`  raw delimiter loop  ${show(raw)}`);
  console.log(`  segment events      ${show(events, raw)}`);
  console.log(`  full validation     ${show(validation, raw)}`);
  const fewer = Math.max(1, Math.round(copies * PEER_SHARE));
  console.log(`  x12-parser stream   ${show(await measureStream(one, fewer, () => new X12parser()), raw)}`);
  const streamed = await measureStream(one, fewer, () => new nodeX12.X12Parser());
  console.log(`  node-x12 stream     ${show(streamed, raw)}`);
  console.log(`  node-x12 objects    ${show(measureObjects(one), raw)}`);
  if (issues > 0) process.exitCode = 1;
}

function measure(bytes, copies, createConsumer) {
  feed(bytes, Math.ceil(WARM_UP_BYTES / bytes.length), createConsumer());
  let rate = 0;
  let peak = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    peak = Math.max(peak, feed(bytes, copies, createConsumer()));
    rate = Math.max(rate, rateOf(bytes.length * copies, started));
  }
  return { rate, peak };
}

function feed(bytes, copies, consumer) {
  let peak = 0;
  for (const copy of interchanges(bytes, copies)) {
    for (let start = 0; start < copy.length; start += CHUNK_BYTES) {
      consumer.push(copy.subarray(start, start + CHUNK_BYTES));
    }
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  consumer.end();
  return peak;
}

/** The same interchange again and again, each with a control number of its own. */
function* interchanges(bytes, copies) {
  const copy = Uint8Array.from(bytes);
  const iea02 = copy.lastIndexOf(0x2a) + 1;
  for (let number = 1; number <= copies; number++) {
    const digits = new TextEncoder().encode(String(number).padStart(9, "0"));
    copy.set(digits, ISA13);
    copy.set(digits, iea02);
    yield copy;
  }
}

async function measureStream(bytes, copies, createParser) {
  await pipe(bytes, 1, createParser());
  const started = performance.now();
  const peak = await pipe(bytes, copies, createParser());
  return { rate: rateOf(bytes.length * copies, started), peak };
}

/** Counts what comes out, as the caller of segment events does nothing either. */
async function pipe(bytes, copies, parser) {
  let segments = 0;
  let peak = 0;
  parser.on("data", () => {
    segments += 1;
  });
  Readable.from(chunks()).pipe(parser);
  await once(parser, "end");
  if (segments === 0) throw new Error("the other library found no segment");
  return peak;

  function* chunks() {
    for (const copy of interchanges(bytes, copies)) {
      // They may hold on to a chunk, so each gets bytes of its own.
      for (let start = 0; start < copy.length; start += CHUNK_BYTES) {
        yield Buffer.from(copy.slice(start, start + CHUNK_BYTES));
      }
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  }
}

function measureObjects(bytes) {
  const text = new TextDecoder().decode(bytes);
  const started = performance.now();
  new nodeX12.X12Parser(true).parse(text);
  return { rate: rateOf(bytes.length, started), peak: process.memoryUsage.rss() };
}

function rateOf(bytes, started) {
  return bytes / 1e6 / ((performance.now() - started) / 1000);
}

/** What any reader must at least do: look at each byte for one of four delimiters. */
function rawLoop() {
  let found = 0;
  return {
    push(chunk) {
      for (let index = 0; index < chunk.length; index++) {
        const byte = chunk[index];
        if (byte === 42 || byte === 126 || byte === 58 || byte === 94) found += 1;
      }
    },
    end() {
      if (found === 0) throw new Error("a file without delimiters");
    },
  };
}

function show({ rate, peak }, raw) {
  const share = raw === undefined ? "" : `, ${(rate / raw.rate).toFixed(3)} of the raw loop`;
  return `${rate.toFixed(1).padStart(6)} MB/s, peak ${(peak / 1e6).toFixed(0)} MB${share}`;
}

function envelope() {
  return {
    senderQualifier: "ZZ",
    senderId: "BENCH",
    receiverQualifier: "ZZ",
    receiverId: "PAYER",
    applicationSender: "BENCH",
    applicationReceiver: "PAYER",
    interchangeControlNumber: 1,
    groupControlNumber: 1,
    date: isoDate("2025-11-14"),
    time: "0930",
    usage: "T",
  };
}

function claimInterchange() {
  const address = { line1: "1 Main St", city: "Springfield", state: "IL", zip: "627010001" };
  const claims = Array.from({ length: CLAIMS_PER_SET }, (_, index) => ({
    patientControlNumber: `B${index}`,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(29_700),
    billingProvider: {
      organizationName: "Bench Clinic",
      npi: "1234567893",
      taxId: { kind: "EIN", digits: "123456789" },
      address,
      contact: { name: "Billing", phone: "5555550100" },
    },
    subscriber: {
      rank: "primary",
      name: { last: `Last${index}`, first: "First" },
      memberId: `M${index}`,
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1971-03-02"),
      sex: "F",
      address,
    },
    payer: { name: "Payer", payerIdentifier: "PAYER" },
    diagnoses: ["E1122", "N1832", "I129"],
    lines: [
      { code: "99214", charge: 25_500 },
      { code: "83036", charge: 4_200 },
    ].map(({ code, charge }, line) => ({
      lineNumber: line + 1,
      lineItemControlNumber: `B${index}-${line + 1}`,
      qualifier: "HC",
      procedureCode: code,
      modifiers: [],
      charge: cents(charge),
      unitMeasure: "UN",
      units: 1,
      diagnosisPointers: [1],
      dateOfService: { from: isoDate("2025-11-14") },
      adjudications: [],
    })),
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  }));
  const submitter = { name: "Bench", identifier: "BENCH", contact: { name: "Billing", phone: "5555550100" } };
  const receiver = { name: "Payer", identifier: "PAYER" };
  const file = {
    envelope: envelope(),
    submitter,
    receiver,
    reference: "1",
    claims,
    firstSetControlNumber: 1,
  };
  return new TextEncoder().encode(write837P(file));
}

function paymentInterchange() {
  const claims = Array.from({ length: CLAIMS_PER_SET }, (_, index) => ({
    occurrence: index + 1,
    patientControlNumber: `B${index}`,
    statusCode: "1",
    totalCharge: cents(25_500),
    paid: cents(12_810),
    payerClaimControlNumber: `P${index}`,
    claimFilingCode: "12",
    patientName: { last: `Last${index}`, first: "First" },
    memberId: `M${index}`,
    adjustments: [],
    remarkCodes: [],
    lines: [
      {
        procedureQualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: cents(25_500),
        paid: cents(12_810),
        dateOfService: { from: isoDate("2025-11-14") },
        lineItemControlNumber: `B${index}-1`,
        allowed: cents(15_810),
        adjustments: [
          { group: "CO", reason: "45", amount: cents(9_690) },
          { group: "PR", reason: "3", amount: cents(3_000) },
        ],
        remarkCodes: [],
      },
    ],
  }));
  const remittance = {
    payer: {
      name: "Payer",
      identifier: "PAYER",
      address: { line1: "1 Plan Plaza", city: "Springfield", state: "IL", zip: "627010100" },
      contacts: [{ name: "", phone: "8005550100" }],
    },
    payee: { name: "Bench Clinic", identifier: "1234567893", identifierKind: "NPI", taxId: "123456789" },
    paymentAmount: cents(12_810 * CLAIMS_PER_SET),
    creditDebit: "C",
    paymentMethod: "CHK",
    paymentDate: isoDate("2025-11-20"),
    traceNumber: "CHK100",
    originatingCompanyId: "1999999999",
    claims,
    providerAdjustments: [],
  };
  const file = { envelope: envelope(), remittances: [remittance], firstSetControlNumber: 1 };
  return new TextEncoder().encode(write835(file));
}
