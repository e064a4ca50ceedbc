import type { Command } from "commander";
import { Option } from "commander";
import { formatOption } from "../internal/output-format.ts";
import { estimate } from "./estimate.ts";
import { price } from "./price.ts";
import { scrub } from "./scrub.ts";
import { testRules } from "./test-rules.ts";

/** `scrub`, `price`, `estimate` and `rules test`: know before sending whether a claim passes and what it pays. */
export function registerScrubCommands(program: Command): void {
  program
    .command("scrub <file>")
    .description("Edits every claim of a file (JSON, or any 837) and tells what stops, warns or informs.")
    .option("--codes <folder>", "official code and edit files; without it the starter set answers")
    .addOption(payerOption())
    .option("--rules <file>", "rules of your own, run beside the published edits")
    .option("--on <date>", "the day of editing, YYYY-MM-DD; today unless said")
    .addOption(formatOption())
    .action(scrub);
  program
    .command("price <file>")
    .description("Prices the claims of a file (JSON or 837P) by the Medicare physician fee schedule.")
    .requiredOption("--codes <folder>", "a folder with the PPRRVU, GPCI and ZIP5 files of CMS")
    .option("--locality <locality>", "contractor and locality, such as 06302-00; by ZIP code unless said")
    .option("--deductible-left <dollars>", "what is left of the Part B deductible", "0")
    .option("--non-participating", "the provider does not participate in Medicare")
    .addOption(formatOption())
    .action(price);
  program
    .command("estimate <file>")
    .description("Writes a good-faith estimate (45 CFR 149.610) from a request in JSON.")
    .addOption(formatOption())
    .action(estimate);
  program
    .command("rules")
    .description("Rules that a practice writes for itself.")
    .command("test <rules>")
    .description("Tells what each rule would have caught among past claims; changes nothing.")
    .requiredOption("--claims <file>", "claims in JSON, or an 837P")
    .addOption(formatOption())
    .action(testRules);
}

function payerOption(): Option {
  return new Option("--payer <kind>", "whose rules the payers follow")
    .choices(["commercial", "medicare", "medicaid", "workers-compensation", "auto"])
    .default("commercial");
}
