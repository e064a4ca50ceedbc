// Makes a fresh clone ready: installs the dependencies when they are missing or older than the lock file, then
// builds what changed, with `--web` also the workbench's pages. Needs only Node and npm, so it imports nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

requireNode();
if (dependenciesAreStale()) run("npm", ["ci", "--no-audit", "--no-fund"], "install the dependencies");
else {
  run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-b"], "build");
  if (process.argv.includes("--web")) buildPages();
}

function buildPages() {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  run(process.execPath, [vite, "build", "apps/web", "--logLevel", "warn"], "build the pages");
}

function requireNode() {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(
    /[^\d.]/g,
    "",
  );
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Claimwright needs Node ${wanted} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(2);
}

function dependenciesAreStale() {
  const installed = join(root, "node_modules", ".package-lock.json");
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, "package-lock.json")).mtimeMs
  );
}

// Its words go to stderr: stdout belongs to the answer of the command that follows.
function run(command, args, purpose) {
  const shell = process.platform === "win32";
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (result.status === 0) return;
  console.error(
    `Could not ${purpose}: \`${[command, ...args].join(" ")}\` ended with ${result.status ?? result.error?.message}.`,
  );
  process.exit(result.status ?? 1);
}
