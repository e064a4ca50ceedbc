import { createHash } from "node:crypto";
import { addDays, cents, isoDate, npiOf, sumCents } from "@claimwright/base";
import {
  type ClaimId,
  type Coverage,
  type CoverageId,
  type CoverageRank,
  idOf,
  type PatientId,
  type PayerId,
  type PracticeId,
  type ProfessionalClaim,
  type Remittance,
} from "@claimwright/model";
import { createSandboxPayer, type SandboxMember, sandboxFeeTable, sandboxPlan } from "@claimwright/payer";
import { demoFeeTable } from "@claimwright/pricing";
import {
  accountKey,
  balances,
  chargeTransfers,
  decideNextPayer,
  type LedgerTransfer,
  nextPayerClaim,
  type OpenClaim,
  type OpenCoverage,
  openClaim,
  type PendingOccurrence,
  plannedTransfers,
  planPosting,
  proveCoordination,
  standardDispositions,
  trialBalance,
} from "@claimwright/receivables";
import { read835, write837P } from "@claimwright/transactions";
import { validateX12 } from "@claimwright/x12";
import { expect, it } from "vitest";

const CLAIMS = 2_100;
const MEMBERS = 250;
const CLAIMS_A_FILE = 100;
const FIRST_DAY = isoDate("2025-03-03");
const ADDRESS = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };
const PRACTICE = idOf<PracticeId>("practice");
const FEES = demoFeeTable();
/** Covered, with coinsurance, excluded by the plan, and wanting an authorisation. */
const CODES = ["99213", "99214", "36415", "80053", "93000", "20610", "69210", "99396"];
const DENIED_CODES = ["S9470", "70551"];

