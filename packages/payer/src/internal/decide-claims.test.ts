import { cents, type IsoDate, isoDate, sumCents } from "@claimwright/base";
import type { ClaimPayment, ProfessionalClaim, Remittance } from "@claimwright/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sandboxConfig, sentClaim, sentLine } from "../sandbox-claim.fixture.ts";
import { NO_HISTORY, type SandboxHistory } from "../sandbox-history.ts";
import { decideClaims } from "./decide-claims.ts";

const today = isoDate("2025-11-20");

function decide(
  claims: readonly ProfessionalClaim[],
  history: SandboxHistory = NO_HISTORY,
  on: IsoDate = today,
  config = sandboxConfig(),
) {
  return decideClaims(claims, config, history, on);
}

const paymentsOf = (remittances: readonly Remittance[]): readonly ClaimPayment[] =>
  remittances.flatMap((remittance) => remittance.claims);

const reasonsOf = (claims: readonly ProfessionalClaim[], history?: SandboxHistory) =>
  paymentsOf(decide(claims, history).remittances).map((payment) =>
    payment.lines.map((line) => line.adjustments.map((one) => `${one.group}-${one.reason} ${one.amount}`)),
  );

const line = (code: string, charge: number, lineNumber = 1) =>
  sentLine({ procedureCode: code, charge: cents(charge), lineNumber });

describe("money worked out by hand", () => {
  it("an established visit: fee 158.10 of 255.00, copay 30, the plan pays 128.10", () => {
    const { remittances } = decide([sentClaim()]);
    expect(reasonsOf([sentClaim()])).toEqual([[["CO-45 9690", "PR-3 3000"]]]);
    expect(remittances[0]?.paymentAmount).toBe(12_810);
  });

  it("an X-ray uses the deductible; a second claim of the year goes on where it stopped", () => {
    // 73610: 115.00 × 0.62 = 71.30. L4360: 385.00 × 0.62 = 238.70. 93306: 625.00 × 0.62 = 387.50.
    const first = decide([sentClaim({ lines: [line("73610", 11_500), line("L4360", 38_500, 2)] })]);
    expect(paymentsOf(first.remittances)[0]?.lines.map((one) => one.adjustments.at(-1)?.amount)).toEqual([
      7_130, 23_870,
    ]);
    // 500.00 - 71.30 - 238.70 = 190.00 left; 387.50 - 190.00 = 197.50; 20 % is 39.50.
    const second = sentClaim({ patientControlNumber: "V2-1", lines: [line("93306", 62_500)] });
    expect(reasonsOf([second], first.history)).toEqual([[["CO-45 23750", "PR-1 19000", "PR-2 3950"]]]);
  });
});

describe("claims that the gate turns back", () => {
  const clean = sentClaim();
  const turned: readonly (readonly [string, Partial<ProfessionalClaim>])[] = [
    ["A7:562:85", { billingProvider: { ...clean.billingProvider, npi: "1234567890" } }],
    ["A7:562:82", { renderingProvider: { name: { last: "R", first: "A" }, npi: "1234567890" } }],
    ["A3:116", { payer: { name: "Another", payerIdentifier: "XX" } }],
    ["A7:164:IL", { subscriber: { ...clean.subscriber, memberId: "NOBODY" } }],
    ["A7:125:IL", { subscriber: { ...clean.subscriber, name: { last: "Other", first: "Martha" } } }],
    ["A7:158:IL", { subscriber: { ...clean.subscriber, birthDate: isoDate("1990-01-01") } }],
    ["A7:187", { lines: [sentLine({ dateOfService: { from: isoDate("2025-11-21") } })] }],
    ["A7:254", { diagnoses: ["11E22"] }],
    ["A7:255", { diagnoses: ["E1122", "?"] }],
    ["A7:454", { lines: [sentLine({ procedureCode: "9921" })] }],
    ["A7:400", { totalCharge: cents(1) }],
    ["A7:464", { frequencyCode: "7" }],
    ["A7:464", { frequencyCode: "8", payerClaimControlNumber: "UNKNOWN" }],
  ];

  it.each(turned)("%s", (expected, changes) => {
    const { acknowledgments, remittances, history } = decide([sentClaim(changes)]);
    const [answer] = acknowledgments;
    const said = [answer?.categoryCode, answer?.statusCode, answer?.entityCode].filter(Boolean).join(":");
    expect([said, answer?.accepted]).toEqual([expected, false]);
    expect(remittances).toEqual([]);
    expect(history).toEqual(NO_HISTORY);
  });

  it("one faulty claim holds back no other", () => {
    const bad = sentClaim({ patientControlNumber: "BAD", totalCharge: cents(1) });
    const { acknowledgments, remittances } = decide([bad, sentClaim()]);
    expect(acknowledgments.map((answer) => answer.categoryCode)).toEqual(["A7", "A2"]);
    expect(paymentsOf(remittances).map((payment) => payment.patientControlNumber)).toEqual(["V1-1"]);
  });

  it("the caller's code sets decide when they are given", () => {
    const config = sandboxConfig({ isDiagnosis: (code) => code !== "N1832" });
    expect(decide([sentClaim()], NO_HISTORY, today, config).acknowledgments[0]?.statusCode).toBe("255");
  });
});

