import { type IsoDate, ProblemError, parseIsoDate } from "@claimwright/base";
import type { CodeSetName } from "@claimwright/codesets";
import { type Command, InvalidArgumentError, Option } from "commander";
import { formatOption, type OutputFormat } from "../internal/output-format.ts";
import { browseCodes } from "./browse-codes.ts";
import { checkCode, checkCodeBatch } from "./check-codes.ts";
import { installCommand } from "./install.ts";
import { listReleases } from "./list-releases.ts";
import { openBooks } from "./open-books.ts";
import { searchBatch, searchOnce } from "./search-codes.ts";
import { showCode } from "./show-code.ts";

interface BookOptions {
  readonly on: IsoDate;
  readonly codes?: string;
  readonly format: OutputFormat;
}

interface SearchCommandOptions extends BookOptions {
  readonly set: CodeSetName;
  readonly limit: number;
  readonly billable?: true;
  readonly within?: string;
  readonly batch?: string;
}

/** The code book: install, look up, search, walk. */
export function registerCodesCommands(program: Command): void {
  const codes = program.command("codes").description("The code book: official releases by date of service.");
  codes
    .command("install")
    .description("Install official releases from a folder or from their publishers' sites.")
    .option("--from <folder>", "a folder with the official files, as published")
    .option("--download <set@release...>", "fetch from the publisher, such as icd10cm@2027 or hcpcs@2026-10")
    .option("--accept-licence <holder...>", "accept the terms of a holder, such as ama")
    .option("--site <url>", "fetch from a mirror that has the publishers' paths")
    .addOption(formatOption())
    .action(installCommand);
  withBook(codes.command("list"))
    .description("The releases at hand.")
    .action((options: BookOptions) => listReleases(openBooks(options.codes), options.format));
  withBook(codes.command("show <code>"))
    .description("All that the books say of a code on a date of service.")
    .addOption(setOption())
    .action((code: string, options: BookOptions & { readonly set?: CodeSetName }) =>
      showCode(openBooks(options.codes), code, options.on, options.set, options.format),
    );
  withBook(codes.command("search [words...]"))
    .description("Find codes by code, words, abbreviations or everyday words.")
    .addOption(setOption().default("icd10cm"))
    .option("--limit <count>", "how many hits", wholeNumber, 10)
    .option("--billable", "only codes that may be reported as they stand")
    .option("--within <heading>", "only a chapter (4), a range (E08-E13) or a heading (E11)")
    .option("--batch <file>", "JSON lines with id, query and set; one answer a line")
    .action(search);
  withBook(codes.command("browse [heading]"))
    .description("Walk the tree of codes, or with --index the alphabetic index.")
    .addOption(setOption().default("icd10cm"))
    .option("--index <term>", "the index entries under a lead term")
    .action(
      (
        heading: string | undefined,
        options: BookOptions & { readonly set: CodeSetName; readonly index?: string },
      ) =>
        browseCodes(openBooks(options.codes), { ...options, ...(heading === undefined ? {} : { heading }) }),
    );
  withBook(codes.command("check [code]"))
    .description("May a code be reported on a date of service?")
    .addOption(setOption())
    .option("--batch <file>", "JSON lines with id, code, set and on; one answer a line")
    .action(check);
}

function search(words: readonly string[], options: SearchCommandOptions): Promise<void> | void {
  const books = openBooks(options.codes);
  const asked = {
    limit: options.limit,
    ...(options.billable === undefined ? {} : { billableOnly: true }),
    ...(options.within === undefined ? {} : { within: options.within }),
  };
  if (options.batch !== undefined) return searchBatch(books, options.batch, options.set, options.on, asked);
  if (words.length === 0)
    throw wrongUse("There is nothing to search for.", "Write words, or --batch with a file.");
  searchOnce(books, words.join(" "), options.set, options.on, asked, options.format);
}

function check(
  code: string | undefined,
  options: BookOptions & { readonly set?: CodeSetName; readonly batch?: string },
): Promise<void> | void {
  const books = openBooks(options.codes);
  if (options.batch !== undefined) return checkCodeBatch(books, options.batch, options.on, options.set);
  if (code === undefined)
    throw wrongUse("There is no code to check.", "Write a code, or --batch with a file.");
  checkCode(books, code, options.on, options.set, options.format);
}

function withBook(command: Command): Command {
  return command
    .option("--on <date>", "the date of service", dateOf, today())
    .option("--codes <folder>", "read official files from a folder instead of what is installed")
    .addOption(formatOption());
}

const SETS: readonly CodeSetName[] = [
  "icd10cm",
  "icd10pcs",
  "hcpcs",
  "hcpcs-modifier",
  "cpt",
  "pos",
  "claim-filing",
  "carc",
  "carc-group",
  "rarc",
  "claim-status",
  "claim-status-category",
  "type-of-bill",
  "revenue",
  "condition",
  "occurrence",
  "occurrence-span",
  "value",
  "patient-discharge-status",
  "taxonomy",
];

function setOption(): Option {
  return new Option("--set <set>", "the code set").choices(SETS);
}

function dateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new InvalidArgumentError("Write a calendar day such as 2025-11-14.");
  return date;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 to 999.");
  return Number(text);
}

function today(): IsoDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = parseIsoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  if (date === undefined) throw new Error("the clock has no date");
  return date;
}

function wrongUse(message: string, remedy: string): ProblemError {
  return new ProblemError({ code: "usage.wrong", message, remedy });
}
