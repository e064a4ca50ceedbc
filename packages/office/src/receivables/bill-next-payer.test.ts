import { cents, ProblemError } from "@claimwright/base";
import type { Destination } from "@claimwright/exchange";
import { read837P } from "@claimwright/transactions";
import { validateX12 } from "@claimwright/x12";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Desk, Office } from "../office.ts";
import { billNextPayer } from "./bill-next-payer.ts";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "./billing-office.fixture.ts";
import { postPayment } from "./post-payment.ts";

let billing: BillingOffice;
const sent: string[] = [];
const destination = {
  name: "clearinghouse",
  kind: "folder",
  deliver: (file: { readonly bytes: Uint8Array }) => {
    sent.push(new TextDecoder().decode(file.bytes));
    return Promise.resolve({ outcome: "delivered" });
  },
} as unknown as Destination;

beforeAll(async () => {
  billing = await openBillingOffice({ secondary: true });
});

afterAll(() => billing.test.close());

const bill = (number: string, day = "2025-12-05") => {
  const office = { store: billing.test.store, now: () => new Date(`${day}T10:00:00Z`) } as unknown as Office;
  const desk = { practiceId: billing.sample.practice.id, actor: "tester" } as unknown as Desk;
  return billNextPayer(office, desk, number, destination);
};

async function answer(number: string, changes: Parameters<typeof paymentOf>[2] = {}) {
  const claim = await billing.addClaim(number, cents(20_000));
  const remittance = remittanceOf(
    billing.payer,
    [paymentOf(claim, { paid: 12_000, coinsurance: 3_000 }, changes)],
    {
      traceNumber: `T-${number}`,
    },
  );
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

it("the second payer gets what the first one left, in a file that validates, once", async () => {
  await answer("N1");
  const billed = await bill("N1");
  expect(billed.outcome).toBe("sent");
  const [file = ""] = sent;
  expect(validateX12(file).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const read = read837P(file);
  const claim = read.ok ? read.value.submissions[0]?.claims[0] : undefined;
  expect(claim).toMatchObject({ patientControlNumber: "N1", totalCharge: 20_000 });
  expect(claim?.subscriber.rank).toBe("secondary");
  expect(claim?.otherPayers[0]).toMatchObject({ paid: 12_000 });
  expect(claim?.lines[0]?.adjudications[0]).toMatchObject({ paid: 12_000, adjudicationDate: PAID_ON });
  expect((await bill("N1")).outcome).toBe("already-sent");
  expect(sent).toHaveLength(1);
});

it("its answer finds the same claim and closes it", async () => {
  await answer("N2");
  await bill("N2");
  const second = remittanceOf(
    billing.secondPayer,
    [
      {
        ...paymentOf(await billing.addClaim("unused", cents(20_000)), { paid: 3_000 }),
        patientControlNumber: "N2",
        statusCode: "2",
        lines: [
          {
            procedureQualifier: "HC",
            procedureCode: "99213",
            modifiers: [],
            charge: cents(20_000),
            paid: cents(3_000),
            adjustments: [{ group: "OA", reason: "23", amount: cents(17_000) }],
            remarkCodes: [],
          },
        ],
      },
    ],
    { traceNumber: "S-N2" },
  );
  const posted = await billing.work((tx) =>
    postPayment(tx, {
      practiceId: billing.sample.practice.id,
      payer: billing.secondPayer,
      remittance: second,
      paymentId: "p-s2",
      postedOn: PAID_ON,
    }),
  );
  expect(posted).toMatchObject({ counts: { posted: 1 } });
});

it("a crossed-over claim waits thirty days before it is billed by hand", async () => {
  await answer("N3", { statusCode: "19" });
  expect(await bill("N3")).toMatchObject({ outcome: "not-due", decision: { kind: "crossed-over" } });
  expect((await bill("N3", "2026-01-02")).outcome).toBe("sent");
});

it("a claim that nobody answered, and one that is not there, are told apart", async () => {
  await billing.addClaim("N4", cents(5_000));
  await expect(bill("N4")).rejects.toThrow(/No payer has answered/);
  await expect(bill("N5")).rejects.toThrow(ProblemError);
});
