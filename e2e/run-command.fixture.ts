import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stopEmbeddedServer } from "../packages/store/src/index.ts";

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
    remove: async () => {
      await stopEmbeddedServer(join(home, "postgres"));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
