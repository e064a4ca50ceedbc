import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { cents, isoDate } from "@claimwright/base";
import {
  type ClaimId,
  type ClaimPayment,
  type CoverageId,
  type CoverageRank,
  idOf,
  type PatientId,
  type PayerId,
  type PracticeId,
  type Remittance,
  type ServiceLineId,
} from "@claimwright/model";
import {
  chargeTransfers,
  type OpenClaim,
  type OpenCoverage,
  type PostedOccurrence,
  type PostingPlan,
  planPosting,
  standardDispositions,
} from "@claimwright/receivables";
import { read835 } from "@claimwright/transactions";
import { describe, expect, it } from "vitest";

const CORPUS = new URL("../../../../../shared/corpus/x12/", import.meta.url).pathname;
const present = existsSync(CORPUS);

/** Every 835 of the corpus by the first ST in it, whatever its folder is called. */
function remittanceFiles(): readonly string[] {
  const entries = readdirSync(CORPUS, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(CORPUS, join(entry.parentPath, entry.name)));
  return names.filter((name) => {
    const head = readFileSync(join(CORPUS, name)).subarray(0, 4_000).toString("latin1").trimStart();
    return head.startsWith("ISA") && head.includes(`ST${head[3]}835`);
  });
}

/** Files that the index declares valid. */
function declaredValid(): ReadonlySet<string> {
  const rows = readFileSync(join(CORPUS, "index.csv"), "utf8").split("\n").slice(1);
  return new Set(
    rows
      .map((row) => row.split(","))
      .filter(([, , , declared]) => declared === "valid")
      .map(([path]) => path ?? ""),
  );
}

const POLICY = {
  payerId: idOf<PayerId>("payer"),
  dispositions: standardDispositions(),
  postedOn: isoDate("2026-11-24"),
  hash: (text: string) => createHash("sha256").update(text).digest("hex"),
  minimumConfidence: 80,
};

describe.skipIf(!present)("every 835 of the corpus (skipped without ../shared)", () => {
  const files = present ? remittanceFiles() : [];
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

  it.each(files)("%s: posted, or held with a reason", (name) => {
    const read = read835(readFileSync(join(CORPUS, name)));
    if (!read.ok) {
      expect(read.error.message).toMatch(/\.$/);
      expect(read.error.remedy).toMatch(/\.$/);
      count("file not readable");
      return;
    }
    for (const remittance of read.value.remittances) {
      const plan = planPosting(remittance, openClaimsOf(remittance), POLICY);
      for (const outcome of outcomesOf(plan)) count(outcome);
      const isValid = declaredValid().has(name) && plan.proof.balanced;
      if (isValid) for (const outcome of outcomesOf(plan)) expect(outcome).toMatch(/^(posted|informed)/);
      const strangers = planPosting(remittance, [], POLICY);
      if (isValid)
        for (const outcome of outcomesOf(strangers)) expect(outcome).toMatch(/^(unmatched|informed)/);
    }
  });

  it("most of what can be read posts: never fewer than when it was last looked at", () => {
    // 46 posted, 9 unmatched or waiting (examples that share one control number), 4 held, 16 files not readable.
    expect(outcomes.get("posted")).toBeGreaterThanOrEqual(46);
    expect(outcomes.get("file not readable") ?? 0).toBeLessThanOrEqual(16);
  });
});

function outcomesOf(plan: PostingPlan): readonly string[] {
  if (plan.outcome === "held") return ["payment held: it does not add up"];
  return plan.postings.map((posting) => {
    expect(posting.why.reason).toMatch(/\.$/);
    switch (posting.outcome) {
      case "held":
        return `held: ${posting.reason}`;
      case "waits":
        return `waits: ${posting.for}`;
      case "informed":
        return `informed: ${posting.about}`;
      default:
        return posting.outcome;
    }
  });
}

/** Claims as a practice must have sent them for these payments to answer them. */
function openClaimsOf(remittance: Remittance): readonly OpenClaim[] {
  const byNumber = new Map<string, ClaimPayment[]>();
  for (const payment of remittance.claims) {
    const list = byNumber.get(payment.patientControlNumber) ?? [];
    byNumber.set(payment.patientControlNumber, [...list, payment]);
  }
  return [...byNumber].map(([number, payments]) => openClaimOf(number, payments, remittance));
}

