// Edits and prices on one core, against the targets of the project. Run after `npx tsc -b`.
import { isoDate, npiOf } from "../packages/base/dist/index.js";
import { createPtpTable, defaultPayerProfile, editClaim } from "../packages/claims/dist/index.js";
import { createCodeLibrary, starterReleases } from "../packages/codesets/dist/index.js";
import { pricePhysicianSession } from "../packages/pricing/dist/index.js";

const PAIRS = 2_500_000;
const date = isoDate("2025-11-14");
const random = mulberry32(20_251_114);

const codes = Array.from({ length: 10_000 }, (_, index) => String(10_000 + index * 7).padStart(5, "0"));
const pick = (list) => list[Math.floor(random() * list.length)];

function* pairs() {
  for (let count = 0; count < PAIRS; count++) {
    const deleted = random() < 0.1;
    yield {
      column1: pick(codes),
      column2: pick(codes),
      modifierIndicator: pick(["0", "1", "1", "9"]),
      effective: isoDate("2015-01-01"),
      ...(deleted ? { deletion: isoDate("2020-12-31") } : {}),
    };
  }
}

const built = timed(() => createPtpTable(pairs()));
const ptp = built.value;
say("table of 2.5 million code pairs built", `${built.seconds.toFixed(1)} s`);

const indicators = {
  status: "A",
  pcTc: "0",
  globalDays: "XXX",
  bilateral: "0",
  assistant: "0",
  coSurgeon: "0",
  team: "0",
};
const loaded = (table) => ({ status: "loaded", release: "bench", table });
const tables = {
  ptp: loaded(ptp),
  mue: loaded({ limit: () => ({ units: 4, adjudication: 3 }) }),
  addOns: loaded({ entry: () => undefined }),
  indicators: loaded({
    row: (code) => ({ ...indicators, globalDays: Number(code) % 5 === 0 ? "010" : "XXX" }),
  }),
  ages: loaded({ limits: () => undefined }),
  sexes: loaded({ sex: () => undefined }),
  coverage: loaded({ policies: () => [] }),
};
const book = createCodeLibrary(starterReleases()).at(date);
const diagnoses = [...book.entries("icd10cm")].filter((entry) => entry.billable).map((entry) => entry.code);
const address = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };

function claim(number) {
  const lines = Array.from({ length: 4 }, (_, index) => ({
    lineNumber: index + 1,
    lineItemControlNumber: `${number}-${index + 1}`,
    qualifier: "HC",
    procedureCode: index === 0 ? "99214" : pick(codes),
    modifiers: index === 0 ? ["25"] : [],
    charge: 10_000,
    unitMeasure: "UN",
    units: 1,
    diagnosisPointers: [1, 2],
    dateOfService: { from: date },
    adjudications: [],
  }));
  return {
    patientControlNumber: `B${number}`,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: 40_000,
    billingProvider: {
      organizationName: "Orchard",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      address,
      taxonomy: "207Q00000X",
    },
    renderingProvider: { name: { last: "R", first: "A" }, npi: npiOf("198765432"), taxonomy: "207Q00000X" },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Martha" },
      memberId: `M${number}`,
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1961-03-09"),
      sex: "F",
      address,
    },
    payer: { name: "Sandbox", payerIdentifier: "SBX01" },
    diagnoses: [pick(diagnoses), pick(diagnoses), pick(diagnoses)],
    lines,
    otherPayers: [],
  };
}

const claims = Array.from({ length: 20_000 }, (_, index) => claim(index));
const context = {
  book,
  tables,
  payerProfile: defaultPayerProfile({ payerIdentifier: "SBX01", name: "Sandbox" }),
  otherClaims: [],
  patient: { birthDate: isoDate("1961-03-09"), sex: "F" },
  today: isoDate("2025-11-20"),
  overrides: [],
};

let found = 0;
const probes = best(3, () => {
  for (const { lines } of claims) {
    for (const first of lines) {
      for (const second of lines) {
        if (first !== second) found += ptp.pairs(first.procedureCode, second.procedureCode).length;
      }
    }
  }
});
report("code pairs probed, claims of 4 lines a second", claims.length / probes, 200_000);

let findings = 0;
const edits = best(3, () => {
  for (const each of claims) findings += editClaim(each, context).length;
});
report("all edits with reasons, claims of 4 lines a second", claims.length / edits, 10_000);
report("a re-scrub of 100,000 open claims, seconds", (edits / claims.length) * 100_000, 20, "at most");

const one = best(200, () => editClaim(claims[7], context));
report("one claim after a keystroke, milliseconds", one * 1_000, 5, "at most");

const feeRow = {
  code: "99214",
  modifier: "",
  status: "A",
  work: 192,
  nonFacilityExpense: 193,
  facilityExpense: 84,
  malpractice: 12,
  nonFacilityNotApplicable: false,
  facilityNotApplicable: false,
  ...indicators,
  preoperative: 0,
  intraoperative: 0,
  postoperative: 0,
  multipleProcedure: "2",
  endoscopicBase: "",
  conversionFactor: 323_465,
  imagingFamily: "99",
  cap: { nonFacility: 0, facility: 0, malpractice: 0 },
};
const schedule = {
  release: "bench",
  effective: { from: date },
  row: (_, modifier) => (modifier === "" ? feeRow : undefined),
  indices: () => ({ work: 1_000, practiceExpense: 957, malpractice: 331 }),
};
const sessions = claims.map(({ lines }) => ({
  date,
  placeOfService: "11",
  locality: { carrier: "06302", locality: "00" },
  practitioner: "physician",
  participates: true,
  deductibleLeft: 10_000,
  services: lines.map(({ lineNumber, procedureCode, modifiers, units, charge }) => ({
    lineNumber,
    code: procedureCode,
    modifiers,
    units,
    charge,
  })),
}));
let paid = 0;
const prices = best(3, () => {
  for (const session of sessions) {
    for (const line of pricePhysicianSession(session, schedule)) paid += line.paid;
  }
});
report("lines priced with derivation a second", (sessions.length * 4) / prices, 400_000);
say("(kept from being optimised away)", `${found} pairs, ${findings} findings, ${paid} cents`);

function report(what, measured, target, kind = "at least") {
  const good = kind === "at least" ? measured >= target : measured <= target;
  const shown = measured >= 1_000 ? Math.round(measured).toLocaleString("en-US") : measured.toFixed(3);
  say(what, `${shown} (${kind} ${target.toLocaleString("en-US")}: ${good ? "met" : "missed"})`);
}

function say(what, value) {
  process.stdout.write(`${what}: ${value}\n`);
}

function best(times, work) {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < times; count++) least = Math.min(least, timed(work).seconds);
  return least;
}

/** Time of the processor, so that other work on the machine does not count. */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1e6 };
}

/** A small generator with a seed, so that every run edits the same claims. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
