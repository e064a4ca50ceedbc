import { Command, CommanderError } from "commander";
import { registerCodesCommands } from "./codes/register.ts";
import { registerCodingCommands } from "./coding/register.ts";
import { registerDemoCommand } from "./demo/register.ts";
import { reportFailure } from "./internal/report-failure.ts";
import { registerReceivablesCommands } from "./receivables/register.ts";
import { registerScrubCommands } from "./scrub/register.ts";
import { registerServerCommands } from "./server/register.ts";
import { registerStoreCommands } from "./store/register.ts";
import { registerVisitCommands } from "./visit/register.ts";
import { registerX12Commands } from "./x12/register.ts";

const WRONG_USE = 2;

/** Exit codes: 0 done, 1 the input has faults, 2 wrong use. Results go to stdout, everything else to stderr. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on("error", endWithReader);
  const program = buildProgram();
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    return reportFailure(error);
  }
}

function buildProgram(): Command {
  const program = new Command("claimwright")
    .description("Medical coding and billing, from the signed note to the patient's bill.")
    .showHelpAfterError("(add --help for what it takes)")
    .exitOverride();
  registerCodesCommands(program);
  registerCodingCommands(program);
  registerDemoCommand(program);
  registerReceivablesCommands(program);
  registerServerCommands(program);
  registerStoreCommands(program);
  registerVisitCommands(program);
  registerScrubCommands(program);
  registerX12Commands(program);
  return program;
}

/** Whoever read the answers has read enough (`| head`): that is no failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
