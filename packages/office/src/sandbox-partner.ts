import { ProblemError } from "@claimwright/base";
import {
  type Destination,
  type InquiryLine,
  type SandboxReply,
  sandboxDestination,
} from "@claimwright/exchange";
import {
  createSandboxPayer,
  type ReceivedAt,
  type SandboxMember,
  type SandboxPayerConfig,
} from "@claimwright/payer";
import { parseX12 } from "@claimwright/x12";
import { type Office, todayOf } from "./office.ts";
import { openSandboxMemory } from "./sandbox-memory.ts";

/** The sandbox payer as a practice meets it: it answers files into a folder, and questions at once. */
export interface SandboxPartner extends Destination, InquiryLine {}

/** 999, 277CA and 835 are interchanges of their own, each with a number of its own. */
const ANSWERS_PER_FILE = 3;

/**
 * The sandbox payer behind the doors of a real partner: answers to claims wait as files in a folder, and what it has
 * adjudicated is kept beside them, so that it knows a claim again after a restart and in another process. With `members`
 * it asks who its members are before each answer; without, they are those of the configuration.
 */
export function sandboxPartner(
  office: Office,
  config: SandboxPayerConfig,
  folder: string,
  members?: () => Promise<readonly SandboxMember[]>,
): SandboxPartner {
  const memory = openSandboxMemory(folder);
  const enrolled = async () => (members === undefined ? config.members : await members());
  const receivedAt = (interchangeControlNumber: number): ReceivedAt => ({
    date: todayOf(office),
    time: office.now().toISOString().slice(11, 16).replace(":", ""),
    interchangeControlNumber,
  });
  return {
    ...sandboxDestination({
      folder,
      answer: async (file) => {
        if (!holdsClaims(file.bytes)) return [];
        const people = await enrolled();
        return memory.answer(file, ({ history, nextNumber }) => {
          const payer = createSandboxPayer({ ...config, members: people, history });
          const answer = payer.receive(file.bytes, receivedAt(nextNumber));
          return {
            after: { history: payer.history(), nextNumber: nextNumber + ANSWERS_PER_FILE },
            replies: [
              ...reply("999", answer.acknowledgment999),
              ...reply("277CA", answer.claimStatus277ca),
              ...reply("835", answer.remittance835),
            ],
          };
        });
      },
    }),
    usage: "T",
    ask: async (inquiry) => {
      const { history, nextNumber } = await memory.read();
      const payer = createSandboxPayer({ ...config, members: await enrolled(), history });
      try {
        const answer = payer.answerEligibility(inquiry, receivedAt(nextNumber));
        return { outcome: "answered", bytes: new TextEncoder().encode(answer) };
      } catch (error) {
        if (error instanceof ProblemError) return { outcome: "failed", problem: error.problem };
        throw error;
      }
    },
  };
}

/** A status inquiry (276) stays without an answer here, as it does with payers that offer no 277. */
function holdsClaims(bytes: Uint8Array): boolean {
  return parseX12(bytes).interchanges.some(({ groups }) =>
    groups.some(({ sets }) => sets.some(({ segments }) => segments[0]?.get(1) === "837")),
  );
}

function reply(kind: string, text: string | undefined): readonly SandboxReply[] {
  return text === undefined ? [] : [{ kind, bytes: new TextEncoder().encode(text) }];
}
