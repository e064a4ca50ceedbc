import { cents, isoDate } from "@claimwright/base";
import { idOf } from "@claimwright/model";
import { insertClaim } from "@claimwright/store";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  sampleClaim,
  type TestStore,
} from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCodes } from "../codes/open-codes.ts";
import { createOffice, type Desk, type Office } from "../office.ts";
import { type ContractFacts, contractOn, keepContract, listContracts } from "./payer-contracts.ts";
import { tryPayerContract } from "./try-payer-contract.ts";

let test: TestStore;
let sample: SamplePractice;
let office: Office;
let desk: Desk;
let ids = 0;

beforeAll(async () => {
  test = await createTestStore();
  sample = await insertSamplePractice(test.store, "alder");
  office = createOffice({
    store: test.store,
    codes: openCodes().library,
    newId: () => `contract-${++ids}`,
    now: () => new Date("2025-12-01T15:00:00.000Z"),
  });
  desk = { practiceId: sample.practice.id, actor: SAMPLE_ACTOR };
  await test.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    insertClaim(tx, desk.practiceId, {
      id: idOf("claim-1"),
      encounterId: sample.encounter.id,
      claim: sampleClaim(sample, "CW1", cents(18_000)),
      state: "ready",
      reason: "No edit stops it.",
      acceptedBy: "person",
    }),
  );
});
afterAll(() => test?.close());

function percentOfCharge(percent: string, from = "2025-01-01"): ContractFacts {
  return {
    payerId: sample.coverage.payer.id,
    title: `${percent} percent`,
    effective: { from: isoDate(from) },
    terms: {
      lesserOfCharge: true,
      clauses: [{ clause: "1", codes: [], rate: { kind: "percent-of-charge", percent } }],
    },
  };
}

describe("a contract with a payer", () => {
  it("is tried on the claims that are there without being stored, and then kept from its day on", async () => {
    const trial = await tryPayerContract(office, desk, percentOfCharge("50"));
    expect(trial).toMatchObject({ claims: 1, before: 18_000, after: 9_000, isPart: false });
    const listed = () =>
      test.store.withPractices([desk.practiceId], desk.actor, (tx) => listContracts(tx, desk.practiceId));
    expect(await listed()).toEqual([]);
    await keepContract(office, desk, percentOfCharge("50"));
    await keepContract(office, desk, percentOfCharge("60", "2025-11-01"));
    const contracts = await listed();
    expect(contractOn(contracts, sample.coverage.payer.id, isoDate("2025-10-31"), office.codes)?.title).toBe(
      "50 percent",
    );
    expect(contractOn(contracts, sample.coverage.payer.id, isoDate("2025-11-14"), office.codes)?.title).toBe(
      "60 percent",
    );
    expect(await tryPayerContract(office, desk, percentOfCharge("50"))).toMatchObject({
      before: 10_800,
      after: 9_000,
    });
  });

  it("that cannot be read, or is with nobody, is refused", async () => {
    await expect(keepContract(office, desk, percentOfCharge("half"))).rejects.toMatchObject({
      problem: { code: "input.field", place: "clause 1" },
    });
    await expect(
      keepContract(office, desk, { ...percentOfCharge("50"), payerId: idOf("nobody") }),
    ).rejects.toMatchObject({ problem: { code: "input.not-found" } });
  });
});
