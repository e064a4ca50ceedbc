import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run-command.fixture.ts";

/** A minute on a machine of its own; here others work beside it. */
const TIMEOUT_MS = 600_000;

/** Among them every kind of fault is drawn, and the fewest programs are started. */
const FIVE_SEEDS = "77-81";

describe("whatever is killed while claims go out and answers come in", () => {
  it(
    "the books tell the truth afterwards: five seeds of dead workers, servers and databases, full disks and double answers",
    async () => {
      const { code, output } = await run("--seeds", FIVE_SEEDS);
      expect(output).toContain("5 of 5 seeds hold.");
      expect(code).toBe(0);
    },
    TIMEOUT_MS,
  );
});

function run(...options: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, "bench/faults.mjs"), ...options], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (text) => {
      output += String(text);
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}
