import { type Command, InvalidArgumentError, Option } from "commander";
import { formatOption } from "../internal/output-format.ts";
import { acknowledgeFile } from "./acknowledge-file.ts";
import { diffFiles } from "./diff-files.ts";
import { readFacts, writeFacts } from "./read-and-write.ts";
import type * as ShowFile from "./show-file.ts";
import { splitFile } from "./split-file.ts";
import type * as ValidateFiles from "./validate-files.ts";

const STDIN = "a file, or - for standard input";

export function registerX12Commands(program: Command): void {
  const x12 = program.command("x12").description("Read, check, answer, write and compare X12 files.");
  x12
    .command("validate <files...>")
    .description("Check files against their implementation guide. Exit code 1 when one has an error.")
    .option("--values", "put the faulty values into the issues (they may identify a patient)")
    .addOption(
      new Option("--unknown-codes <severity>", "what a code is that its published list lacks")
        .choices(["warning", "error", "off"])
        .default("warning"),
    )
    .option(
      "--overlay <files...>",
      "what payers ask beside their guides, a file each (see packages/x12/README.md)",
    )
    .option("--guide <name>", "read with this guide whatever the file says, such as 005010X222A1")
    .option("--lists <place>", "a folder or file of published code lists (default: those that are installed)")
    .addOption(formatOption())
    .addHelpText("after", example("claimwright x12 validate claims.x12 --format json"))
    .action(validateFiles);
  x12
    .command("ack")
    .argument("<file>", STDIN)
    .description("Write the TA1 and 999 that answer a file. Exit code 1 when it is not accepted.")
    .requiredOption("--out <folder>", "where the answer is written")
    .option("--control-number <number>", "ISA13 and GS06 of the answer", controlNumber, 1)
    .option("--business-unit", "name the claim of each fault by its number (it may identify a patient)")
    .addOption(formatOption())
    .addHelpText("after", example("claimwright x12 ack claims.x12 --out answers"))
    .action(acknowledgeFile);
  x12
    .command("read")
    .argument("<file>", STDIN)
    .description("Answer the facts of a file as one JSON object.")
    .addOption(new Option("--format <format>", "how to answer").choices(["json"]).default("json"))
    .addHelpText("after", example("claimwright x12 read remittance.x12"))
    .action((file: string) => readFacts(file));
  x12
    .command("write")
    .argument("<file>", "JSON as `x12 read` answers it, or -")
    .description("Write X12 from facts.")
    .option("--out <file>", "where to write it (default: standard output)")
    .addHelpText("after", example("claimwright x12 write claims.json --out claims.x12"))
    .action(writeFacts);
  x12
    .command("show")
    .argument("<file>", STDIN)
    .description("A person's view: loops indented, each segment with what it says.")
    .option("--phi", "show what identifies a patient, too")
    .addHelpText("after", example("claimwright x12 show claims.x12"))
    .action(showFile);
  x12
    .command("diff <first> <second>")
    .description("Compare two files segment by segment. Exit code 1 when they differ.")
    .addOption(formatOption())
    .addHelpText("after", example("claimwright x12 diff sent.x12 kept.x12"))
    .action(diffFiles);
  x12
    .command("split")
    .argument("<file>", STDIN)
    .description("Write each transaction set as an interchange of its own.")
    .requiredOption("--out <folder>", "where the files are written")
    .addOption(formatOption())
    .addHelpText("after", example("claimwright x12 split claims.x12 --out sets"))
    .action(splitFile);
}

// What these two need of the code books takes longer to load than the other commands take to answer.

async function validateFiles(...words: Parameters<typeof ValidateFiles.validateFiles>): Promise<void> {
  const { validateFiles: validate } = await import("./validate-files.ts");
  await validate(...words);
}

async function showFile(...words: Parameters<typeof ShowFile.showFile>): Promise<void> {
  const { showFile: show } = await import("./show-file.ts");
  await show(...words);
}

function example(command: string): string {
  return `\nExample:\n  ${command}`;
}

function controlNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 1_000_000_000) return number;
  throw new InvalidArgumentError("Write a whole number of at most nine digits.");
}
