import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbeddedServer } from "../packages/store/src/embedded/embedded-server.ts";
import { withFolderLock } from "../packages/store/src/embedded/folder-lock.ts";
import { stopEmbeddedServer } from "../packages/store/src/index.ts";
import { TEST_FOLDER_VARIABLE } from "../packages/store/src/testing/global-setup.ts";

export const ROOT: string = dirname(dirname(fileURLToPath(import.meta.url)));

export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that nobody else may enter, with a home of its own for the command; removed at the end. */
export interface CommandHome {
  readonly folder: string;
  readonly home: string;
  run(...args: readonly string[]): CommandResult;
  /** Keeps the home's database running between commands, without fsync, so that each need not start and stop it. */
  keepDatabase(): Promise<void>;
  remove(): Promise<void>;
}

export function commandHome(environment: Readonly<Record<string, string>> = {}): CommandHome {
  const folder = mkdtempSync(join(tmpdir(), "claimwright-e2e-"));
  const home = join(folder, "home");
  return {
    folder,
    home,
    run: (...args) => {
      const result = spawnSync(process.execPath, [join(ROOT, "apps/cli/bin/claimwright.js"), ...args], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 100_000_000,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, CLAIMWRIGHT_HOME: home, ...environment },
      });
      return { exitCode: result.status, stdout: result.stdout, stderr: result.stderr };
    },
    keepDatabase: async () => {
      await startEmbeddedServer({ folder: join(home, "postgres"), durable: false });
    },
    remove: async () => {
      await stopEmbeddedServer(join(home, "postgres"));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A home in which `claimwright demo` ran, its output beside it: run by whoever asks first in a run, copied for all. */
export async function demoHome(): Promise<CommandHome> {
  const made = join(process.env[TEST_FOLDER_VARIABLE] ?? "", "demo-home");
  await withFolderLock(`${made}.lock`, async () => {
    if (existsSync(made)) return;
    const first = commandHome();
    const { exitCode, stderr } = first.run("demo");
    if (exitCode !== 0) throw new Error(`claimwright demo ended with ${exitCode}: ${stderr}`);
    renameSync(first.folder, made);
  });
  const copy = commandHome();
  cpSync(made, copy.folder, { recursive: true });
  await copy.keepDatabase();
  return copy;
}
