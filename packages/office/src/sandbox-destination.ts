import type { ClaimDestination, PartnerFile } from "@claimwright/exchange";
import { createSandboxPayer, type SandboxPayerConfig } from "@claimwright/payer";
import { type Office, todayOf } from "./office.ts";

/** At most four answers are written to one file, each an interchange with a number of its own. */
const ANSWERS_PER_FILE = 4;

/** The sandbox payer as a place that claims go to: it answers at once. */
export function sandboxDestination(office: Office, config: SandboxPayerConfig): ClaimDestination {
  const payer = createSandboxPayer(config);
  let nextNumber = 1;
  return {
    id: "sandbox",
    isSandbox: true,
    async deliver(file) {
      const answer = payer.receive(file.bytes, {
        date: todayOf(office),
        time: office.now().toISOString().slice(11, 16).replace(":", ""),
        interchangeControlNumber: nextNumber,
      });
      nextNumber += ANSWERS_PER_FILE;
      const base = file.name.replace(/\.x12$/, "");
      return [
        answerFile(`${base}.ta1.x12`, answer.interchangeAck),
        answerFile(`${base}.999.x12`, answer.acknowledgment999),
        answerFile(`${base}.277ca.x12`, answer.claimStatus277ca),
        answerFile(`${base}.835.x12`, answer.remittance835),
      ].flat();
    },
  };
}

function answerFile(name: string, text: string | undefined): readonly PartnerFile[] {
  return text === undefined ? [] : [{ name, bytes: new TextEncoder().encode(text) }];
}
