import { type Problem, ProblemError, problemText } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  type InboundFile,
  listInboundFiles,
  listPractices,
  loadInboundFile,
  type PracticeEntry,
  takeInboundFile,
  updateInboundFile,
} from "@claimwright/store";
import type { Office } from "../office.ts";
import { applyAcknowledgment } from "./apply-acknowledgment.ts";
import { applyClaimStatus } from "./apply-claim-status.ts";
import { applyStatusAnswer } from "./apply-status-answer.ts";
import type { AnswerKind } from "./file-kind.ts";
import { type PaymentOutcome, postRemittanceFile } from "./post-remittance.ts";
import type { InboxDesk } from "./receive-file.ts";

export interface ProcessedFile {
  readonly file: InboundFile;
  /** Set when something of the file needs a person. */
  readonly heldReason?: string;
  /** What became of each payment of an 835. */
  readonly payments: readonly PaymentOutcome[];
}

/** What an answer needs to find its claims: every practice of the company. */
export interface InboxContext extends InboxDesk {
  readonly practices: readonly PracticeEntry[];
  readonly practiceIds: readonly PracticeId[];
}

/**
 * Applies every file that was received and not yet applied, oldest first: also those that a crash left behind. A file
 * that cannot be applied is held with the reason, and the next one goes on. Calls back before each file and at the end.
 */
export async function processInbox(
  office: Office,
  desk: InboxDesk,
  report: (units: { readonly done: number; readonly total: number }) => Promise<void> = async () => undefined,
): Promise<readonly ProcessedFile[]> {
  const { practices, files } = await office.store.withCompany(desk.companyId, desk.actor, async (tx) => ({
    practices: await listPractices(tx),
    files: await listInboundFiles(tx, "received"),
  }));
  const context: InboxContext = { ...desk, practices, practiceIds: practices.map(({ id }) => id) };
  const processed: ProcessedFile[] = [];
  for (const [done, file] of files.entries()) {
    await report({ done, total: files.length });
    const outcome = await processFile(office, context, file);
    if (outcome !== undefined) processed.push(outcome);
  }
  await report({ done: files.length, total: files.length });
  return processed;
}

/**
 * Applies one file while no other process does: undefined when another one has it or had it. What was applied stays if
 * this process ends before it could say so; the next one finds all of it done and says it.
 */
async function processFile(
  office: Office,
  context: InboxContext,
  file: InboundFile,
): Promise<ProcessedFile | undefined> {
  return office.store.withCompany(context.companyId, context.actor, async (tx) => {
    if (!(await takeInboundFile(tx, file.id))) return undefined;
    const { payments, heldReason } = await applyOrHold(office, context, file);
    await updateInboundFile(
      tx,
      file.id,
      heldReason === undefined ? { state: "posted" } : { state: "held", reason: heldReason },
    );
    return { file, payments, ...(heldReason === undefined ? {} : { heldReason }) };
  });
}

async function applyOrHold(office: Office, context: InboxContext, file: InboundFile): Promise<Applied> {
  try {
    return await applyFile(office, context, file);
  } catch (error) {
    if (!(error instanceof ProblemError) || !HELD_FOR.has(error.problem.code)) throw error;
    return { payments: [], heldReason: problemText({ ...error.problem, file: file.name }) };
  }
}

/** Faults of the file itself. Anything else, such as a database that is not there, is not the file's fault. */
const HELD_FOR: ReadonlySet<Problem["code"]> = new Set([
  "input.layout",
  "input.field",
  "input.line",
  "input.unreadable",
  "input.too-large",
  "x12.invalid",
  "input.not-found",
]);

interface Applied {
  readonly payments: readonly PaymentOutcome[];
  readonly heldReason?: string;
}

async function applyFile(office: Office, context: InboxContext, file: InboundFile): Promise<Applied> {
  const { bytes } = await office.store.withCompany(context.companyId, context.actor, (tx) =>
    loadInboundFile(tx, file.id),
  );
  const kind = file.kind as AnswerKind;
  switch (kind) {
    case "999":
      await applyAcknowledgment(office, context, bytes);
      return { payments: [] };
    case "277":
      await applyStatusAnswer(office, context, bytes);
      return { payments: [] };
    case "277CA":
      await applyClaimStatus(office, context, bytes);
      return { payments: [] };
    case "835":
      return postRemittanceFile(office, context, file, bytes);
    case "TA1":
      return { payments: [], heldReason: "The receiver answered the envelope itself (TA1); look at it." };
    case "unknown":
      return { payments: [], heldReason: "This is no 999, 277CA, 277 or 835, or it mixes them." };
    default:
      return { payments: [], heldReason: "This kind of file is not applied." };
  }
}
