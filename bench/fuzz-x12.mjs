// Damaged X12 files until so many bytes have passed through the reader, the validator and the acknowledger:
//   npm run fuzz:x12 [-- --bytes 10000000 --seed 1]
// No file may crash or hang them; reading and writing back gives the same bytes; the cut into chunks changes nothing;
// the 999 agrees with the validator and is valid itself but for what it repeats. A failure prints the seed that makes its file again.
import {
  acknowledge,
  createValidator,
  parseX12,
  validateX12,
  writeBack,
} from "../packages/x12/dist/index.js";

const SLOWEST_MS = 2_000;
const MOST_MUTATIONS = 6;
const MOST_BYTES = 50_000;
const REJECTING_TYPES = [1, 2, 4];
/** They repeat the numbers and versions of what they answer, broken ones too. */
const ECHOES = ["ISA", "GS", "TA1", "AK1", "AK2"];
const ANSWER = {
  controlNumbers: { interchange: 1, group: 1, set: 1 },
  date: "20251114",
  time: "0930",
  ta1: "always",
};

const bytesWanted = numberAfter("--bytes", 10_000_000);
let seed = numberAfter("--seed", 1);
const samples = [claimFile(), paymentFile(), questionFile()].map((text) => new TextEncoder().encode(text));
samples.push(new TextEncoder().encode(acknowledge(samples[0], ANSWER).text));

