import { type ActorId, idOf } from "@claimwright/model";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendEvent, listEvents, type StoreTransaction } from "../index.ts";
import {
  createTestStore,
  insertSamplePractice,
  type SamplePractice,
  type TestStore,
} from "../testing/index.ts";

const ACTOR: ActorId = idOf("tester");
let test: TestStore;
let sample: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  sample = await insertSamplePractice(test.store);
});
afterAll(() => test?.close());

const within = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
  test.store.withPractices([sample.practice.id], ACTOR, work);

const happens = (tx: StoreTransaction, kind: string): Promise<void> =>
  appendEvent(tx, sample.practice.id, { kind, subjectKind: "test", subjectId: "1" });

const kept = async (kind: string): Promise<number> =>
  (await within((tx) => listEvents(tx, sample.practice.id, { kinds: [kind] }))).length;

const failing = (tx: StoreTransaction) => sql`select 1 / 0`.execute(tx.db);

describe("a transaction whose statements go out without waiting for each other", () => {
  it("runs them in the order in which they were sent", async () => {
    const answers = await within((tx) =>
      Promise.all([
        sql<{ n: number }>`select set_config('claimwright.test', '1', true)`.execute(tx.db),
        sql<{ n: string }>`select current_setting('claimwright.test') as n`.execute(tx.db),
      ]),
    );
    expect(answers[1]?.rows).toEqual([{ n: "1" }]);
  });

  it("keeps nothing when one of them fails beside the others", async () => {
    await expect(
      within((tx) => Promise.all([happens(tx, "beside"), failing(tx), happens(tx, "beside")])),
    ).rejects.toMatchObject({ sqlState: "22012" });
    expect(await kept("beside")).toBe(0);
  });

  it("says that nothing was kept when the error of one was caught and the work went on", async () => {
    const work = within(async (tx) => {
      await happens(tx, "caught");
      await failing(tx).catch(() => undefined);
      return "done";
    });
    await expect(work).rejects.toThrow(/nothing of it was kept/);
    expect(await kept("caught")).toBe(0);
  });

  it("refuses a statement that comes after its end, and the connection goes on with others", async () => {
    const left = await within(async (tx) => ({ tx }));
    await expect(failing(left.tx)).rejects.toThrow(/after the end of its transaction/);
    expect(await within(async () => "still there")).toBe("still there");
  });
});
