import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { isoDate } from "@claimwright/base";
import { type ActorId, idOf } from "@claimwright/model";
import {
  createOffice,
  isSeeded,
  openCodes,
  practiceSandbox,
  SEED_COMPANY,
  SEED_LAST_DAY,
  SEED_PRACTICE,
  seedPractice,
  seedSandboxFolder,
} from "@claimwright/office";
import { demoFeeTable } from "@claimwright/pricing";
import { openStore, type Store } from "@claimwright/store";
import { People } from "./auth/people.ts";
import { ROLES, type Role } from "./auth/permissions.ts";
import { type Session, SessionBook } from "./auth/session.ts";
import { createServer } from "./create-server.ts";
import type { RouteContext } from "./http/route.ts";
import { ensureStaff, staffFor } from "./invented-staff.ts";
import { sealAll, startSealing } from "./seal-events.ts";

export interface StartInput {
  /** CLAIMWRIGHT_HOME. */
  readonly home: string;
  readonly databaseUrl?: string;
  readonly masterKey?: string;
  readonly host: string;
  /** Zero for any that is free. */
  readonly port: number;
  /** The folder of the built workbench. */
  readonly site: string;
  readonly tell: (line: string) => void;
}

export interface StartedPractice {
  readonly address: string;
  /** Opens the workbench signed in with these roles; absent means all of them. */
  signInLink(roles?: readonly Role[]): string;
  close(): Promise<void>;
}

/**
 * Opens the invented practice, making it first where there is none, and serves it. Its clock starts each time at the
 * last day of its six months, the last that the starter code set answers for.
 */
export async function startPractice(input: StartInput): Promise<StartedPractice> {
  const { home, databaseUrl, masterKey, tell } = input;
  const store = await openStore({
    home,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(masterKey === undefined ? {} : { masterKey }),
  });
  try {
    await ensureSeeded(store, home, tell);
    return await servePractice(store, input);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function ensureSeeded(store: Store, home: string, tell: (line: string) => void): Promise<void> {
  if (await isSeeded(store)) return;
  tell("Making an invented practice: 200 patients, six months of visits…");
  await seedPractice({ store, codes: openCodes().library, home, newId: randomUUID }, (week, weeks) => {
    if (week % 6 === 0 || week === weeks) tell(`  week ${week} of ${weeks}`);
  });
}

/** Serves an invented practice that is there already; closing it closes the store. */
export async function servePractice(
  store: Store,
  { home, host, port, site }: Pick<StartInput, "home" | "host" | "port" | "site">,
): Promise<StartedPractice> {
  const startedAt = Date.now();
  const morning = Date.parse(`${SEED_LAST_DAY}T14:00:00.000Z`);
  const now = (): Date => new Date(morning + Date.now() - startedAt);
  const office = createOffice({
    store: store.withClock(now),
    codes: openCodes().library,
    newId: randomUUID,
    now,
  });
  const partner = await practiceSandbox(
    office,
    { practiceId: SEED_PRACTICE, actor: idOf<ActorId>("server") },
    seedSandboxFolder(home),
  );
  const sessions = new SessionBook(Date.now);
  const people = new People(store, Date.now);
  await ensureStaff(people, SEED_COMPANY, SEED_PRACTICE);
  const app = await createServer({
    sessions,
    people,
    companyId: SEED_COMPANY,
    site,
    isReady: () => store.isReady(),
    contextOf: async (session, practiceId) => {
      const practice = session.practices.find(({ id }) => id === practiceId);
      if (practice === undefined) return undefined;
      return {
        office,
        session,
        desk: { practiceId: practice.id, companyId: session.companyId, actor: session.actor },
        today: isoDate(office.now().toISOString().slice(0, 10)),
        fees: demoFeeTable(),
        partner,
      } satisfies RouteContext;
    },
  });
  const sealing = startSealing(
    store,
    () => [SEED_PRACTICE],
    () => app.log.error("the events could not be sealed"),
  );
  await app.listen({ host, port });
  const address = `http://${host}:${(app.server.address() as AddressInfo).port}`;
  return {
    address,
    signInLink: (roles = ROLES) => `${address}/sign-in#${sessions.createLink(demoSession(roles))}`,
    close: async () => {
      await app.close();
      await sealing.stop();
      await sealAll(store, [SEED_PRACTICE]);
      await store.close();
    },
  };
}

/** A link for one role is that of the person who has it; one for several is the practice manager's. */
function demoSession(roles: readonly Role[]): Session {
  const { id, name } = staffFor(roles);
  return {
    actor: id,
    name,
    companyId: SEED_COMPANY,
    practices: [{ id: SEED_PRACTICE, name: "Larkfield Family Medicine" }],
    roles,
  };
}
