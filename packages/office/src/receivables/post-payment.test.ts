import { cents, isoDate } from "@claimwright/base";
import { type ClaimId, type ClaimPayment, idOf, type Payer, type Remittance } from "@claimwright/model";
import {
  listBalances,
  listClaimStateChanges,
  listRemittanceClaims,
  proveLedger,
  sumMovementsByMonth,
} from "@claimwright/store";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "./billing-office.fixture.ts";
import { postByHand } from "./post-by-hand.ts";
import { type PostedPayment, postPayment } from "./post-payment.ts";
import { receivablesByAge, recountReceivables } from "./receivables-by-age.ts";

let office: BillingOffice;
let second: BillingOffice;
let nextId = 0;

beforeAll(async () => {
  office = await openBillingOffice();
  second = await openBillingOffice({ secondary: true });
});

afterAll(async () => {
  await office.test.close();
  await second.test.close();
});

function post(at: BillingOffice, remittance: Remittance, payer: Payer = at.payer): Promise<PostedPayment> {
  return at.work((tx) => postPayment(tx, inputOf(at, remittance, payer)));
}

function inputOf(at: BillingOffice, remittance: Remittance, payer: Payer) {
  nextId += 1;
  const practiceId = at.sample.practice.id;
  return { practiceId, payer, remittance, paymentId: `payment-${nextId}`, postedOn: PAID_ON };
}

/** Balances of one claim, by kind of account, in cents. */
async function standing(at: BillingOffice, number: string): Promise<Record<string, number>> {
  const balances = await at.work((tx) =>
    listBalances(tx, at.sample.practice.id, { claimId: idOf<ClaimId>(`claim-${number}`) }),
  );
  return Object.fromEntries(
    balances.map(({ key, balance }) => [
      key.startsWith("patient") ? "patient" : (key.split(":")[3] ?? key),
      balance,
    ]),
  );
}

const prove = (at: BillingOffice) => at.work((tx) => proveLedger(tx, at.sample.practice.id));

function reversalOf(payment: ClaimPayment): ClaimPayment {
  const [line] = payment.lines;
  if (line === undefined) throw new Error("a payment of one line");
  return {
    ...payment,
    statusCode: "22",
    totalCharge: cents(-payment.totalCharge),
    paid: cents(-payment.paid),
    lines: [
      {
        ...line,
        charge: cents(-line.charge),
        paid: cents(-line.paid),
        adjustments: line.adjustments.map((each) => ({ ...each, amount: cents(-each.amount) })),
      },
    ],
  };
}

