#!/usr/bin/env node
// `npm start`: the invented practice in the workbench, on this machine only.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startPractice } from "../dist/index.js";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { PORT, HOST, CLAIMWRIGHT_HOME, DATABASE_URL, CLAIMWRIGHT_KEY } = process.env;
const started = Date.now();

try {
  const practice = await startPractice({
    home: resolve(CLAIMWRIGHT_HOME ?? ".claimwright"),
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    ...(CLAIMWRIGHT_KEY === undefined ? {} : { masterKey: CLAIMWRIGHT_KEY }),
    host: HOST ?? "127.0.0.1",
    port: Number(PORT ?? 4180),
    site: join(root, "apps", "web", "dist", "site"),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(
    `Ready after ${((Date.now() - started) / 1000).toFixed(1)} s. Sign in here:\n\n  ${practice.signInLink()}\n\n`,
  );
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      practice.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
