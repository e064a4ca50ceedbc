import { npiOf } from "@claimwright/base";
import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import {
  findCompany,
  insertCompany,
  insertPractice,
  insertProvider,
  reserveCompanyNumbers,
  type Store,
} from "@claimwright/store";
import type { InboxDesk } from "../inbox/receive-file.ts";
import type { Desk } from "../office.ts";
import { DEMO_PROVIDER, demoPractice } from "./demo-practice.ts";

export const DEMO_ACTOR: ActorId = idOf<ActorId>("demo");
export const DEMO_COMPANY: CompanyId = idOf<CompanyId>("demo");

export interface DemoDesk extends Desk, InboxDesk {
  /** One for the first run in this database, two for the next. */
  readonly run: number;
}

/** Each run works in a practice of its own, so that an earlier run's visits stay as they were. */
export async function openDemo(store: Store): Promise<DemoDesk> {
  return store.withCompany(DEMO_COMPANY, DEMO_ACTOR, async (tx) => {
    if ((await findCompany(tx)) === undefined) {
      await insertCompany(tx, { id: DEMO_COMPANY, name: "Claimwright demo" });
    }
    const run = await reserveCompanyNumbers(tx, "demo-run");
    const practiceId = idOf<PracticeId>(`demo-${run}`);
    await insertPractice(tx, demoPractice(practiceId, npiOf(String(FIRST_NPI + run))));
    await insertProvider(tx, practiceId, DEMO_PROVIDER);
    return { run, practiceId, companyId: DEMO_COMPANY, actor: DEMO_ACTOR };
  });
}

/** Nine digits of a range that no real practice of the demo's users is likely to hold. */
const FIRST_NPI = 199_900_000;