function openClaimOf(number: string, payments: readonly ClaimPayment[], remittance: Remittance): OpenClaim {
  const [first] = payments;
  if (first === undefined) throw new Error("a claim has a payment");
  const rank = RANKS[Math.max(...payments.map(({ statusCode }) => RANK_OF[statusCode] ?? 0))] ?? "primary";
  const coverages = RANKS.slice(0, RANKS.indexOf(rank) + 1).map((each) =>
    coverageOf(each, each === rank ? remittance.payer.identifier : `before-${each}`),
  );
  const claimId = idOf<ClaimId>(number === "" ? "no-number" : number);
  const lines = linesOf(first);
  const bare = {
    claimId,
    practiceId: idOf<PracticeId>("practice"),
    patientId: idOf<PatientId>("patient"),
    patientControlNumber: number,
    patientName: first.patientName ?? { last: "", first: "" },
    totalCharge: cents(Math.abs(first.totalCharge)),
    coverages,
    lines,
  };
  return {
    ...bare,
    transfers: chargeTransfers(bare, POLICY.postedOn),
    postings: [...earlierAnswers(coverages), ...reversedParents(payments, coverages)],
  };
}

const RANKS: readonly CoverageRank[] = ["primary", "secondary", "tertiary"];
const RANK_OF: Readonly<Record<string, number>> = { "2": 1, "20": 1, "3": 2, "21": 2 };

function coverageOf(rank: CoverageRank, payerIdentifier: string): OpenCoverage {
  return {
    coverageId: idOf<CoverageId>(rank),
    payerId: idOf<PayerId>(rank === "primary" ? "payer" : `payer-${rank}`),
    payerName: rank,
    payerIdentifier,
    rank,
    memberId: `member-${rank}`,
  };
}

function linesOf(payment: ClaimPayment): OpenClaim["lines"] {
  const services = new Map<
    string,
    { code: string; charge: number; modifiers: readonly string[]; from: string; control?: string }
  >();
  payment.lines.forEach((line, index) => {
    const billed = line.billedProcedureCode;
    const key = line.lineItemControlNumber ?? (billed === undefined ? `${index}` : `${billed} ${index}`);
    const before = services.get(key);
    services.set(key, {
      code: (billed ?? line.procedureCode).toUpperCase(),
      charge: (before?.charge ?? 0) + Math.abs(line.charge),
      modifiers: billed === undefined ? line.modifiers : (line.billedModifiers ?? []),
      from: line.dateOfService?.from ?? payment.servicePeriod?.from ?? "2020-01-01",
      ...(line.lineItemControlNumber === undefined ? {} : { control: line.lineItemControlNumber }),
    });
  });
  if (services.size === 0) {
    services.set("claim", {
      code: "99213",
      charge: Math.abs(payment.totalCharge),
      modifiers: [],
      from: "2020-01-01",
    });
  }
  return [...services.values()].map(({ code, charge, modifiers, from, control }, index) => ({
    lineId: idOf<ServiceLineId>(`line-${index + 1}`),
    lineItemControlNumber: control ?? `none-${index + 1}`,
    procedureCode: code,
    modifiers,
    charge: cents(charge),
    dateOfService: { from: isoDate(from) },
  }));
}

function earlierAnswers(coverages: readonly OpenCoverage[]): readonly PostedOccurrence[] {
  return coverages.slice(0, -1).map(({ coverageId, rank }) => ({
    paymentKey: `before-${rank}`,
    occurrenceKey: `before-${rank}`,
    coverageId,
    payerClaimControlNumber: "",
    statusCode: "1",
    totalCharge: cents(0),
    paid: cents(0),
    adjustments: "",
  }));
}

/** A reversal takes back something that was posted in a payment before this one. */
function reversedParents(
  payments: readonly ClaimPayment[],
  coverages: readonly OpenCoverage[],
): readonly PostedOccurrence[] {
  return payments
    .filter(({ statusCode }) => statusCode === "22")
    .map((payment, index) => ({
      paymentKey: "before",
      occurrenceKey: `parent-${index}`,
      coverageId: coverages.at(-1)?.coverageId ?? idOf<CoverageId>("primary"),
      payerClaimControlNumber: payment.payerClaimControlNumber,
      statusCode: "1",
      totalCharge: cents(-payment.totalCharge),
      paid: cents(-payment.paid),
      adjustments: negatedAdjustments(payment),
    }));
}

function negatedAdjustments(payment: ClaimPayment): string {
  const sums = new Map<string, number>();
  for (const { group, reason, amount } of [
    ...payment.adjustments,
    ...payment.lines.flatMap((line) => line.adjustments),
  ]) {
    sums.set(`${group}-${reason}`, (sums.get(`${group}-${reason}`) ?? 0) - amount);
  }
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([key, amount]) => `${key} ${amount}`)
    .sort()
    .join(", ");
}
