import { cents } from "@claimwright/base";
import { type ClaimId, idOf } from "@claimwright/model";
import { PDF } from "@libpdf/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Desk, Office } from "../office.ts";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "./billing-office.fixture.ts";
import { postPayment } from "./post-payment.ts";
import { writeAppeal } from "./write-appeal.ts";

let billing: BillingOffice;

beforeAll(async () => {
  billing = await openBillingOffice();
});

afterAll(() => billing.test.close());

const GROUND = "Two chronic conditions were managed, one of them worse than before.";

const appeal = (number: string, { day = "2025-12-10", grounds = [GROUND] } = {}) => {
  const office = {
    store: billing.test.store,
    now: () => new Date(`${day}T10:00:00Z`),
  } as unknown as Office;
  const desk = { practiceId: billing.sample.practice.id, actor: "tester" } as unknown as Desk;
  return writeAppeal(office, desk, { claimId: idOf<ClaimId>(`claim-${number}`), level: "first", grounds });
};

async function answer(number: string, paid: number, adjustment?: { group: "CO"; reason: string }) {
  const claim = await billing.addClaim(number, cents(20_000));
  const payment = paymentOf(claim, { paid });
  const [line] = payment.lines;
  const denied = { ...adjustment, amount: cents(20_000 - paid) } as never;
  const lines =
    adjustment === undefined || line === undefined ? payment.lines : [{ ...line, adjustments: [denied] }];
  const remittance = remittanceOf(billing.payer, [{ ...payment, lines }], { traceNumber: `T-${number}` });
  await billing.work((tx) =>
    postPayment(tx, {
      practiceId: billing.sample.practice.id,
      payer: billing.payer,
      remittance,
      paymentId: `p-${number}`,
      postedOn: PAID_ON,
    }),
  );
}

describe("an appeal", () => {
  it("is one packet: letter, claim, the payer's answer and the note, each with its page", async () => {
    await answer("D1", 0, { group: "CO", reason: "50" });
    const { pdf, inDispute, appealBy } = await appeal("D1");
    expect(inDispute).toBe(20_000);
    expect(appealBy).toBe("2026-01-30");
    const pages = (await PDF.load(pdf))
      .getPages()
      .map((page) => page.extractText().text.replace(/\s+/g, " "));
    const [letter = ""] = pages;
    for (const words of ["ICN-D1", "$200.00", "CO-50, not medically necessary", GROUND, "01/30/2026"]) {
      expect(letter).toContain(words);
    }
    const pageOf = (words: string) => pages.findIndex((page) => page.includes(words)) + 1;
    expect(letter).toMatch(new RegExp(`Claim as it was sent ${pageOf("Health insurance claim")}`));
    expect(letter).toMatch(new RegExp(`The payer's answer ${pageOf("What the payer answered")}`));
    expect(letter).toMatch(new RegExp(`Signed note of the visit ${pageOf("Note of the visit")}`));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Appeal, claim D1 · page ${index + 1} of ${pages.length}`);
    }
  });

  it("needs an answer, a denial, a ground and the time", async () => {
    await billing.addClaim("D2", cents(20_000));
    await expect(appeal("D2")).rejects.toThrow(/No payer has answered it yet/);
    await answer("D3", 12_000);
    await expect(appeal("D3")).rejects.toThrow(/denied nothing/);
    await answer("D4", 0, { group: "CO", reason: "50" });
    await expect(appeal("D4", { grounds: [" "] })).rejects.toThrow(/no reason/);
    await expect(appeal("D4", { day: "2026-06-01" })).rejects.toThrow(/time to appeal ended on 2026-01-30/);
  });
});
