import { randomUUID } from "node:crypto";
import { isSeeded, openCodes, SEED_COMPANY, seedPractice } from "@claimwright/office";
import { openStore, type Store } from "@claimwright/store";
import { People } from "./auth/people.ts";
import { ROLES, type Role } from "./auth/permissions.ts";
import type { Session } from "./auth/session.ts";
import { ensureStaff, practicesFor, staffFor } from "./invented-staff.ts";
import { serve } from "./serve.ts";

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
  await ensureStaff(new People(store, Date.now), SEED_COMPANY);
  const { address, sessions, close } = await serve(store, { home, host, port, site });
  return {
    address,
    signInLink: (roles = ROLES) => `${address}/sign-in#${sessions.createLink(demoSession(roles))}`,
    close,
  };
}

/** A link for one role is that of the person who has it; one for several is the practice manager's. */
function demoSession(roles: readonly Role[]): Session {
  const { id, name } = staffFor(roles);
  return {
    actor: id,
    name,
    companyId: SEED_COMPANY,
    practices: practicesFor(roles),
    roles,
  };
}