/** A small generator with a fixed seed, so that the mix is the same each time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const PRIMARY = "SBX01";
const SECONDARY = "SBX02";

function payer(identifier: string) {
  return createSandboxPayer({
    identity: {
      name: `Sandbox ${identifier}`,
      payerIdentifier: identifier,
      address: ADDRESS,
      contact: { name: "Provider Service", phone: "6085550199" },
      originatingCompanyId: "1391234567",
    },
    plans: [sandboxPlan()],
    fees: sandboxFeeTable(),
    members: Array.from({ length: MEMBERS }, (_, index) => memberOf(identifier, index)),
  });
}

function memberOf(identifier: string, index: number): SandboxMember {
  return {
    memberId: `${identifier}${String(index).padStart(5, "0")}`,
    name: { last: `Person${LETTERS[index % 26]}${LETTERS[Math.floor(index / 26)]}`, first: "Invented" },
    birthDate: isoDate("1961-03-09"),
    plan: "sandbox-ppo",
    effective: { from: isoDate("2024-01-01") },
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function generatedClaim(number: number, below: (limit: number) => number): ProfessionalClaim {
  const member = memberOf(PRIMARY, below(MEMBERS));
  const patientControlNumber = `MIX${String(number).padStart(6, "0")}`;
  // A late one in twenty goes past the filing limit of 180 days.
  const served = addDays(FIRST_DAY, -(below(20) === 0 ? 200 : below(60) + 1));
  const codes = Array.from({ length: 1 + below(3) }, () =>
    below(15) === 0 ? (DENIED_CODES[below(2)] ?? "70551") : (CODES[below(CODES.length)] ?? "99213"),
  );
  const lines = codes.map((procedureCode, index) => ({
    lineNumber: index + 1,
    lineItemControlNumber: `${patientControlNumber}-${index + 1}`,
    qualifier: "HC" as const,
    procedureCode,
    modifiers: [],
    charge: cents(
      FEES.lookup({ code: procedureCode, modifiers: [], date: served } as never)?.amount ?? 12_345,
    ),
    unitMeasure: "UN" as const,
    units: 1,
    diagnosisPointers: [1],
    dateOfService: { from: served },
    adjudications: [],
  }));
  return {
    patientControlNumber,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: sumCents(lines.map(({ charge }) => charge)),
    billingProvider: {
      organizationName: "Orchard Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      address: ADDRESS,
      contact: { name: "Billing Office", phone: "6085550100" },
    },
    renderingProvider: { name: { last: "Reyes", first: "Ana" }, npi: npiOf("198765432") },
    subscriber: {
      rank: "primary",
      name: member.name,
      memberId: member.memberId,
      claimFilingCode: "12",
      isPatient: true,
      birthDate: member.birthDate,
      sex: "F",
      address: ADDRESS,
    },
    payer: { name: `Sandbox ${PRIMARY}`, payerIdentifier: PRIMARY },
    diagnoses: ["E1122"],
    lines,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

function coverageOf(rank: CoverageRank, claim: ProfessionalClaim): OpenCoverage {
  const identifier = rank === "primary" ? PRIMARY : SECONDARY;
  return {
    coverageId: idOf<CoverageId>(`${identifier}-${claim.subscriber.memberId}`),
    payerId: idOf<PayerId>(identifier),
    payerName: `Sandbox ${identifier}`,
    payerIdentifier: identifier,
    rank,
    memberId:
      rank === "primary" ? claim.subscriber.memberId : claim.subscriber.memberId.replace(PRIMARY, SECONDARY),
  };
}

function secondCoverage(claim: ProfessionalClaim): Coverage {
  const { coverageId, payerId, payerName, payerIdentifier, memberId } = coverageOf("secondary", claim);
  return {
    id: coverageId,
    patientId: idOf<PatientId>("patient"),
    payer: { id: payerId, name: payerName, payerIdentifier },
    rank: "secondary",
    memberId,
    claimFilingCode: "CI",
    relationship: "18",
    effective: { from: isoDate("2024-01-01") },
  };
}

let interchange = 1;

function fileOf(claims: readonly ProfessionalClaim[], identifier: string): string {
  interchange += 1;
  return write837P({
    envelope: {
      senderQualifier: "ZZ",
      senderId: "ORCHARD",
      receiverQualifier: "ZZ",
      receiverId: identifier,
      applicationSender: "ORCHARD",
      applicationReceiver: identifier,
      interchangeControlNumber: interchange,
      groupControlNumber: interchange,
      date: FIRST_DAY,
      time: "0900",
      usage: "T",
    },
    submitter: { name: "Orchard", identifier: "ORCHARD", contact: { name: "Billing", phone: "6085550100" } },
    receiver: { name: `Sandbox ${identifier}`, identifier },
    reference: `B${interchange}`,
    claims,
    firstSetControlNumber: 1,
  } as Parameters<typeof write837P>[0]);
}

function answersOf(texts: readonly (string | undefined)[]): readonly Remittance[] {
  return texts.flatMap((text) => {
    if (text === undefined) return [];
    const read = read835(text);
    if (!read.ok) throw new Error(read.error.message);
    return read.value.remittances;
  });
}

interface Books {
  claims: Map<string, OpenClaim>;
  transfers: LedgerTransfer[];
  keys: Set<string>;
  waiting: PendingOccurrence[];
}

function deliver(books: Books, remittance: Remittance): void {
  const policy = {
    payerId: idOf<PayerId>(remittance.payer.identifier),
    dispositions: standardDispositions(),
    postedOn: remittance.paymentDate,
    hash: (text: string) => createHash("sha256").update(text).digest("hex"),
    minimumConfidence: 80,
  };
  const numbers = new Set([
    ...remittance.claims.map((each) => each.patientControlNumber),
    ...books.waiting.map((each) => each.payment.patientControlNumber),
  ]);
  const open = [...numbers].flatMap((number) => books.claims.get(number) ?? []);
  const plan = planPosting(remittance, open, policy, books.waiting);
  if (plan.outcome === "held") throw new Error(plan.why.reason);
  for (const transfer of plannedTransfers(plan)) {
    if (books.keys.has(transfer.idempotencyKey)) continue;
    books.keys.add(transfer.idempotencyKey);
    books.transfers.push(transfer);
  }
  const stillWaiting = new Map<string, PendingOccurrence>();
  for (const posting of plan.postings) {
    if (posting.outcome === "posted") {
      const number = posting.payment.patientControlNumber;
      const claim = books.claims.get(number);
      if (claim === undefined) throw new Error("a posted claim is known");
      const transfers = [...claim.transfers, ...posting.transfers];
      books.claims.set(number, { ...claim, transfers, postings: [...claim.postings, posting.posted] });
    } else if (posting.outcome === "waits") {
      stillWaiting.set(`${posting.paymentKey} ${posting.occurrenceKey}`, posting);
    } else if (posting.outcome !== "informed") {
      throw new Error(`${posting.outcome}: ${posting.why.reason}`);
    }
  }
  books.waiting = [...stillWaiting.values()];
}

/** What the raw files say, added up without any of our code: by claim and payer, paid and each reason. */
function recount(texts: readonly (string | undefined)[]): Map<string, Record<string, number>> {
  const sums = new Map<string, Record<string, number>>();
  for (const text of texts) {
    let payerId = "";
    let claim: Record<string, number> | undefined;
    for (const segment of (text ?? "").split("~").map((each) => each.trim().split("*"))) {
      const [id, ...elements] = segment;
      if (id === "N1" && elements[0] === "PR") payerId = elements[3] ?? "";
      if (id === "CLP") {
        const key = elements[0] ?? "";
        claim = sums.get(key) ?? {};
        sums.set(key, claim);
        add(claim, `${payerId} paid`, elements[3]);
      }
      if (id === "CAS" && claim !== undefined) {
        for (let index = 1; index < elements.length; index += 3) {
          add(claim, `${payerId} ${elements[0]}-${elements[index]}`, elements[index + 1]);
        }
      }
    }
  }
  return sums;
}

