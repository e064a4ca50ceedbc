import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import type { Binaries } from "./binaries.ts";
import { runAs, type ServerUser } from "./server-user.ts";

/** A PostgreSQL data folder and what starts it. */
export interface Cluster {
  /** Holds `data`, `owner.password` and `server.log`. */
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  /** False for tests only: a crash of the machine then loses the data. */
  readonly durable: boolean;
}

export const OWNER_ROLE = "postgres";
const MAJOR_VERSION = "18";
const START_ATTEMPTS = 3;
const MAX_CONNECTIONS = 200;

/** Makes the data folder where there is none; refuses one that is not ours to use. */
export async function ensureInitialised(cluster: Cluster): Promise<void> {
  const data = join(cluster.folder, "data");
  if (await exists(data)) return assertUsable(data);
  const password = randomBytes(24).toString("base64url");
  const passwordFile = join(cluster.folder, "owner.password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(cluster.user, passwordFile);
  // Made aside and renamed, so that a kill in the middle leaves nothing half made under the real name.
  const unfinished = join(cluster.folder, "data.unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await giveTo(cluster.user, unfinished);
  const options = ["--encoding=UTF8", "--locale=C", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  if (!cluster.durable) options.push("--no-sync");
  await serverProgram(cluster, cluster.binaries.initdb, ["-D", unfinished, "-U", OWNER_ROLE, ...options]);
  await rename(unfinished, data);
}

/** Starts the server on a free port of the loopback address. */
export async function startCluster(cluster: Cluster): Promise<void> {
  const data = join(cluster.folder, "data");
  // A file left by a killed server, perhaps with a process id that something else has by now.
  await rm(join(data, "postmaster.pid"), { force: true });
  for (let attempt = 1; ; attempt += 1) {
    const args = ["start", "-w", "-s", "-D", data, "-l", join(cluster.folder, "server.log")];
    try {
      const settings = serverSettings(await freePort(), cluster.durable);
      await serverProgram(cluster, cluster.binaries.pgCtl, [...args, "-o", settings]);
      return;
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
    }
  }
}

export async function stopCluster(cluster: Cluster): Promise<void> {
  const args = ["stop", "-w", "-s", "-m", "fast", "-D", join(cluster.folder, "data")];
  await serverProgram(cluster, cluster.binaries.pgCtl, args);
}

/** The port of the running server, or undefined when none runs in this folder. */
export async function runningPort(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, "data", "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n");
  if (pid === undefined || port === undefined || !/^\d+$/.test(port.trim())) return undefined;
  return (await isServerProcess(Number(pid))) ? Number(port) : undefined;
}

export async function ownerPassword(folder: string): Promise<string> {
  const path = join(folder, "owner.password");
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ProblemError(
      {
        code: "store.unavailable",
        message: "The password of the embedded database cannot be read.",
        remedy: "Restore the file beside the data folder from a backup.",
        file: path,
      },
      { cause },
    );
  }
}

async function assertUsable(data: string): Promise<void> {
  const version = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => undefined);
  if (version?.trim() === MAJOR_VERSION) return;
  throw new ProblemError({
    code: "store.unavailable",
    message:
      version === undefined
        ? "This folder is not a complete PostgreSQL data folder."
        : `This data folder is of PostgreSQL ${version.trim()}, not ${MAJOR_VERSION}.`,
    remedy:
      "Restore it from a backup, move it away to begin anew, or point CLAIMWRIGHT_HOME at another folder.",
    file: data,
  });
}

/** The log never shows a statement, a parameter or a key value: they are patients' data. */
function serverSettings(port: number, durable: boolean): string {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: String(MAX_CONNECTIONS),
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_parameter_max_length_on_error: "0",
    timezone: "UTC",
    shared_buffers: `${sharedBufferMegabytes()}MB`,
    // A large remittance writes about a gigabyte of log: checkpoints in its middle would write every page again.
    max_wal_size: "3GB",
    wal_buffers: "16MB",
  };
  if (!durable) {
    Object.assign(settings, { fsync: "off", synchronous_commit: "off", full_page_writes: "off" });
  }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value === "" ? '""' : value}`)
    .join(" ");
}

/** An eighth of the memory this process may use, 128 to 512 MB. What is never touched is never taken. */
function sharedBufferMegabytes(): number {
  const limit = process.constrainedMemory();
  const bytes = Math.min(totalmem(), limit > 0 ? limit : Number.POSITIVE_INFINITY);
  return Math.round(Math.min(Math.max(bytes / 8 / 1024 / 1024, 128), 512));
}

async function serverProgram(cluster: Cluster, program: string, args: readonly string[]): Promise<void> {
  try {
    await runAs(cluster.user, program, args);
  } catch (cause) {
    const output = (cause as { stderr?: string }).stderr?.trim().split("\n").at(-1) ?? "";
    throw new ProblemError(
      {
        code: "store.unavailable",
        message: `The embedded PostgreSQL did not start or stop${output === "" ? "." : `: ${output}`}`,
        remedy: "Read the server log, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
        file: join(cluster.folder, "server.log"),
      },
      { cause },
    );
  }
}

async function giveTo(user: ServerUser, path: string): Promise<void> {
  if (user.kind === "other") await chown(path, user.uid, user.gid);
}

async function isServerProcess(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.trim() === "postgres";
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("a listening server has an address"));
      });
    });
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
