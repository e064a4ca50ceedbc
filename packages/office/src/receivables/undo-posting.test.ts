import { cents, isoDate } from "@claimwright/base";
import { type ClaimId, type ClaimPayment, idOf, type Remittance } from "@claimwright/model";
import { listBalances, listRemittanceClaims, loadClaim, proveLedger } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "./billing-office.fixture.ts";
import { postByHand } from "./post-by-hand.ts";
import { postKeyedRemittance, proveKeyedRemittance } from "./post-keyed-remittance.ts";
import { postPayment } from "./post-payment.ts";
import { undoPosting } from "./undo-posting.ts";
import { listProviderAdjustments, turnPostedProviderAdjustment } from "./undo-provider-adjustment.ts";
import { listWork } from "./worklist.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;

beforeAll(async () => {
  office = await openBillingOffice();
});
afterAll(() => office.test.close());

async function post(paymentId: string, payments: readonly ClaimPayment[]) {
  const remittance = remittanceOf(office.payer, payments, { traceNumber: `T-${paymentId}` });
  return office.work((tx) =>
    postPayment(tx, {
      practiceId: practiceId(),
      payer: office.payer,
      remittance,
      paymentId,
      postedOn: PAID_ON,
    }),
  );
}

const claimPayments = (paymentId: string) =>
  office.work((tx) => listRemittanceClaims(tx, practiceId(), { paymentId }));

async function undo(paymentId: string, reason = "Posted on the brother's claim.", place = 0) {
  const kept = await claimPayments(paymentId);
  await office.work((tx) =>
    undoPosting(tx, {
      practiceId: practiceId(),
      paymentId,
      occurrenceKey: kept[place]?.occurrenceKey ?? "",
      reason,
      undoneOn: PAID_ON,
    }),
  );
}

async function byHand(paymentId: string, patientControlNumber: string) {
  const [kept] = await claimPayments(paymentId);
  return office.work((tx) =>
    postByHand(tx, {
      practiceId: practiceId(),
      paymentId,
      occurrenceKey: kept?.occurrenceKey ?? "",
      patientControlNumber,
      postedOn: PAID_ON,
    }),
  );
}

async function balance(key: string): Promise<number> {
  const all = await office.work((tx) => listBalances(tx, practiceId()));
  return all.find((each) => each.key === key)?.balance ?? 0;
}

const stateOf = (number: string) =>
  office.work(async (tx) => (await loadClaim(tx, practiceId(), idOf<ClaimId>(`claim-${number}`))).state);

const coverageOf = (number: string) => `coverage-receivable:claim-${number}:${number}-1:alder-coverage`;
const unapplied = (trace: string, paid: number) =>
  `unapplied-payer-cash:${office.payer.id}:${office.payer.payerIdentifier}/${trace}/${paid}/2025-12-01`;

