import { cents, isoDate } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";
import { CAUTIOUS_POLICY, MEDICARE_PART_B_REMEDIES, policyOn } from "@claimwright/receivables";
import { listBalances } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "../billing-office.fixture.ts";
import { postPayment } from "../post-payment.ts";
import { listWork } from "../worklist.ts";
import { endDisposition, listDispositions, setDisposition } from "./dispositions.ts";
import { listPayerPolicies, policiesOn, setPayerPolicy } from "./payer-policies.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;

beforeAll(async () => {
  office = await openBillingOffice();
});
afterAll(() => office.test.close());

/** A claim of $90.00 that the payer answers with one reason for all of it. */
async function answer(
  number: string,
  group: "CO" | "PR",
  reason: string,
  postedOn = PAID_ON,
  remarkCodes: readonly string[] = [],
) {
  const claim = await office.addClaim(number, cents(9_000));
  const line: ClaimPayment["lines"][number] = {
    procedureQualifier: "HC",
    procedureCode: "99213",
    modifiers: [],
    charge: cents(9_000),
    paid: cents(0),
    adjustments: [{ group, reason, amount: cents(9_000) }],
    remarkCodes,
  };
  const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 0 }, { lines: [line] })], {
    traceNumber: `T-${number}`,
    paymentDate: postedOn,
  });
  return office.work((tx) =>
    postPayment(tx, {
      practiceId: practiceId(),
      payer: office.payer,
      remittance,
      paymentId: number,
      postedOn,
    }),
  );
}

const workOf = async (number: string) => {
  const { entries } = await office.work((tx) => listWork(tx, practiceId(), isoDate("2025-12-01")));
  return entries.find(({ claimId }) => claimId === `claim-${number}`);
};

describe("a payer's terms, kept and dated", () => {
  it("nobody has said anything: the cautious deadline of 60 days", async () => {
    await answer("Q1", "CO", "197");
    expect(await workOf("Q1")).toMatchObject({ action: "appeal", dueOn: "2026-01-30" });
  });

  it("Medicare Part B from this week on: a coding denial is reopened within a year instead of replaced", async () => {
    await office.work((tx) =>
      setPayerPolicy(tx, practiceId(), {
        payerId: office.payer.id,
        effectiveFrom: PAID_ON,
        policy: { ...CAUTIOUS_POLICY, remedies: MEDICARE_PART_B_REMEDIES },
        reason: "Provider manual, section 9.",
      }),
    );
    await answer("Q2", "CO", "4");
    expect(await workOf("Q2")).toMatchObject({ action: "reopen", dueOn: "2026-12-01" });
  });

  it("a policy that begins next month does not count yet, and what it replaces stays on record", async () => {
    await office.work((tx) =>
      setPayerPolicy(tx, practiceId(), {
        payerId: office.payer.id,
        effectiveFrom: isoDate("2026-01-01"),
        policy: { ...CAUTIOUS_POLICY, autoPost: false },
        reason: "Payer changes its system; we look at each payment.",
      }),
    );
    const [now, later] = await office.work(async (tx) => [
      (await policiesOn(tx, practiceId(), PAID_ON))(office.payer.id),
      (await policiesOn(tx, practiceId(), isoDate("2026-01-15")))(office.payer.id),
    ]);
    expect(now?.autoPost).toBe(true);
    expect(later?.autoPost).toBe(false);
    expect(await office.work((tx) => listPayerPolicies(tx, practiceId()))).toHaveLength(2);
    const held = await answer("Q3", "CO", "45", isoDate("2026-01-15"));
    expect(held).toMatchObject({ outcome: "posted", counts: { held: 1, posted: 0 } });
  });

  it("a payer without terms of its own has everyone's; of two from one day the later counts", () => {
    const day = isoDate("2025-06-01");
    const everyone = { effectiveFrom: day, policy: { ...CAUTIOUS_POLICY, answerDays: 21 } };
    const again = { effectiveFrom: day, policy: { ...CAUTIOUS_POLICY, answerDays: 14 } };
    expect(policyOn([everyone, again], office.payer.id, day).answerDays).toBe(14);
    expect(policyOn([everyone], office.payer.id, isoDate("2025-05-31"))).toBe(CAUTIOUS_POLICY);
  });

  it("a deadline of no days is refused with what to do", async () => {
    const policy = { ...CAUTIOUS_POLICY, remedies: { ...CAUTIOUS_POLICY.remedies, appealDays: 0 } };
    await expect(
      office.work((tx) => setPayerPolicy(tx, practiceId(), { effectiveFrom: PAID_ON, policy, reason: "" })),
    ).rejects.toThrow(/days to appeal/);
  });
});

describe("the practice's own rows of the disposition table", () => {
  it("a denial by standard is this payer's contractual discount by contract, from a day to a day", async () => {
    const rule = {
      payerIdentifier: office.payer.payerIdentifier,
      group: "CO" as const,
      reason: "97",
      effective: { from: isoDate("2025-12-01") },
      disposition: { kind: "write-off", category: "contractual" } as const,
      note: "Contract 2025, bundling of lab draws.",
    };
    await office.work((tx) => setDisposition(tx, practiceId(), rule));
    await answer("R1", "CO", "97");
    expect(await workOf("R1")).toBeUndefined();
    const [row] = await office.work((tx) => listDispositions(tx, practiceId()));
    expect(row).toMatchObject({ ...rule, setBy: "tester" });
    await office.work((tx) => endDisposition(tx, practiceId(), row?.id ?? 0, isoDate("2025-12-03")));
    await answer("R2", "CO", "97", isoDate("2025-12-04"));
    expect(await workOf("R2")).toMatchObject({ denial: "bundling" });
    const balances = await office.work((tx) => listBalances(tx, practiceId(), { kind: "adjustment" }));
    expect(balances.find(({ key }) => key.endsWith(":contractual"))?.balance).toBe(9_000);
  });

  it("a row that is not there cannot be ended", async () => {
    await expect(
      office.work((tx) => endDisposition(tx, practiceId(), 999, isoDate("2025-12-03"))),
    ).rejects.toThrow(/no row 999/);
  });
});
