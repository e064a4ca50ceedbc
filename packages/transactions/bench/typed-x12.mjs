// Typed reading of large 837P and 835 files: `npm run bench:typed-x12 [-- --megabytes 100]`, after a build.
// Prints MB/s by the clock and by processor time, the raw byte loop beside it, and the peak of memory.
import { cents, isoDate, npiOf } from "@claimwright/base";
import { create835Reader, create837PReader, write835, write837P } from "@claimwright/transactions";

const CLAIMS_PER_SET = 1000;
const CHUNK_BYTES = 65_536;
const megabytes = Number(process.argv[process.argv.indexOf("--megabytes") + 1]) || 100;

const envelope = {
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

run("837P", claimFile(), (counts) =>
  create837PReader({
    claim: (claim) => {
      counts.claims += 1;
      counts.cents += claim.totalCharge;
    },
  }),
);
run("835", paymentFile(), (counts) =>
  create835Reader({
    claim: (claim) => {
      counts.claims += 1;
      counts.cents += claim.totalCharge;
    },
  }),
);

function run(name, file, createReader) {
  const raw = rawLoop(file.set);
  const counts = { claims: 0, cents: 0, bytes: 0, chunks: 0, peak: 0 };
  const reader = createReader(counts);
  const before = process.cpuUsage();
  const start = performance.now();
  for (const chunk of chunksOf(file)) {
    counts.bytes += chunk.length;
    reader.push(chunk);
    if (counts.chunks++ % 64 === 0) counts.peak = Math.max(counts.peak, process.memoryUsage.rss());
  }
  reader.end();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const size = counts.bytes / 1e6;
  const perSecond = size / seconds;
  const perProcessorSecond = size / ((user + system) / 1e6);
  console.log(
    [
      `${name}: ${size.toFixed(0)} MB, ${counts.claims} claims`,
      `${perSecond.toFixed(1)} MB/s by the clock, ${perProcessorSecond.toFixed(1)} by processor time`,
      `raw byte loop ${raw.toFixed(0)} MB/s (ratio ${(perSecond / raw).toFixed(3)})`,
      `peak memory ${(counts.peak / 1e6).toFixed(0)} MB`,
    ].join("; "),
  );
}

/** One interchange of many sets: the same thousand claims under another control number each time. */
function* chunksOf({ head, set, tail }) {
  const sets = Math.max(1, Math.ceil((megabytes * 1e6) / set.length));
  yield Buffer.from(head);
  for (let count = 1; count <= sets; count++) {
    const number = String(count).padStart(9, "0");
    const bytes = Buffer.from(set.replaceAll("000000001", number));
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
  }
  yield Buffer.from(tail(sets));
}

function parts(text) {
  const start = text.indexOf("ST*");
  const end = text.indexOf("GE*");
  return {
    head: text.slice(0, start),
    set: text
      .slice(start, end)
      .replace(/\*0001(\*|~)/, "*000000001$1")
      .replace(/\*0001~$/, "*000000001~"),
    tail: (sets) => text.slice(end).replace("GE*1*", `GE*${sets}*`),
  };
}

/** What no reader can beat: every byte looked at once for a delimiter. */
function rawLoop(text) {
  const bytes = Buffer.from(text);
  let best = 0;
  let found = 0;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index];
      if (byte === 0x2a || byte === 0x7e || byte === 0x3a) found += 1;
    }
    best = Math.max(best, bytes.length / 1000 / (performance.now() - start));
  }
  if (found === 0) throw new Error("no delimiter found");
  return best;
}

function claimFile() {
  const provider = {
    organizationName: "BENCH FAMILY MEDICINE",
    npi: npiOf("123456789"),
    taxId: { kind: "EIN", digits: "123456789" },
    taxonomy: "207Q00000X",
    address: { line1: "12 MILL ROAD", city: "SPRINGFIELD", state: "IL", zip: "627010001" },
  };
  const claims = Array.from({ length: CLAIMS_PER_SET }, (_, index) => claim(index, provider));
  return parts(
    write837P({
      envelope,
      submitter: {
        name: "BENCH FAMILY MEDICINE",
        identifier: "BENCH",
        contact: { name: "BILLING", phone: "5555550110" },
      },
      receiver: { name: "PAYER", identifier: "PAYER" },
      reference: "BENCH",
      claims,
      firstSetControlNumber: 1,
    }),
  );
}

