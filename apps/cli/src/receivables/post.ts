import { basename } from "node:path";
import { type PaymentOutcome, type ProcessedFile, processInbox, receiveFile } from "@claimwright/office";
import type { Command } from "commander";
import { withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { readWhole } from "../x12/file-source.ts";
import { CLI_ACTOR, officeOf, oneCompany } from "./open-desk.ts";

const OPEN = 1;

interface PostOptions {
  readonly company?: string;
  readonly format: OutputFormat;
}

/** What became of one file that was named. */
interface PostedFile {
  readonly file: string;
  readonly outcome: "applied" | "held" | "known";
  readonly reason?: string;
  readonly payments: readonly PaymentOutcome[];
}

/** `claimwright post FILE…`: payers' answers into the books, each once. */
export function registerPostCommand(program: Command): void {
  program
    .command("post <files...>")
    .description(
      "Apply payers' answers: 835s are proven, matched and posted, 999s and 277CAs move their claims. A file that came before posts nothing. Exit code 1 when something waits for a person.",
    )
    .option("--company <id>", "whose inbox; needed when there are several")
    .addOption(formatOption())
    .action(post);
}

async function post(files: readonly string[], options: PostOptions): Promise<void> {
  const posted = await withStore(async (store) => {
    const office = officeOf(store);
    const desk = { companyId: await oneCompany(store, options.company), actor: CLI_ACTOR };
    const received: { readonly file: string; readonly id: string; readonly isNew: boolean }[] = [];
    for (const file of files) {
      const bytes = await readWhole(file);
      const kept = await receiveFile(office, desk, { name: basename(file), source: "command line", bytes });
      received.push({ file, id: kept.file.id, isNew: kept.isNew });
    }
    const processed = new Map((await processInbox(office, desk)).map((each) => [each.file.id, each]));
    return received.map(({ file, id }) => outcomeOf(file, processed.get(id)));
  });
  if (options.format === "json") writeJson({ files: posted.map(withCounts) });
  else for (const each of posted) for (const line of lines(each)) writeLine(line);
  if (posted.some(({ reason }) => reason !== undefined)) process.exitCode = OPEN;
}

function outcomeOf(file: string, processed: ProcessedFile | undefined): PostedFile {
  if (processed === undefined) return { file, outcome: "known", payments: [] };
  const { payments, heldReason } = processed;
  if (heldReason === undefined) return { file, outcome: "applied", payments };
  return { file, outcome: "held", reason: heldReason, payments };
}

/** Counts as plain numbers: the reasons are in the file's own. */
function withCounts({ payments, ...file }: PostedFile) {
  return {
    ...file,
    payments: payments.map(({ counts, ...payment }) => {
      if (counts === undefined) return payment;
      const { openReasons: _reasons, ...numbers } = counts;
      return { ...payment, counts: numbers };
    }),
  };
}

function lines({ file, outcome, reason, payments }: PostedFile): readonly string[] {
  const head = `${file}: ${OUTCOME_WORDS[outcome]}`;
  const each = payments.map(paymentLine);
  return [head, ...each, ...(reason === undefined || each.length > 0 ? [] : [`  ${reason}`])];
}

const OUTCOME_WORDS: Readonly<Record<PostedFile["outcome"], string>> = {
  applied: "applied.",
  held: "something waits for a person.",
  known: "came before; nothing was posted again.",
};

function paymentLine({ paymentKey, outcome, counts, heldReason }: PaymentOutcome): string {
  const numbers =
    counts === undefined
      ? outcome
      : (["posted", "informed", "held", "unmatched", "waits", "work"] as const)
          .filter((key) => counts[key] > 0)
          .map((key) => `${counts[key]} ${key === "work" ? "to work" : key}`)
          .join(", ");
  return `  payment ${paymentKey}: ${numbers}${heldReason === undefined ? "" : `. ${heldReason}`}`;
}
