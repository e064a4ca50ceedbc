// One command for everything a change must pass: format and lint, types, dead code, then the tests (arrows, tidy
// rules and documentation examples among them). `--no-tests` leaves the tests to the caller.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const steps = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "."]],
  ["types", "tsc", ["-b"]],
  ["types of the tests", "tsc", ["--noEmit", "-p", "tsconfig.test.json"]],
  ["dead code", "knip", []],
  ...(process.argv.includes("--no-tests") ? [] : [["tests", "vitest", ["run"]]]),
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  const result = spawnSync("npx", ["--no-install", command, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    console.error(`check: ${name} failed`);
    process.exit(result.status ?? 1);
  }
  console.error(`check: ${name} passed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