function claim(index, billingProvider) {
  const lines = Array.from({ length: 1 + (index % 4) }, (_, at) => line(index, at));
  return {
    patientControlNumber: `V${100_000 + index}`,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(lines.reduce((sum, each) => sum + each.charge, 0)),
    billingProvider,
    renderingProvider: {
      name: { last: "OKAFOR", first: "ADA" },
      npi: npiOf("198765432"),
      taxonomy: "207Q00000X",
    },
    subscriber: {
      rank: "primary",
      name: { last: `PATIENT${index}`, first: "TEST" },
      memberId: `W${index}`.padEnd(10, "0"),
      groupNumber: `G${index % 50}`,
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate(`19${50 + (index % 50)}-03-02`),
      sex: index % 2 === 0 ? "F" : "M",
      address: { line1: `${index} ELM STREET`, city: "SPRINGFIELD", state: "IL", zip: "62701" },
    },
    payer: { name: "PAYER", payerIdentifier: "PAYER" },
    diagnoses: ["E1122", "N1831", "I10"].slice(0, 1 + (index % 3)),
    lines,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

function line(index, at) {
  return {
    lineNumber: at + 1,
    lineItemControlNumber: `V${100_000 + index}-${at + 1}`,
    qualifier: "HC",
    procedureCode: at === 0 ? "99213" : "83036",
    modifiers: at === 0 && index % 3 === 0 ? ["25"] : [],
    charge: cents(4650 + index),
    unitMeasure: "UN",
    units: 1,
    diagnosisPointers: [1],
    dateOfService: { from: isoDate("2025-11-14") },
    adjudications: [],
  };
}

function paymentFile() {
  const claims = Array.from({ length: CLAIMS_PER_SET }, (_, index) => payment(index));
  const remittance = {
    payer: {
      name: "PAYER",
      identifier: "PAYER",
      address: { line1: "1 PLAN PLAZA", city: "CHICAGO", state: "IL", zip: "60601" },
    },
    payee: { name: "BENCH FAMILY MEDICINE", identifier: npiOf("123456789"), identifierKind: "NPI" },
    paymentAmount: cents(claims.reduce((sum, each) => sum + each.paid, 0)),
    creditDebit: "C",
    paymentMethod: "CHK",
    paymentDate: isoDate("2025-11-21"),
    traceNumber: "CHK9001",
    originatingCompanyId: "1999888777",
    claims,
    providerAdjustments: [],
  };
  return parts(write835({ envelope, remittances: [remittance], firstSetControlNumber: 1 }));
}

function payment(index) {
  const lines = Array.from({ length: 1 + (index % 4) }, (_, at) => ({
    procedureQualifier: "HC",
    procedureCode: at === 0 ? "99213" : "83036",
    modifiers: [],
    charge: cents(10_000 + index),
    paid: cents(6000),
    paidUnits: "1",
    dateOfService: { from: isoDate("2025-11-14") },
    lineItemControlNumber: `V${100_000 + index}-${at + 1}`,
    allowed: cents(7500),
    adjustments: [
      { group: "CO", reason: "45", amount: cents(2500 + index) },
      { group: "PR", reason: "2", amount: cents(1500) },
    ],
    remarkCodes: index % 5 === 0 ? ["N130"] : [],
  }));
  return {
    occurrence: index + 1,
    patientControlNumber: `V${100_000 + index}`,
    statusCode: "1",
    totalCharge: cents(lines.reduce((sum, each) => sum + each.charge, 0)),
    paid: cents(6000 * lines.length),
    patientResponsibility: cents(1500 * lines.length),
    claimFilingCode: "12",
    payerClaimControlNumber: `ICN${index}`,
    placeOfService: "11",
    frequencyCode: "1",
    patientName: { last: `PATIENT${index}`, first: "TEST" },
    memberId: `W${index}`.padEnd(10, "0"),
    renderingNpi: npiOf("198765432"),
    servicePeriod: { from: isoDate("2025-11-14"), to: isoDate("2025-11-14") },
    receivedDate: isoDate("2025-11-15"),
    adjustments: [],
    remarkCodes: [],
    lines,
  };
}
