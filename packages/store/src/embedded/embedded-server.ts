import { createHash } from "node:crypto";
import { chown, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ProblemError } from "@claimwright/base";
import { Client } from "pg";
import { copyBinaries, locateBinaries } from "./binaries.ts";
import {
  type Cluster,
  ensureInitialised,
  OWNER_ROLE,
  ownerPassword,
  runningPort,
  startCluster,
  stopCluster,
} from "./cluster.ts";
import { withFolderLock } from "./folder-lock.ts";
import { chooseServerUser } from "./server-user.ts";

/** How to sign in to a PostgreSQL as the role that owns the database. */
export interface OwnerLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export interface EmbeddedServer {
  readonly login: OwnerLogin;
  /** Lets go of the server; the last process to do so stops it. */
  release(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder of the server: data, password, log. Made when absent. */
  readonly folder: string;
  /** False for tests only. Default true. */
  readonly durable?: boolean;
  /** False leaves the server running for the next process. Default true. */
  readonly stopWhenUnused?: boolean;
}

/**
 * Starts the PostgreSQL in a folder, or attaches to the one that runs there already: started by another process, or
 * left behind by one that was killed. Reached by password on the loopback address only.
 *
 * Throws ProblemError `store.unavailable`.
 */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = resolve(options.folder);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const lock = join(home, "start.lock");
  const { cluster, login, presence } = await withFolderLock(lock, async () => {
    const prepared = await prepareCluster(home, options.durable ?? true);
    const attached = await attach(prepared);
    return { cluster: prepared, ...attached };
  });
  let released = false;
  return {
    login,
    async release() {
      if (released) return;
      released = true;
      await withFolderLock(lock, async () => {
        const last = (await leave(presence)) && (options.stopWhenUnused ?? true);
        await presence.end().catch(() => undefined);
        if (last) await stopCluster(cluster);
      });
    },
  };
}

/** Stops the server in a folder if one runs, whoever uses it. */
export async function stopEmbeddedServer(folder: string): Promise<void> {
  const home = resolve(folder);
  await mkdir(home, { recursive: true, mode: 0o700 });
  await withFolderLock(join(home, "start.lock"), async () => {
    const cluster = await prepareCluster(home, true);
    if ((await runningPort(cluster.folder)) !== undefined) await stopCluster(cluster);
  });
}

/** How a process that uses the server is known to the others. */
const PRESENCE = "claimwright presence";
const READY_TIMEOUT_MS = 60_000;
const READY_RETRY_MS = 50;

async function prepareCluster(home: string, durable: boolean): Promise<Cluster> {
  const binaries = await locateBinaries(home);
  const user = await chooseServerUser(binaries.initdb);
  if (user.kind !== "other") return { folder: home, binaries, user, durable };
  // Another user can enter neither a 0700 folder of root nor one below it, so data and binaries live where it can.
  const folder = join("/var/lib/claimwright", createHash("sha256").update(home).digest("hex").slice(0, 16));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await chown(folder, user.uid, user.gid);
  return { folder, binaries: await copyBinaries(binaries.root, folder), user, durable };
}

/** The presence connection tells the other processes that this one still uses the server. */
async function attach(cluster: Cluster): Promise<{ login: OwnerLogin; presence: Client }> {
  await ensureInitialised(cluster);
  const password = await ownerPassword(cluster.folder);
  const deadline = Date.now() + READY_TIMEOUT_MS;
  let failure: unknown;
  while (Date.now() < deadline) {
    const port = await runningPort(cluster.folder);
    if (port === undefined) {
      await startCluster(cluster);
      continue;
    }
    const login = { host: "127.0.0.1", port, user: OWNER_ROLE, password };
    try {
      return { login, presence: await connectPresence(login) };
    } catch (error) {
      failure = error;
      if (isPasswordFailure(error)) break;
      await sleep(READY_RETRY_MS);
    }
  }
  throw new ProblemError(
    {
      code: "store.unavailable",
      message: "The embedded PostgreSQL runs but does not let us in.",
      remedy: "Read the server log; if owner.password was changed, restore it from a backup.",
      file: join(cluster.folder, "server.log"),
    },
    { cause: failure },
  );
}

async function connectPresence(login: OwnerLogin): Promise<Client> {
  const client = new Client({ ...login, database: "postgres", application_name: PRESENCE });
  // The server may be stopped under us; the next query of the pool tells it, this connection need not.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

function isPasswordFailure(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === "28P01" || code === "28000";
}

/**
 * Takes our name off the list of users, and answers whether no other is on it. The name goes first, because the server
 * notices the end of a connection a little later. False when in doubt: a server that runs on costs less than one that
 * is stopped under another process.
 */
async function leave(presence: Client): Promise<boolean> {
  try {
    await presence.query("set application_name to 'claimwright leaving'");
    const { rows } = await presence.query<{ others: string }>(
      "select count(*)::text as others from pg_stat_activity where application_name = $1",
      [PRESENCE],
    );
    return rows[0]?.others === "0";
  } catch {
    return false;
  }
}