let bytes = 0;
let files = 0;
let slowestMs = 0;
const started = performance.now();
for (; bytes < bytesWanted; seed++, files++) {
  const random = randomFrom(seed);
  const file = mutate(random);
  bytes += file.length;
  try {
    slowestMs = Math.max(slowestMs, check(file, random));
  } catch (error) {
    console.error(`seed ${seed}: ${error.stack}`);
    process.exit(1);
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${bytes} mutated bytes in ${files} files, ${seconds} s, slowest file ${slowestMs.toFixed(0)} ms: no fault`,
);

function check(file, random) {
  const begun = performance.now();
  const report = validateX12(file);
  const took = performance.now() - begun;
  if (took > SLOWEST_MS) throw new Error(`validation took ${took.toFixed(0)} ms`);
  if (!sameBytes(writeBack(parseX12(file)), file))
    throw new Error("reading and writing back changed the file");
  const cut = [];
  const validator = createValidator({ issue: ({ code, offset }) => cut.push(`${code}@${offset}`) });
  for (let at = 0; at < file.length; ) {
    const next = at + 1 + Math.floor(random() * 200);
    validator.push(file.slice(at, next));
    at = next;
  }
  validator.end();
  const whole = report.issues.map(({ code, offset }) => `${code}@${offset}`);
  if (cut.join() !== whole.slice(0, cut.length).join())
    throw new Error(
      `the cut into chunks changed the issues: ${cut.find((one, index) => one !== whole[index])} for ${whole.find((one, index) => one !== cut[index])}`,
    );
  checkAnswer(file, report);
  return took;
}

function checkAnswer(file, report) {
  const answer = acknowledge(file, ANSWER);
  const sets = report.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.sets));
  const answered = answer.groups.flatMap((group) => group.sets);
  if (sets.length !== answered.length) throw new Error("the 999 answers another number of sets");
  sets.forEach((set, index) => {
    const refused = set.noteCodes.length > 0 || set.errorTypes.some((type) => REJECTING_TYPES.includes(type));
    if (refused !== (answered[index].status === "R")) throw new Error("the 999 and the validator disagree");
  });
  if (answer.text === "") return;
  const faults = validateX12(answer.text).issues.filter(({ severity }) => severity === "error");
  if (faults.some(({ segment }) => ECHOES.includes(segment))) return;
  if (faults.length > 0) throw new Error(`the answer is not valid: ${faults[0].message}`);
}

/** One to six faults: a byte changed, bytes dropped, doubled, moved or put in, the end cut off, two files joined. */
function mutate(random) {
  const pick = (limit) => Math.floor(random() * limit);
  let file = [...samples[pick(samples.length)]];
  for (let left = 1 + pick(MOST_MUTATIONS); left > 0; left--) {
    const at = pick(file.length);
    const length = 1 + pick(random() < 0.5 ? 4 : 120);
    switch (pick(7)) {
      case 0:
        file[at] = pick(256);
        break;
      case 1:
        file.splice(at, length);
        break;
      case 2:
        file.splice(at, 0, ...file.slice(at, at + length));
        break;
      case 3:
        file.splice(pick(file.length), 0, ...file.splice(at, length));
        break;
      case 4:
        file.splice(
          at,
          0,
          ...Array.from({ length: Math.min(length, 8) }, () => "*:^~\r\nISA".charCodeAt(pick(9))),
        );
        break;
      case 5:
        if (random() < 0.2) file.length = at;
        break;
      case 6:
        if (random() < 0.2) file = file.concat([...samples[pick(samples.length)]]);
        break;
    }
  }
  return Uint8Array.from(file.slice(0, MOST_BYTES));
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sameBytes(first, second) {
  return first.length === second.length && first.every((byte, index) => byte === second[index]);
}

function numberAfter(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function interchange(functionalId, version, transaction, implementation, segments) {
  return [
    "ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PAYER          *251114*0930*^*00501*000000007*1*T*:",
    `GS*${functionalId}*CLINIC*PAYER*20251114*0930*1*X*${version}`,
    `ST*${transaction}*0001${implementation ? `*${implementation}` : ""}`,
    ...segments,
    `SE*${segments.length + 2}*0001`,
    "GE*1*1",
    "IEA*1*000000007",
    "",
  ].join("~");
}

function claimFile() {
  return interchange("HC", "005010X222A1", "837", "005010X222A1", [
    "BHT*0019*00*B1*20251114*0930*CH",
    "NM1*41*2*MAPLE CLINIC*****46*CLINIC",
    "PER*IC*PAT DOE*TE*5555550100",
    "NM1*40*2*SANDBOX PAYER*****46*PAYER",
    "HL*1**20*1",
    "NM1*85*2*MAPLE CLINIC*****XX*1234567893",
    "N3*1 MAIN ST",
    "N4*SPRINGFIELD*IL*627010001",
    "REF*EI*123456789",
    "HL*2*1*22*0",
    "SBR*P*18*******CI",
    "NM1*IL*1*ROE*ALEX****MI*M100",
    "N3*2 OAK ST",
    "N4*SPRINGFIELD*IL*62701",
    "DMG*D8*19710302*F",
    "NM1*PR*2*SANDBOX PAYER*****PI*PAYER",
    "CLM*V1*250***11:B:1*Y*A*Y*Y",
    "HI*ABK:E1122*ABF:N1831",
    "LX*1",
    "SV1*HC:99214*200*UN*1***1:2",
    "DTP*472*D8*20251114",
    "LX*2",
    "SV1*HC:83036*50*UN*1***1",
    "DTP*472*D8*20251114",
  ]);
}

function paymentFile() {
  return interchange("HP", "005010X221A1", "835", "", [
    "BPR*I*158.1*C*CHK************20251120",
    "TRN*1*CHK100*1999999999",
    "DTM*405*20251120",
    "N1*PR*SANDBOX PAYER",
    "N3*1 PLAN PLAZA",
    "N4*SPRINGFIELD*IL*62701",
    "PER*BL*HELP*TE*8005550100",
    "N1*PE*MAPLE CLINIC*XX*1234567893",
    "LX*1",
    "CLP*V1*1*250*158.1*30*12*P1",
    "NM1*QC*1*ROE*ALEX",
    "SVC*HC:99214*250*158.1**1",
    "DTM*472*20251114",
    "CAS*CO*45*61.9",
    "CAS*PR*3*30",
  ]);
}

function questionFile() {
  return interchange("HS", "005010X279A1", "270", "005010X279A1", [
    "BHT*0022*13*Q1*20251114*0930",
    "HL*1**20*1",
    "NM1*PR*2*SANDBOX PAYER*****PI*PAYER",
    "HL*2*1*21*1",
    "NM1*1P*2*MAPLE CLINIC*****XX*1234567893",
    "HL*3*2*22*0",
    "NM1*IL*1*ROE*ALEX****MI*M100",
    "DMG*D8*19710302*F",
    "EQ*30^33^88",
  ]);
}