describe("a payment in the database", () => {
  it("posts its claims, keeps them, moves their states and leaves the ledger proven", async () => {
    const claims = [await office.addClaim("A1", cents(21_000)), await office.addClaim("A2", cents(9_000))];
    const posted = await post(
      office,
      remittanceOf(
        office.payer,
        claims.map((claim) => paymentOf(claim, { paid: 5_000, coinsurance: 1_000 })),
      ),
    );
    expect(posted).toMatchObject({ outcome: "posted", counts: { posted: 2, held: 0 } });
    expect(await standing(office, "A1")).toMatchObject({ "alder-coverage": 0, patient: 1_000 });
    const changes = await office.work((tx) =>
      listClaimStateChanges(tx, office.sample.practice.id, idOf<ClaimId>("claim-A1")),
    );
    expect(changes.map(({ to }) => to)).toEqual(["accepted", "paid"]);
    expect(await prove(office)).toMatchObject({ sum: 0, wrongBalances: [] });
  });

  it("the same payment again, from two processes at once, posts once", async () => {
    const claim = await office.addClaim("B1", cents(10_000));
    const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 7_000 })], { traceNumber: "B" });
    const outcomes = await Promise.all([
      post(office, remittance),
      post(office, remittance),
      post(office, remittance),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      "already-posted",
      "already-posted",
      "posted",
    ]);
    expect(await standing(office, "B1")).toEqual({ "alder-coverage": 0 });
  });

  it("killed between its parts: nothing of it is there, and the next start posts it exactly once", async () => {
    const claim = await office.addClaim("C1", cents(10_000));
    const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 7_000 })], { traceNumber: "C" });
    const killed = office.work(async (tx) => {
      await postPayment(tx, inputOf(office, remittance, office.payer));
      throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await standing(office, "C1")).toEqual({ "alder-coverage": 10_000 });
    expect((await post(office, remittance)).outcome).toBe("posted");
    expect((await post(office, remittance)).outcome).toBe("already-posted");
    expect(await standing(office, "C1")).toEqual({ "alder-coverage": 0 });
  });

  it("the same payment with a claim more in a second file: the new one is held, not paid out of the same money", async () => {
    const [one, two] = [await office.addClaim("D1", cents(5_000)), await office.addClaim("D2", cents(5_000))];
    const base = { traceNumber: "D", paymentAmount: cents(4_000) };
    const first = remittanceOf(office.payer, [paymentOf(one, { paid: 4_000 })], base);
    await post(office, first);
    const again = remittanceOf(
      office.payer,
      [paymentOf(one, { paid: 4_000 }), paymentOf(two, { paid: 0 }, { paid: cents(0) })],
      base,
    );
    expect(await post(office, again)).toMatchObject({ outcome: "posted", counts: { posted: 0, held: 1 } });
    expect(await standing(office, "D2")).toEqual({ "alder-coverage": 5_000 });
  });

  it("a payment that does not add up keeps nothing", async () => {
    const claim = await office.addClaim("E1", cents(5_000));
    const wrong = remittanceOf(office.payer, [paymentOf(claim, { paid: 4_000 })], {
      traceNumber: "E",
      paymentAmount: cents(4_001),
    });
    const posted = await post(office, wrong);
    expect(posted).toMatchObject({ outcome: "held" });
    expect("reason" in posted && posted.reason).toContain("$0.01");
    expect(await standing(office, "E1")).toEqual({ "alder-coverage": 5_000 });
  });

  it("a reversal that came first waits in the database and is settled by its parent", async () => {
    const claim = await office.addClaim("F1", cents(8_000));
    const payment = paymentOf(claim, { paid: 6_000 });
    const early = remittanceOf(office.payer, [reversalOf(payment)], {
      traceNumber: "F-2",
      providerAdjustments: [
        { providerIdentifier: "1", fiscalPeriodEnd: PAID_ON, reason: "FB", amount: cents(-6_000) },
      ],
      paymentAmount: cents(0),
    });
    expect(await post(office, early)).toMatchObject({ counts: { waits: 1 } });
    await post(office, remittanceOf(office.payer, [payment], { traceNumber: "F-1" }));
    expect(await standing(office, "F1")).toMatchObject({ "alder-coverage": 8_000 });
    const waiting = await office.work((tx) =>
      listRemittanceClaims(tx, office.sample.practice.id, { state: "waits" }),
    );
    expect(waiting).toEqual([]);
  });

  it("a secondary that came first is settled by the primary, in the same transaction", async () => {
    const claim = await second.addClaim("G1", cents(20_000));
    const secondary = paymentOf(
      claim,
      { paid: 2_000 },
      {
        statusCode: "2",
        lines: [
          {
            procedureQualifier: "HC",
            procedureCode: "99213",
            modifiers: [],
            charge: cents(20_000),
            paid: cents(2_000),
            adjustments: [{ group: "OA", reason: "23", amount: cents(18_000) }],
            remarkCodes: [],
          },
        ],
      },
    );
    const early = await post(second, remittanceOf(second.secondPayer, [secondary]), second.secondPayer);
    expect(early).toMatchObject({ counts: { waits: 1 } });
    await post(second, remittanceOf(second.payer, [paymentOf(claim, { paid: 10_000, coinsurance: 2_000 })]));
    expect(await standing(second, "G1")).toEqual({ "alder-coverage": 0, "second-coverage": 0 });
    expect(await prove(second)).toMatchObject({ sum: 0, wrongBalances: [] });
  });

  it("the payer lost the control number: patient, day, code and charge find the claim", async () => {
    const claim = await office.addClaim("L1", cents(13_370));
    const day = office.sample.encounter.dateOfService;
    const payment = paymentOf(
      claim,
      { paid: 9_000 },
      { patientControlNumber: "0", servicePeriod: { from: day } },
    );
    const remittance = remittanceOf(office.payer, [payment], { traceNumber: "L" });
    expect(await post(office, remittance)).toMatchObject({ counts: { posted: 1 } });
    expect(await standing(office, "L1")).toEqual({ "alder-coverage": 0 });
  });

  it("an unmatched claim payment is posted by hand on the claim that a person chose, once", async () => {
    await office.addClaim("M1", cents(10_000));
    const claim = await office.addClaim("M2", cents(10_000));
    const payment = { ...paymentOf(claim, { paid: 7_000 }), patientControlNumber: "SMUDGED" };
    const remittance = remittanceOf(office.payer, [payment], { traceNumber: "M" });
    const posted = await post(office, remittance);
    expect(posted).toMatchObject({ counts: { unmatched: 1 } });
    const practiceId = office.sample.practice.id;
    const [open] = await office.work((tx) => listRemittanceClaims(tx, practiceId, { state: "unmatched" }));
    if (open === undefined) throw new Error("it waits in the queue");
    const byHand = { ...open, practiceId, patientControlNumber: "M2", postedOn: PAID_ON };
    expect(await office.work((tx) => postByHand(tx, byHand))).toMatchObject({ posted: 1 });
    expect(await standing(office, "M2")).toEqual({ "alder-coverage": 0 });
    await expect(office.work((tx) => postByHand(tx, byHand))).rejects.toThrow(/posted already/);
    const unapplied = await office.work((tx) =>
      listBalances(tx, practiceId, { kind: "unapplied-payer-cash" }),
    );
    expect(unapplied.filter(({ key, balance }) => key.includes("/M/") && balance !== 0)).toEqual([]);
  });

  it("a denial becomes work with an owner and a day, once however often it is posted", async () => {
    const claim = await office.addClaim("H1", cents(12_000));
    const denied = paymentOf(
      claim,
      { paid: 0 },
      {
        lines: [
          {
            procedureQualifier: "HC",
            procedureCode: "99213",
            modifiers: [],
            charge: cents(12_000),
            paid: cents(0),
            adjustments: [{ group: "CO", reason: "197", amount: cents(12_000) }],
            remarkCodes: [],
          },
        ],
      },
    );
    const remittance = remittanceOf(office.payer, [denied], { traceNumber: "H" });
    await post(office, remittance);
    await post(office, remittance);
    const rows = await office.work(
      async (tx) =>
        (
          await sql<{ denial: string; owner_role: string; due_on: string; amount_cents: number }>`
          select denial, owner_role, due_on, amount_cents from work_item where claim_id = 'claim-H1'`.execute(
            tx.db,
          )
        ).rows,
    );
    expect(rows).toEqual([
      { denial: "authorization", owner_role: "appeals", due_on: "2026-01-30", amount_cents: 12_000 },
    ]);
  });

  it("the kept roll-up of open receivables is what a recount of the ledger gives, by payer and age", async () => {
    for (const at of [office, second]) {
      const practiceId = at.sample.practice.id;
      for (const asOf of ["2025-11-20", "2026-01-15", "2026-06-01"].map(isoDate)) {
        const kept = await at.work((tx) => receivablesByAge(tx, practiceId, asOf));
        expect(kept).toEqual(await at.work((tx) => recountReceivables(tx, practiceId, asOf)));
        if (at === office) expect(kept.some(({ total }) => total > 0)).toBe(true);
      }
    }
  });

  it("the kept sums of movements are what a recount of the ledger gives, by month and kind", async () => {
    const practiceId = office.sample.practice.id;
    const kinds = ["charge", "payer-payment", "write-off"];
    const kept = await office.work((tx) => sumMovementsByMonth(tx, practiceId, kinds, 12));
    const { rows } = await office.work((tx) =>
      sql<{ month: string; kind: string; moved: number }>`
        select to_char(effective_date, 'YYYY-MM') as month, kind, sum(amount_cents)::bigint as moved
        from ledger_transfer where kind = any (${kinds}::text[]) group by 1, 2 order by 1, 2`.execute(tx.db),
    );
    const flat = kept.flatMap(({ month, sums }) =>
      Object.entries(sums)
        .sort()
        .map(([kind, moved]) => ({ month, kind, moved })),
    );
    expect(flat).toEqual(rows);
    expect(rows.length).toBeGreaterThan(2);
  });
});
