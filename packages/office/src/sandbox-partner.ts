import { type Destination, type SandboxReply, sandboxDestination } from "@claimwright/exchange";
import { createSandboxPayer, type SandboxPayerConfig } from "@claimwright/payer";
import { type Office, todayOf } from "./office.ts";

/** 999, 277CA and 835 are interchanges of their own, each with a number of its own. */
const ANSWERS_PER_FILE = 3;

/** The sandbox payer behind the door of a real partner: its answers wait as files in a folder. */
export function sandboxPartner(office: Office, config: SandboxPayerConfig, folder: string): Destination {
  const payer = createSandboxPayer(config);
  let nextNumber = 1;
  return sandboxDestination({
    folder,
    answer: ({ bytes }) => {
      const { acknowledgment999, claimStatus277ca, remittance835 } = payer.receive(bytes, {
        date: todayOf(office),
        time: office.now().toISOString().slice(11, 16).replace(":", ""),
        interchangeControlNumber: nextNumber,
      });
      nextNumber += ANSWERS_PER_FILE;
      return [
        ...reply("999", acknowledgment999),
        ...reply("277CA", claimStatus277ca),
        ...reply("835", remittance835),
      ];
    },
  });
}

function reply(kind: string, text: string | undefined): readonly SandboxReply[] {
  return text === undefined ? [] : [{ kind, bytes: new TextEncoder().encode(text) }];
}