describe("services that are denied", () => {
  it("the same service sent again is CO-18 and pays nothing", () => {
    const first = decide([sentClaim()]);
    expect(reasonsOf([sentClaim()], first.history)).toEqual([[["CO-18 25500"]]]);
  });

  it("a service that was denied before may be sent again", () => {
    const mri = (more: Partial<ProfessionalClaim> = {}) =>
      sentClaim({ lines: [line("70551", 90_000)], ...more });
    const first = decide([mri()]);
    expect(reasonsOf([mri()])).toEqual([[["CO-197 90000"]]]);
    const again = mri({ patientControlNumber: "V1-2", priorAuthorizationNumber: "AUTH1" });
    expect(reasonsOf([again], first.history)).toEqual([[["CO-256 90000"]]]);
  });

  it("an excluded service is PR-96 with remark N130", () => {
    const { remittances } = decide([sentClaim({ lines: [line("S9470", 9_500)] })]);
    const [denied] = paymentsOf(remittances)[0]?.lines ?? [];
    expect([denied?.adjustments, denied?.remarkCodes]).toEqual([
      [{ group: "PR", reason: "96", amount: 9_500 }],
      ["N130"],
    ]);
  });

  it("the last day of the filing limit is paid, the next is CO-29", () => {
    const on = (date: string) =>
      paymentsOf(decide([sentClaim()], NO_HISTORY, isoDate(date)).remittances)[0]?.lines[0]?.adjustments[0]
        ?.reason;
    // 180 days after 2025-11-14.
    expect(on("2026-05-13")).toBe("45");
    expect(on("2026-05-14")).toBe("29");
  });

  it("before the coverage is PR-26, after its end PR-27", () => {
    const [member] = sandboxConfig().members;
    if (member === undefined) throw new Error("no member");
    const withDates = (from: string, to: string) =>
      sandboxConfig({ members: [{ ...member, effective: { from: isoDate(from), to: isoDate(to) } }] });
    const reason = (config: ReturnType<typeof sandboxConfig>) =>
      paymentsOf(decide([sentClaim()], NO_HISTORY, today, config).remittances)[0]?.lines[0]?.adjustments[0]
        ?.reason;
    expect(reason(withDates("2025-11-15", "2025-12-31"))).toBe("26");
    expect(reason(withDates("2025-01-01", "2025-11-13"))).toBe("27");
    expect(reason(withDates("2025-11-14", "2025-11-14"))).toBe("45");
  });
});

