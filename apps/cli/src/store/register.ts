import { formatDollars } from "@claimwright/base";
import { type ActorId, idOf, type PracticeId } from "@claimwright/model";
import { allPracticeIds } from "@claimwright/office";
import {
  backupStore,
  type LedgerSums,
  proveLedger,
  restoreStore,
  rotateKeys,
  type SealProof,
  type Store,
  sealEvents,
  verifyEvents,
} from "@claimwright/store";
import type { Command } from "commander";
import { storeOptions, withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";

const OPERATOR = idOf<ActorId>("operator");
const FAULTS = 1;

interface AnswerOptions {
  readonly format: OutputFormat;
}

/** Commands of whoever runs the database. */
export function registerStoreCommands(program: Command): void {
  const store = program.command("store").description("Backup, restore, keys, and proofs of the kept data.");
  store
    .command("backup <file>")
    .description("Write everything as it is at this moment to one file. The master key is not in it.")
    .addOption(formatOption())
    .action(backup);
  store
    .command("restore <file>")
    .description("Put a backup into an empty home or database, all of it or nothing.")
    .addOption(formatOption())
    .action(restore);
  store
    .command("rotate-keys")
    .description("Wrap the data keys with the first master key of the list; stop the program first.")
    .option("--data-keys", "also add a new data key for each company and practice")
    .addOption(formatOption())
    .action(rotate);
  store
    .command("verify")
    .description(
      "Prove the sealed events and the ledger of every practice. Exit code 1 when one does not hold.",
    )
    .addOption(formatOption())
    .action(verify);
}

async function backup(file: string, { format }: AnswerOptions): Promise<void> {
  const report = await backupStore(storeOptions(), file, new Date());
  if (format === "json") writeJson({ file, ...report });
  else writeLine(`${report.rows} rows in ${file}; SHA-256 of its lines ${report.sha256}.`);
}

async function restore(file: string, { format }: AnswerOptions): Promise<void> {
  const report = await restoreStore(storeOptions(), file);
  if (format === "json") writeJson({ file, ...report });
  else writeLine(`${report.rows} rows restored and proven; SHA-256 of the lines ${report.sha256}.`);
}

async function rotate({ format, dataKeys }: AnswerOptions & { readonly dataKeys?: true }): Promise<void> {
  const rotation = await rotateKeys(storeOptions(), { dataKeys: dataKeys ?? false });
  if (format === "json") writeJson(rotation);
  else
    writeLine(
      `${rotation.scopes} keys wrapped with the first master key, ${rotation.newKeys} data keys added.`,
    );
}

interface PracticeProof {
  readonly practiceId: PracticeId;
  readonly events: SealProof;
  readonly ledger: LedgerSums;
  readonly holds: boolean;
}

async function verify({ format }: AnswerOptions): Promise<void> {
  const proofs = await withStore(async (store) => {
    const proven: PracticeProof[] = [];
    for (const practiceId of await allPracticeIds(store, OPERATOR))
      proven.push(await prove(store, practiceId));
    return proven;
  });
  if (format === "json") writeJson({ practices: proofs });
  else for (const proof of proofs) writeLine(proofLine(proof));
  if (proofs.some(({ holds }) => !holds)) process.exitCode = FAULTS;
}

/** Seals what is not sealed yet, so that the proof covers everything up to now. */
async function prove(store: Store, practiceId: PracticeId): Promise<PracticeProof> {
  return store.withPractices([practiceId], OPERATOR, async (tx) => {
    while ((await sealEvents(tx, practiceId)) > 0);
    const events = await verifyEvents(tx, practiceId);
    const ledger = await proveLedger(tx, practiceId);
    const holds = events.brokenSeal === undefined && ledger.sum === 0 && ledger.wrongBalances.length === 0;
    return { practiceId, events, ledger, holds };
  });
}

function proofLine({ practiceId, events, ledger, holds }: PracticeProof): string {
  const seals =
    events.brokenSeal === undefined
      ? `${events.sealedEvents} events as they were sealed`
      : `seal ${events.brokenSeal} does not fit its events: something was changed or taken away`;
  const books =
    ledger.wrongBalances.length === 0
      ? `${ledger.transfers} movements, sum ${formatDollars(ledger.sum)}, every balance recounted`
      : `${ledger.wrongBalances.length} balances differ from a recount`;
  return `${holds ? "holds " : "BROKEN"}  ${practiceId}: ${seals}; ${books}.`;
}