function add(sums: Record<string, number>, key: string, dollars: string | undefined): void {
  sums[key] = (sums[key] ?? 0) + Math.round(Number(dollars ?? "0") * 100);
}

it("2,000 generated claims through two sandbox payers end where the raw 835s end, to the cent", () => {
  const below = random(20_261_124);
  const claims = Array.from({ length: CLAIMS }, (_, index) => generatedClaim(index, below));
  const hasSecond = new Set(claims.filter(() => below(4) === 0).map((claim) => claim.patientControlNumber));
  const first = payer(PRIMARY);
  const second = payer(SECONDARY);
  const at = () => {
    interchange += 3;
    return { date: FIRST_DAY, time: "1200", interchangeControlNumber: interchange };
  };

  const texts: (string | undefined)[] = [];
  for (let start = 0; start < CLAIMS; start += CLAIMS_A_FILE) {
    texts.push(
      first.receive(fileOf(claims.slice(start, start + CLAIMS_A_FILE), PRIMARY), at()).remittance835,
    );
  }
  const primaryAnswers = answersOf(texts);
  const paidBy = new Map(
    primaryAnswers.flatMap((each) => each.claims).map((each) => [each.patientControlNumber, each]),
  );
  const answered = claims.filter((claim) => paidBy.has(claim.patientControlNumber));

  expect(answered.length).toBeGreaterThanOrEqual(2_000);

  const books: Books = { claims: new Map(), transfers: [], keys: new Set(), waiting: [] };
  for (const claim of answered) {
    const number = claim.patientControlNumber;
    const bare = openClaim(claim, {
      claimId: idOf<ClaimId>(number),
      practiceId: PRACTICE,
      patientId: idOf<PatientId>("patient"),
      patientName: claim.subscriber.name,
      coverages: [
        coverageOf("primary", claim),
        ...(hasSecond.has(number) ? [coverageOf("secondary", claim)] : []),
      ],
      transfers: [],
      postings: [],
    });
    const transfers = chargeTransfers(bare, FIRST_DAY);
    books.claims.set(number, { ...bare, transfers });
    books.transfers.push(...transfers);
  }

  // A dry run of the primary's answers says which secondary claims are due.
  const dry: Books = { claims: new Map(books.claims), transfers: [], keys: new Set(), waiting: [] };
  for (const remittance of primaryAnswers) deliver(dry, remittance);
  const secondaries = answered.flatMap((claim) => {
    const number = claim.patientControlNumber;
    const payment = paidBy.get(number);
    const open = dry.claims.get(number);
    const [coverage] = open?.coverages ?? [];
    if (!hasSecond.has(number) || payment === undefined || open === undefined || coverage === undefined)
      return [];
    if (decideNextPayer(open, coverage, payment, FIRST_DAY, FIRST_DAY).kind !== "due") return [];
    const patient = {
      name: claim.subscriber.name,
      birthDate: isoDate("1961-03-09"),
      sex: "F" as const,
      address: ADDRESS,
    };
    return [
      nextPayerClaim({
        sent: claim,
        payment,
        paymentDate: FIRST_DAY,
        coverage: secondCoverage(claim),
        patient,
        patientControlNumber: number,
      }),
    ];
  });
  expect(secondaries.length).toBeGreaterThan(250);
  expect(secondaries.flatMap(proveCoordination)).toEqual([]);
  for (let start = 0; start < secondaries.length; start += CLAIMS_A_FILE) {
    const file = fileOf(secondaries.slice(start, start + CLAIMS_A_FILE), SECONDARY);
    const report = validateX12(file);
    expect(report.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    texts.push(second.receive(file, at()).remittance835);
  }

  // Some claims of one payer are corrected, some taken back.
  const corrected = answered
    .filter((claim) => !hasSecond.has(claim.patientControlNumber) && below(6) === 0)
    .map((claim, index) => ({
      ...claim,
      frequencyCode: index % 3 === 0 ? "8" : "7",
      diagnoses: ["E1122", "I10"],
      payerClaimControlNumber: paidBy.get(claim.patientControlNumber)?.payerClaimControlNumber ?? "",
    }));
  expect(corrected.length).toBeGreaterThan(150);
  for (let start = 0; start < corrected.length; start += CLAIMS_A_FILE) {
    texts.push(
      first.receive(fileOf(corrected.slice(start, start + CLAIMS_A_FILE), PRIMARY), at()).remittance835,
    );
  }

  // Delivered in any order, one in five twice.
  const deliveries = answersOf(texts).flatMap((each) => (below(5) === 0 ? [each, each] : [each]));
  for (let index = deliveries.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [deliveries[index], deliveries[other]] = [
      deliveries[other] as Remittance,
      deliveries[index] as Remittance,
    ];
  }
  for (const remittance of deliveries) deliver(books, remittance);

  expect(books.waiting).toEqual([]);
  expect(trialBalance(books.transfers).difference).toBe(0);
  const sums = balances(books.transfers);
  expect(
    [...sums.keys()].filter((key) => key.startsWith("unapplied") && sums.get(key)?.balance !== 0),
  ).toEqual([]);
  const raw = recount(texts);
  for (const [number, claim] of books.claims) {
    const said = raw.get(number) ?? {};
    const of = (key: string) => said[key] ?? 0;
    const share = (id: string) => of(`${id} PR-1`) + of(`${id} PR-2`) + of(`${id} PR-3`);
    const primaryOpen = claim.totalCharge - of(`${PRIMARY} paid`) - of(`${PRIMARY} CO-45`) - share(PRIMARY);
    const second = claim.coverages.length > 1;
    const secondaryOpen = second
      ? share(PRIMARY) - of(`${SECONDARY} paid`) - of(`${SECONDARY} CO-45`) - share(SECONDARY)
      : 0;
    const patientOpen = second ? share(SECONDARY) : share(PRIMARY);
    expect(openOf(claim), number).toEqual([primaryOpen, secondaryOpen, patientOpen]);
  }
  const cash = [...sums.values()].reduce(
    (sum, { account, balance }) => sum + (account.kind === "cash-clearing" ? balance : 0),
    0,
  );
  const paidInAll = [...raw.values()].reduce(
    (sum, said) => sum + (said[`${PRIMARY} paid`] ?? 0) + (said[`${SECONDARY} paid`] ?? 0),
    0,
  );
  const forward = [...sums.values()].reduce(
    (sum, { account, balance }) => sum + (account.kind === "provider-level" ? balance : 0),
    0,
  );
  expect(cash + forward).toBe(paidInAll);
});

/** Open with the first payer, the second, and the patient. */
function openOf(claim: OpenClaim): readonly number[] {
  const sums = balances(claim.transfers);
  const { claimId, patientId } = claim;
  const total = (keyOf: (lineId: OpenClaim["lines"][number]["lineId"]) => string) =>
    claim.lines.reduce((sum, { lineId }) => sum + (sums.get(keyOf(lineId))?.balance ?? 0), 0);
  const coverage = (position: number) => {
    const at = claim.coverages[position];
    if (at === undefined) return 0;
    const { coverageId, payerId } = at;
    return total((lineId) =>
      accountKey({ kind: "coverage-receivable", claimId, lineId, coverageId, payerId, patientId }),
    );
  };
  return [
    coverage(0),
    coverage(1),
    total((lineId) => accountKey({ kind: "patient-receivable", claimId, lineId, patientId })),
  ];
}
