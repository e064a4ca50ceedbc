import { randomUUID } from "node:crypto";
import { cents } from "@claimwright/base";
import { idOf } from "@claimwright/model";
import { insertClaim, listClaimStateChanges, type StoreTransaction } from "@claimwright/store";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  sampleClaim,
  type TestStore,
} from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerClaims, type ClaimAnswer } from "./answer-claims.ts";

let test: TestStore;
let ours: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  ours = await insertSamplePractice(test.store, "ours");
});
afterAll(async () => test?.close());

function inOurs<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  return test.store.withPractices([ours.practice.id], idOf("tester"), work);
}

async function sentClaim(): Promise<string> {
  const id = randomUUID();
  await inOurs((tx) =>
    insertClaim(tx, ours.practice.id, {
      id: idOf(id),
      encounterId: ours.encounter.id,
      claim: sampleClaim(ours, id, cents(10_000)),
      state: "sent",
      reason: "A test.",
      acceptedBy: "person",
    }),
  );
  return id;
}

function accepted(patientControlNumber: string, reason: string): ClaimAnswer {
  return {
    patientControlNumber,
    event: { kind: "claim.status", data: {} },
    move: (from) => (from === "sent" ? { state: "accepted", reason } : undefined),
  };
}

async function historyOf(id: string): Promise<readonly string[]> {
  const changes = await inOurs((tx) => listClaimStateChanges(tx, ours.practice.id, idOf(id)));
  return changes.map(({ to, reason }) => `${to}: ${reason}`);
}

describe("the answers of one file", () => {
  it("each moves its own claim; one that is not ours moves nothing", async () => {
    const [first, second] = [await sentClaim(), await sentClaim()];
    await inOurs((tx) =>
      answerClaims(tx, [accepted(second, "Two."), accepted("NOBODYS", "No."), accepted(first, "One.")]),
    );
    expect(await historyOf(first)).toEqual(["sent: A test.", "accepted: One."]);
    expect(await historyOf(second)).toEqual(["sent: A test.", "accepted: Two."]);
  });

  it("a claim that is answered twice moves once, by the first answer", async () => {
    const id = await sentClaim();
    await inOurs((tx) => answerClaims(tx, [accepted(id, "First."), accepted(id, "Second.")]));
    expect(await historyOf(id)).toEqual(["sent: A test.", "accepted: First."]);
  });

  it("what knows less than the claim does changes nothing", async () => {
    const id = await sentClaim();
    await inOurs((tx) => answerClaims(tx, [accepted(id, "First.")]));
    await inOurs((tx) => answerClaims(tx, [accepted(id, "Late.")]));
    expect(await historyOf(id)).toEqual(["sent: A test.", "accepted: First."]);
  });
});