describe("a posting that a person takes back", () => {
  it("the claim is open as before, the money unapplied, and who and why stand beside it", async () => {
    const claim = await office.addClaim("U1", cents(20_000));
    await office.addClaim("U2", cents(20_000));
    await post("u-1", [paymentOf(claim, { paid: 12_000, coinsurance: 3_000 })]);
    expect(await stateOf("U1")).toBe("paid");
    await undo("u-1");
    expect(await balance(coverageOf("U1"))).toBe(20_000);
    expect(await balance("patient-receivable:claim-U1:U1-1")).toBe(0);
    expect(await balance(unapplied("T-u-1", 12_000))).toBe(-12_000);
    expect(await stateOf("U1")).toBe("accepted");
    const [kept] = await claimPayments("u-1");
    expect(kept).toMatchObject({ state: "held", undone: 1 });
    expect(kept?.reason).toMatch(/tester: Posted on the brother's claim/);
    await expect(undo("u-1")).rejects.toThrow(/not posted/);
  });

  it("it is posted again on the right claim, once; the file that brings it again posts nothing", async () => {
    expect(await byHand("u-1", "U2")).toMatchObject({ posted: 1 });
    expect(await balance(coverageOf("U2"))).toBe(0);
    expect(await balance("patient-receivable:claim-U2:U2-1")).toBe(3_000);
    expect(await balance(unapplied("T-u-1", 12_000))).toBe(0);
    const [kept] = await claimPayments("u-1");
    expect(kept?.state).toBe("posted");
    const again = paymentOf(
      { ...(await office.work((tx) => loadClaim(tx, practiceId(), idOf<ClaimId>("claim-U1")))).claim },
      { paid: 12_000, coinsurance: 3_000 },
    );
    expect(await post("u-1", [again])).toMatchObject({ outcome: "already-posted" });
  });

  it("undone a second time and posted a third: each step counts once", async () => {
    await undo("u-1", "It was the first claim after all.");
    expect(await balance(coverageOf("U2"))).toBe(20_000);
    await byHand("u-1", "U1");
    expect(await balance(coverageOf("U1"))).toBe(0);
    expect(await balance("patient-receivable:claim-U1:U1-1")).toBe(3_000);
  });

  it("the payer takes the money back later: its reversal finds the last posting and nothing else", async () => {
    const { claim } = await office.work((tx) => loadClaim(tx, practiceId(), idOf<ClaimId>("claim-U1")));
    const paid = paymentOf(claim, { paid: 12_000, coinsurance: 3_000 });
    const reversal: ClaimPayment = {
      ...paid,
      statusCode: "22",
      totalCharge: cents(-20_000),
      paid: cents(-12_000),
      lines: paid.lines.map((line) => ({
        ...line,
        charge: cents(-20_000),
        paid: cents(-12_000),
        adjustments: line.adjustments.map((each) => ({ ...each, amount: cents(-each.amount) })),
      })),
    };
    await post("u-2", [reversal]);
    expect(await balance(coverageOf("U1"))).toBe(20_000);
    await expect(undo("u-1")).rejects.toThrow(/taken this payment back/);
    await undo("u-2", "The payer withdrew its reversal by phone.");
    expect(await balance(coverageOf("U1"))).toBe(0);
    expect(await stateOf("U1")).toBe("paid");
  });

  it("the work that it made is closed with it", async () => {
    const claim = await office.addClaim("U3", cents(9_000));
    const line = {
      ...paymentOf(claim, { paid: 0 }).lines[0]!,
      adjustments: [{ group: "CO" as const, reason: "16", amount: cents(9_000) }],
    };
    await post("u-3", [paymentOf(claim, { paid: 0 }, { lines: [line] })]);
    const open = async () =>
      (await office.work((tx) => listWork(tx, practiceId(), isoDate("2025-12-02")))).total;
    expect(await open()).toBe(1);
    await undo("u-3");
    expect(await open()).toBe(0);
    await byHand("u-3", "U3");
    expect(await open()).toBe(1);
  });

  it("nobody takes a posting back without saying why", async () => {
    await expect(undo("u-3", "  ")).rejects.toThrow(/for a reason/);
  });

  it("after all of it the ledger is proven", async () => {
    expect(await office.work((tx) => proveLedger(tx, practiceId()))).toMatchObject({
      sum: 0,
      wrongBalances: [],
    });
  });
});

describe("a provider-level adjustment (PLB) that a person takes back", () => {
  const END = { providerIdentifier: "1234567893", fiscalPeriodEnd: isoDate("2025-12-31") };
  const providerLevel = (reason: string, reference: string) =>
    `provider-level:${office.payer.id}:${reason}:${reference}`;
  const postWith = (
    paymentId: string,
    claims: readonly ClaimPayment[],
    providerAdjustments: Remittance["providerAdjustments"],
  ) => {
    const paid = claims.reduce((sum, claim) => sum + claim.paid, 0);
    const less = providerAdjustments.reduce((sum, { amount }) => sum + amount, 0);
    const remittance = remittanceOf(office.payer, claims, {
      traceNumber: `T-${paymentId}`,
      paymentAmount: cents(paid - less),
      providerAdjustments,
    });
    return office.work((tx) =>
      postPayment(tx, {
        practiceId: practiceId(),
        payer: office.payer,
        remittance,
        paymentId,
        postedOn: PAID_ON,
      }),
    );
  };
  const turn = (
    paymentId: string,
    to: "undone" | "posted",
    place = 1,
    reason = "It is another practice's.",
  ) =>
    office.work((tx) =>
      turnPostedProviderAdjustment(tx, {
        practiceId: practiceId(),
        paymentId,
        place,
        to,
        reason,
        on: PAID_ON,
      }),
    );

  it("interest is unapplied again, then income again; each turn counts once and says who and why", async () => {
    await postWith("plb-1", [], [{ reason: "L6", amount: cents(-500), ...END }]);
    const interest = `interest:${office.payer.id}`;
    expect(await balance(interest)).toBe(-500);
    await turn("plb-1", "undone");
    expect(await balance(interest)).toBe(0);
    expect(await balance(unapplied("T-plb-1", 500))).toBe(-500);
    await expect(turn("plb-1", "undone")).rejects.toThrow(/undone already/);
    await turn("plb-1", "posted", 1, "It was ours after all.");
    expect(await balance(interest)).toBe(-500);
    expect(await balance(unapplied("T-plb-1", 500))).toBe(0);
    const [kept] = await office.work((tx) => listProviderAdjustments(tx, practiceId(), "plb-1"));
    expect(kept).toMatchObject({ place: 1, state: "posted" });
    expect(kept?.movements.at(-1)?.why.reason).toMatch(/posted the provider adjustment .* It was ours/);
  });

  it("money that stands on claims holds its recoupment: the claim's posting is undone first", async () => {
    const claim = await office.addClaim("P1", cents(20_000));
    await postWith(
      "plb-2",
      [paymentOf(claim, { paid: 12_000 })],
      [{ reason: "WO", reference: "R-9", amount: cents(4_000), ...END }],
    );
    await expect(turn("plb-2", "undone")).rejects.toThrow(/\$40\.00 .* unapplied; \$0\.00 is/);
    await undo("plb-2");
    await turn("plb-2", "undone");
    expect(await balance(providerLevel("WO", "R-9"))).toBe(0);
    expect(await balance(unapplied("T-plb-2", 8_000))).toBe(-8_000);
  });

  it("a forward balance that a later payment brought in stays until that one is taken back", async () => {
    await postWith("plb-3", [], [{ reason: "FB", amount: cents(-3_000), ...END }]);
    await postWith("plb-4", [], [{ reason: "FB", amount: cents(-1_000), ...END }]);
    await expect(turn("plb-3", "undone")).rejects.toThrow(/later payment T-plb-4/);
    await turn("plb-4", "undone");
    await turn("plb-3", "undone");
    expect(await balance(providerLevel("FB", ""))).toBe(0);
  });

  it("is named by its place and taken back for a reason", async () => {
    await expect(turn("plb-3", "posted", 7)).rejects.toThrow(/no provider adjustment 7/);
    await expect(turn("plb-3", "posted", 1, " ")).rejects.toThrow(/for a reason/);
    expect(await office.work((tx) => proveLedger(tx, practiceId()))).toMatchObject({
      sum: 0,
      wrongBalances: [],
    });
  });
});

describe("a paper remittance keyed in a grid", () => {
  const row = (number: string, paid: number) => ({
    patientControlNumber: number,
    procedureCode: "99213",
    dateOfService: isoDate("2025-11-14"),
    charge: cents(10_000),
    paid: cents(paid),
    adjustments: [{ group: "CO" as const, reason: "45", amount: cents(10_000 - paid) }],
  });
  const paper = (checkNumber: string, checkAmount: number, rows: ReturnType<typeof row>[]) => ({
    payerId: office.payer.id,
    checkNumber,
    checkAmount: cents(checkAmount),
    checkDate: PAID_ON,
    rows,
  });

  it("a slip of the keyboard is a difference before anything posts; the right sum posts once", async () => {
    await office.addClaim("K1", cents(10_000));
    const slip = paper("8812", 6_100, [row("K1", 6_000)]);
    expect(proveKeyedRemittance(slip).faults).toMatchObject([{ level: "transaction", difference: 100 }]);
    const post = (sheet: typeof slip, paymentId: string) =>
      office.work((tx) => postKeyedRemittance(tx, practiceId(), sheet, { paymentId, postedOn: PAID_ON }));
    expect(await post(slip, "k-0")).toMatchObject({ outcome: "held" });
    const right = paper("8812", 6_000, [row("K1", 6_000)]);
    expect(await post(right, "k-1")).toMatchObject({ outcome: "posted", counts: { posted: 1 } });
    expect(await post(right, "k-2")).toMatchObject({ outcome: "already-posted", paymentId: "k-1" });
    expect(await balance(coverageOf("K1"))).toBe(0);
    await expect(post(paper("8813", 0, []), "k-3")).rejects.toThrow(/1 to 2000 rows/);
  });
});
