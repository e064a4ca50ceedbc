import { Command, CommanderError } from "commander";
import { reportFailure } from "./internal/report-failure.ts";

const WRONG_USE = 2;

/** Exit codes: 0 done, 1 the input has faults, 2 wrong use. Results go to stdout, everything else to stderr. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on("error", endWithReader);
  const program = await buildProgram(argv[2]);
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    return reportFailure(error);
  }
}

/** The commands of a file, by their first words. */
interface Commands {
  readonly words: readonly string[];
  readonly register: (program: Command) => Promise<void>;
}

/** Each file of commands brings libraries of its own, which cost a good part of a second. */
const COMMANDS: readonly Commands[] = [
  {
    words: ["codes"],
    register: async (program) => (await import("./codes/register.ts")).registerCodesCommands(program),
  },
  {
    words: ["code", "em", "hcc", "practice", "coding"],
    register: async (program) => (await import("./coding/register.ts")).registerCodingCommands(program),
  },
  {
    words: ["demo"],
    register: async (program) => (await import("./demo/register.ts")).registerDemoCommand(program),
  },
  {
    words: ["post", "statement", "day", "report", "analyze", "work", "opening"],
    register: async (program) =>
      (await import("./receivables/register.ts")).registerReceivablesCommands(program),
  },
  {
    words: ["serve", "worker", "setup"],
    register: async (program) => (await import("./server/register.ts")).registerServerCommands(program),
  },
  {
    words: ["store"],
    register: async (program) => (await import("./store/register.ts")).registerStoreCommands(program),
  },
  {
    words: ["visit"],
    register: async (program) => (await import("./visit/register.ts")).registerVisitCommands(program),
  },
  {
    words: ["scrub", "price", "estimate", "rules"],
    register: async (program) => (await import("./scrub/register.ts")).registerScrubCommands(program),
  },
  {
    words: ["x12"],
    register: async (program) => (await import("./x12/register.ts")).registerX12Commands(program),
  },
];

/** All commands, for the overview and for words that none knows; only the file of `word` where one has it. */
export async function buildProgram(word?: string): Promise<Command> {
  const program = new Command("claimwright")
    .description("Medical coding and billing, from the signed note to the patient's bill.")
    .showHelpAfterError("(add --help for what it takes)")
    .exitOverride();
  const asked = COMMANDS.filter(({ words }) => word !== undefined && words.includes(word));
  for (const { register } of asked.length === 0 ? COMMANDS : asked) await register(program);
  return program;
}

/** Whoever read the answers has read enough (`| head`): that is no failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
