import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import type { OutgoingFile, SandboxReply } from "@claimwright/exchange";
import type { AdjudicatedClaim, ForwardBalance, SandboxHistory } from "@claimwright/payer";
import { withFolderLock } from "@claimwright/store";

/** What the sandbox payer has in mind when a file comes in. */
export interface Remembered {
  readonly history: SandboxHistory;
  /** Of the next interchange that it sends. */
  readonly nextNumber: number;
}

export interface SandboxMemory {
  /** As it is now, whichever process answered last. */
  read(): Promise<Remembered>;
  /**
   * Answers one file, one at a time over all processes: a file that was answered before gets the very same replies,
   * another is answered by `work`, and what the payer then has in mind is kept before its replies are given out.
   */
  answer(
    file: OutgoingFile,
    work: (now: Remembered) => { readonly after: Remembered; readonly replies: readonly SandboxReply[] },
  ): Promise<readonly SandboxReply[]>;
}

/** One file that was answered: what it changed, and the replies as text. */
interface Entry {
  readonly fileId: string;
  readonly sha256: string;
  readonly nextNumber: number;
  readonly forwardBalances: readonly ForwardBalance[];
  /** Claims that are new, or that a replacement took back, by their place in the history. */
  readonly claims: readonly (readonly [number, AdjudicatedClaim])[];
  readonly replies: readonly { readonly kind: string; readonly text: string }[];
}

/** Names that begin with a dot are not picked up as answers. */
const JOURNAL = ".payer.jsonl";
const LOCK = ".payer.lock";

/** Keeps the sandbox payer's mind in its folder, a line a file, so that it outlives the process. */
export function openSandboxMemory(folder: string): SandboxMemory {
  const journal = join(folder, JOURNAL);
  const claims: AdjudicatedClaim[] = [];
  const answered = new Map<string, Entry>();
  const now = { offset: 0, nextNumber: 1, forwardBalances: [] as readonly ForwardBalance[] };

  /** Takes in the whole lines since the last look, whoever wrote them. */
  async function catchUp(): Promise<Remembered> {
    const text = await readFrom(journal, now.offset);
    const whole = text.subarray(0, text.lastIndexOf(NEWLINE) + 1);
    for (const line of whole.toString("utf8").split("\n")) if (line !== "") apply(JSON.parse(line) as Entry);
    now.offset += whole.length;
    const history = { claims: [...claims], forwardBalances: now.forwardBalances };
    return { history, nextNumber: now.nextNumber };
  }

  function apply(entry: Entry): void {
    for (const [place, claim] of entry.claims) claims[place] = claim;
    now.nextNumber = entry.nextNumber;
    now.forwardBalances = entry.forwardBalances;
    answered.set(entry.fileId, entry);
  }

  return {
    read: catchUp,
    answer: async (file, work) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return withFolderLock(join(folder, LOCK), async () => {
        const before = await catchUp();
        const known = answered.get(file.id);
        if (known !== undefined && known.sha256 === file.sha256) return known.replies.map(replyOf);
        const { after, replies } = work(before);
        const entry: Entry = {
          fileId: file.id,
          sha256: file.sha256,
          nextNumber: after.nextNumber,
          forwardBalances: after.history.forwardBalances,
          claims: [...after.history.claims.entries()].filter(([place, claim]) => claims[place] !== claim),
          replies: replies.map(({ kind, bytes }) => ({ kind, text: Buffer.from(bytes).toString("utf8") })),
        };
        await appendAt(journal, now.offset, `${JSON.stringify(entry)}\n`);
        await catchUp();
        return replies;
      });
    },
  };
}

const NEWLINE = 0x0a;

function replyOf({ kind, text }: Entry["replies"][number]): SandboxReply {
  return { kind, bytes: Buffer.from(text) };
}

async function readFrom(path: string, offset: number): Promise<Buffer> {
  const file = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (file === undefined) return Buffer.alloc(0);
  try {
    const length = Math.max(0, (await file.stat()).size - offset);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Writes after the last whole line: what a process left half written when it died is written over. */
async function appendAt(path: string, offset: number, line: string): Promise<void> {
  const file = await open(path, "a+", 0o600);
  try {
    await file.truncate(offset);
    await file.appendFile(line);
    await file.datasync();
  } finally {
    await file.close();
  }
}
