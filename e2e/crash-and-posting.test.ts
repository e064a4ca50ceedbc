import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCodeLibrary, starterReleases } from "../packages/codesets/src/index.ts";
import { type ActorId, type CompanyId, idOf, type PracticeId } from "../packages/model/src/index.ts";
import { createOffice, type Office, processInbox } from "../packages/office/src/index.ts";
import { listBalances, listInboundFiles, proveLedger, type Store } from "../packages/store/src/index.ts";
import { createTestStore, type TestStore } from "../packages/store/src/testing/index.ts";
import { ROOT } from "./run-command.fixture.ts";

const PRACTICE = idOf<PracticeId>("demo-1");
const DESK = { companyId: idOf<CompanyId>("demo"), actor: idOf<ActorId>("after-the-crash") };

/** Five copies of the three visits, by hand: run-demo.test.ts has the sums of one copy. */
const PATIENTS_OWE = 5 * (3_521 + 3_186 + 19_120);
const PLANS_PAID = 5 * (12_810 + 2_083 + 8_160 + 744 + 10_640);

let test: TestStore;

beforeEach(async () => {
  test = await createTestStore();
});
afterEach(() => test?.close());

describe("killed on the way of a remittance", () => {
  it.each(["before", "5", "60", "150"])(
    "between receipt and posting, or %s ms into posting: every payment posts exactly once",
    async (moment) => {
      expect(await dieAt(moment)).toBe("SIGKILL");
      const office = officeOn(test.store);
      await processInbox(office, DESK);
      const once = await booksOf(test.store);
      expect(once).toEqual({ owed: PATIENTS_OWE, paid: PLANS_PAID, sum: 0, wrong: [], waiting: 0 });
      await processInbox(office, DESK);
      expect(await booksOf(test.store)).toEqual(once);
    },
    60_000,
  );
});

/** The signal that ended the program. */
function dieAt(moment: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const { home, databaseName, folder } = test;
    const program = [join(ROOT, "e2e/receive-then-die.mjs"), home, databaseName, folder, moment];
    const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
    let received = false;
    child.stdout.on("data", (text) => {
      received ||= String(text).includes("received");
    });
    child.on("error", reject);
    child.on("exit", (_, signal) =>
      received ? resolve(signal) : reject(new Error("it ended before it received")),
    );
  });
}

function officeOn(store: Store): Office {
  return createOffice({
    store,
    codes: createCodeLibrary(starterReleases()),
    newId: randomUUID,
    now: () => new Date("2025-11-14T23:00:00.000Z"),
  });
}

async function booksOf(store: Store) {
  const waiting = await store.withCompany(DESK.companyId, DESK.actor, (tx) =>
    listInboundFiles(tx, "received"),
  );
  return store.withPractices([PRACTICE], DESK.actor, async (tx) => {
    const proof = await proveLedger(tx, PRACTICE);
    const balance = async (kind: string) =>
      (await listBalances(tx, PRACTICE, { kind })).reduce((sum, { balance }) => sum + balance, 0);
    return {
      owed: await balance("patient-receivable"),
      paid: (await balance("cash-clearing")) + (await balance("bank")),
      sum: proof.sum as number,
      wrong: proof.wrongBalances,
      waiting: waiting.length,
    };
  });
}