describe("corrections", () => {
  const first = decide([sentClaim()]);
  const number = paymentsOf(first.remittances)[0]?.payerClaimControlNumber ?? "";
  const corrected = sentClaim({
    frequencyCode: "7",
    payerClaimControlNumber: number,
    lines: [line("99213", 18_000)],
  });

  it("a replacement reverses the first answer and adjudicates anew, both under the same numbers", () => {
    const { remittances } = decide([corrected], first.history);
    const [reversal, correction] = paymentsOf(remittances);
    expect([reversal?.statusCode, reversal?.paid, reversal?.totalCharge]).toEqual(["22", -12_810, -25_500]);
    // 99213: 180.00 × 0.62 = 111.60, less the copay of 30.00.
    expect([correction?.statusCode, correction?.paid]).toEqual(["1", 8_160]);
    expect(new Set([reversal?.payerClaimControlNumber, correction?.payerClaimControlNumber])).toEqual(
      new Set([number]),
    );
    expect([reversal?.occurrence, correction?.occurrence]).toEqual([1, 2]);
  });

  it("what a reversal leaves owed is carried forward and taken from the next payment", () => {
    const second = decide([corrected], first.history);
    expect(second.remittances[0]?.paymentAmount).toBe(0);
    expect(second.remittances[0]?.providerAdjustments).toMatchObject([{ reason: "FB", amount: -4_650 }]);
    const next = sentClaim({ patientControlNumber: "V3-1", lines: [line("99215", 35_500)] });
    const third = decide([next], second.history);
    expect(third.remittances[0]?.providerAdjustments).toMatchObject([{ reason: "FB", amount: 4_650 }]);
    // 355.00 × 0.62 = 220.10, less the copay; less 46.50.
    expect(third.remittances[0]?.paymentAmount).toBe(19_010 - 4_650);
    expect(third.history.forwardBalances).toEqual([]);
  });

  it("a void reverses and leaves nothing; the service may then be billed anew", () => {
    const voided = decide(
      [sentClaim({ frequencyCode: "8", payerClaimControlNumber: number })],
      first.history,
    );
    expect(paymentsOf(voided.remittances).map((payment) => payment.statusCode)).toEqual(["22"]);
    const anew = sentClaim({ patientControlNumber: "V1-2" });
    expect(reasonsOf([anew], voided.history)).toEqual([[["CO-45 9690", "PR-3 3000"]]]);
  });
});

describe("behind an earlier payer", () => {
  it("it pays no more than the earlier payer left to the patient", () => {
    const { subscriber } = sentClaim();
    const claim = sentClaim({
      subscriber: { ...subscriber, rank: "secondary" },
      otherPayers: [
        {
          payer: { name: "First Health", payerIdentifier: "FIRST" },
          rank: "primary",
          claimFilingCode: "CI",
          relationship: "18",
          subscriberName: subscriber.name,
          memberId: "F1",
          paid: cents(10_000),
          adjustments: [],
        },
      ],
      lines: [
        sentLine({
          adjudications: [
            {
              payerIdentifier: "FIRST",
              paid: cents(10_000),
              procedureCode: "99214",
              modifiers: [],
              paidUnits: 1,
              adjudicationDate: isoDate("2025-11-18"),
              adjustments: [
                { group: "CO", reason: "45", amount: cents(11_500) },
                { group: "PR", reason: "2", amount: cents(4_000) },
              ],
            },
          ],
        }),
      ],
    });
    const [payment] = paymentsOf(decide([claim]).remittances);
    expect([payment?.statusCode, payment?.paid, payment?.lines[0]?.adjustments]).toEqual([
      "2",
      4_000,
      [{ group: "OA", reason: "23", amount: 21_500 }],
    ]);
  });
});

describe("laws of a payer", () => {
  const anyLine = fc.record({
    procedureCode: fc.constantFrom("99213", "99214", "80053", "73610", "70551", "S9470", "99999"),
    charge: fc.integer({ min: 0, max: 90_000 }).map((amount) => cents(amount)),
    units: fc.integer({ min: 1, max: 3 }),
  });
  const anyClaims = fc.array(fc.array(anyLine, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  });

  it("each payment balances at line, claim and transaction, and the same input gives the same answer", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const sent = claims.map((lines, index) =>
          sentClaim({
            patientControlNumber: `P${index}`,
            lines: lines.map((one, at) => sentLine({ ...one, lineNumber: at + 1 })),
          }),
        );
        const answer = decide(sent);
        expect(decide(sent)).toEqual(answer);
        for (const { claims: payments, paymentAmount, providerAdjustments } of answer.remittances) {
          for (const payment of payments) {
            for (const { charge, paid, adjustments } of payment.lines) {
              expect(sumCents([paid, ...adjustments.map((one) => one.amount)])).toBe(charge);
            }
            const all = payment.lines.flatMap((one) =>
              one.adjustments.map((adjustment) => adjustment.amount),
            );
            expect(sumCents([payment.paid, ...all])).toBe(payment.totalCharge);
          }
          const paid = sumCents(payments.map((payment) => payment.paid));
          const withheld = sumCents(providerAdjustments.map((one) => one.amount));
          expect(paid - withheld).toBe(paymentAmount);
        }
        const numbers = paymentsOf(answer.remittances).map((payment) => payment.payerClaimControlNumber);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
