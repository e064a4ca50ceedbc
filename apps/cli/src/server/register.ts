import { readFile } from "node:fs/promises";
import { ProblemError } from "@claimwright/base";
import { openStore } from "@claimwright/store";
import { type Command, InvalidArgumentError } from "commander";
import { homeFolder, storeOptions, withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { untilStopped } from "./until-stopped.ts";

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly jobs: boolean;
  readonly secureCookies?: true;
}

interface WorkerOptions {
  readonly host: string;
  readonly port?: number;
}

/** Commands of whoever runs the server. The server's libraries are loaded by these alone. */
export function registerServerCommands(program: Command): void {
  const { HOST = "127.0.0.1", PORT = "4180" } = process.env;
  program
    .command("serve")
    .description("Serve every practice of this home or database, with the workbench, and do their jobs.")
    .option("--host <address>", "where to listen; HOST", HOST)
    .option("--port <number>", "zero for any that is free; PORT", portNumber, portNumber(PORT))
    .option("--no-jobs", "leave jobs to `claimwright worker`")
    .option("--secure-cookies", "the server is reached by HTTPS only")
    .action(serveCommand);
  program
    .command("worker")
    .description("Do jobs. With DATABASE_URL, as many of these as you like.")
    .option("--host <address>", "where to listen for health and metrics; HOST", HOST)
    .option("--port <number>", "answer /healthz, /readyz and /metrics there", portNumber)
    .action(workerCommand);
  const setup = program.command("setup").description("Begin a real practice.");
  setup
    .command("template")
    .description("Print a file to begin from.")
    .action(async () => {
      const { PRACTICE_TEMPLATE } = await import("@claimwright/server");
      writeLine(JSON.stringify(PRACTICE_TEMPLATE, undefined, 2));
    });
  setup
    .command("create <file>")
    .description("Make the practice that a file describes, with an administrator who can sign in.")
    .addOption(formatOption())
    .action(createCommand);
}

async function serveCommand({ host, port, jobs, secureCookies }: ServeOptions): Promise<void> {
  const { serve, SITE } = await import("@claimwright/server");
  const served = await serve(await openStore(storeOptions()), {
    home: homeFolder(),
    host,
    port,
    works: jobs,
    site: SITE,
    secureCookies: secureCookies ?? false,
    log: { write: (line) => process.stdout.write(line) },
  });
  process.stderr.write(`Serving at ${served.address}\n`);
  await untilStopped(() => served.close());
}

async function workerCommand({ host, port }: WorkerOptions): Promise<void> {
  const { serveJobs } = await import("@claimwright/server");
  const worker = await serveJobs(await openStore(storeOptions()), {
    home: homeFolder(),
    log: { write: (line) => process.stdout.write(line) },
    ...(port === undefined ? {} : { listen: { host, port } }),
  });
  process.stderr.write("Doing jobs\n");
  await untilStopped(() => worker.close());
}

async function createCommand(file: string, { format }: { readonly format: OutputFormat }): Promise<void> {
  const json = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError({
      code: "input.not-found",
      message: `It cannot be read (${error.code ?? "unknown"}).`,
      remedy: "Write one with `claimwright setup template` and name it here.",
      file,
    });
  });
  const { createPractice } = await import("@claimwright/server");
  const created = await withStore((store) => createPractice(store, json, file));
  if (format === "json") return writeJson(created);
  writeLine(`The practice ${created.practiceId} is there. Start \`claimwright serve\` and sign in:`);
  writeLine(`  login     ${created.login}`);
  const password = created.firstPassword;
  writeLine(
    `  password  ${password === undefined ? "as before" : `${password}   (good for choosing another)`}`,
  );
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError("a port is a whole number below 65536");
}
