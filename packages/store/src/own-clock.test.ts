import { cents } from "@claimwright/base";
import { idOf } from "@claimwright/model";
import { afterAll, beforeAll, expect, it } from "vitest";
import { appendEvent, insertClaim, listClaimStateChanges, listEvents, updateClaimState } from "./index.ts";
import { createTestStore, insertSamplePractice, sampleClaim, type TestStore } from "./testing/index.ts";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
});
afterAll(async () => test?.close());

it("a practice that lives by a clock of its own sends claims at its moments, and is audited at the true ones", async () => {
  const sample = await insertSamplePractice(test.store);
  const practiceId = sample.practice.id;
  const id = idOf<import("@claimwright/model").ClaimId>("claim-1");
  const moment = "2025-12-24T09:30:00.000Z";
  const own = test.store.withClock(() => new Date(moment));
  const began = Date.now();
  await own.withPractices([practiceId], idOf("tester"), async (tx) => {
    await insertClaim(tx, practiceId, {
      id,
      encounterId: sample.encounter.id,
      acceptedBy: "person",
      claim: sampleClaim(sample, "P1", cents(10_000)),
      state: "ready",
      reason: "built",
    });
    await updateClaimState(tx, practiceId, id, { version: 1, state: "sent", reason: "sent" });
    await appendEvent(tx, practiceId, { kind: "claim.sent", subjectKind: "claim", subjectId: id });
  });
  const [changes, audited] = await test.store.withPractices([practiceId], idOf("tester"), async (tx) => [
    await listClaimStateChanges(tx, practiceId, id),
    await listEvents(tx, practiceId, { kinds: ["claim.sent"] }),
  ]);
  expect(changes.map(({ at }) => new Date(at).toISOString())).toEqual([moment, moment]);
  expect(audited).toHaveLength(1);
  for (const { at } of audited) expect(Date.parse(at)).toBeGreaterThanOrEqual(began - 1_000);
});
