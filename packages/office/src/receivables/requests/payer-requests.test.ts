import { cents, isoDate } from "@claimwright/base";
import { type ClaimId, idOf } from "@claimwright/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BillingOffice, openBillingOffice } from "../billing-office.fixture.ts";
import { listWork } from "../worklist.ts";
import {
  answerPayerRequest,
  listPayerRequests,
  type NewPayerRequest,
  recordPayerRequest,
} from "./payer-requests.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;
const RECEIVED = isoDate("2026-01-05");

beforeAll(async () => {
  office = await openBillingOffice();
  for (const number of ["A1", "A2"]) await office.addClaim(number, cents(20_000));
});
afterAll(() => office.test.close());

const record = (requestId: string, changes: Partial<NewPayerRequest> = {}) =>
  office.work((tx) =>
    recordPayerRequest(tx, practiceId(), {
      requestId,
      kind: "records",
      payerId: office.payer.id,
      reference: `ADR-${requestId}`,
      claimIds: [idOf<ClaimId>("claim-A1")],
      receivedOn: RECEIVED,
      amount: cents(20_000),
      ...changes,
    }),
  );

const listed = (today: string, all = false) =>
  office.work((tx) => listPayerRequests(tx, practiceId(), isoDate(today), all));

describe("what payers and auditors ask for", () => {
  it("a records request without a day is due in 45 days; its work is due five days earlier", async () => {
    expect(await record("r-1")).toEqual({ dueOn: "2026-02-19" });
    await record("r-1");
    const { entries } = await office.work((tx) => listWork(tx, practiceId(), RECEIVED));
    expect(entries).toMatchObject([
      {
        kind: "payer-request",
        claimId: "claim-A1",
        action: "send-records",
        dueOn: "2026-02-14",
        amount: 20_000,
      },
    ]);
    expect(await listed("2026-02-20")).toMatchObject([
      { requestId: "r-1", daysLeft: -1, claimIds: ["claim-A1"] },
    ]);
  });

  it("an audit of several claims takes the day of its letter and goes to the supervisor", async () => {
    const claimIds = [idOf<ClaimId>("claim-A1"), idOf<ClaimId>("claim-A2")];
    await record("r-2", {
      kind: "postpayment-audit",
      claimIds,
      dueOn: isoDate("2026-01-20"),
      amount: cents(40_000),
    });
    const { entries } = await office.work((tx) =>
      listWork(tx, practiceId(), RECEIVED, { ownerRole: "supervisor" }),
    );
    expect(entries).toMatchObject([{ dueOn: "2026-01-15", amount: 40_000 }]);
    expect((await listed("2026-01-06")).map(({ requestId }) => requestId)).toEqual(["r-2", "r-1"]);
  });

  it("answered: the work is done and what was sent stays on record", async () => {
    const answer = (state: "answered" | "closed") =>
      office.work((tx) =>
        answerPayerRequest(tx, practiceId(), "r-1", {
          state,
          on: isoDate("2026-02-01"),
          outcome: "Portal, 12 pages.",
        }),
      );
    await answer("answered");
    expect((await listed("2026-02-02")).map(({ requestId }) => requestId)).toEqual(["r-2"]);
    expect(await listed("2026-02-02", true)).toContainEqual(
      expect.objectContaining({ requestId: "r-1", state: "answered", outcome: "Portal, 12 pages." }),
    );
    expect(
      (await office.work((tx) => listWork(tx, practiceId(), RECEIVED, { ownerRole: "biller" }))).total,
    ).toBe(0);
    await answer("closed");
    await expect(answer("closed")).rejects.toThrow(/no open request/);
  });

  it("a request about no claim, or due before it came, is refused", async () => {
    await expect(record("r-3", { claimIds: [] })).rejects.toThrow(/at least one claim/);
    await expect(record("r-3", { dueOn: isoDate("2026-01-01") })).rejects.toThrow(/on or after/);
  });
});
