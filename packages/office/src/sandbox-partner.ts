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
  type SandboxPayer,
  type SandboxPayerConfig,
} from "@claimwright/payer";
import { type Office, todayOf } from "./office.ts";

/** The sandbox payer as a practice meets it: it answers files into a folder, and questions at once. */
export interface SandboxPartner extends Destination, InquiryLine {}

/** 999, 277CA and 835 are interchanges of their own, each with a number of its own. */
const ANSWERS_PER_FILE = 3;

/**
 * The sandbox payer behind the doors of a real partner: answers to claims wait as files in a folder. With `members`
 * it asks who its members are before each answer; without, they are those of the configuration.
 */
export function sandboxPartner(
  office: Office,
  config: SandboxPayerConfig,
  folder: string,
  members?: () => Promise<readonly SandboxMember[]>,
): SandboxPartner {
  let payer = createSandboxPayer(config);
  let nextNumber = 1;
  const payerOfToday = async (): Promise<SandboxPayer> => {
    if (members === undefined) return payer;
    const enrolled = await members();
    payer = createSandboxPayer({ ...config, members: enrolled, history: payer.history() });
    return payer;
  };
  const receivedAt = (answers: number): ReceivedAt => {
    const interchangeControlNumber = nextNumber;
    nextNumber += answers;
    const time = office.now().toISOString().slice(11, 16).replace(":", "");
    return { date: todayOf(office), time, interchangeControlNumber };
  };
  return {
    ...sandboxDestination({
      folder,
      answer: async ({ bytes }) => {
        const { acknowledgment999, claimStatus277ca, remittance835 } = (await payerOfToday()).receive(
          bytes,
          receivedAt(ANSWERS_PER_FILE),
        );
        return [
          ...reply("999", acknowledgment999),
          ...reply("277CA", claimStatus277ca),
          ...reply("835", remittance835),
        ];
      },
    }),
    usage: "T",
    ask: async (inquiry) => {
      const current = await payerOfToday();
      try {
        const answer = current.answerEligibility(inquiry, receivedAt(1));
        return { outcome: "answered", bytes: new TextEncoder().encode(answer) };
      } catch (error) {
        if (error instanceof ProblemError) return { outcome: "failed", problem: error.problem };
        throw error;
      }
    },
  };
}

function reply(kind: string, text: string | undefined): readonly SandboxReply[] {
  return text === undefined ? [] : [{ kind, bytes: new TextEncoder().encode(text) }];
}
