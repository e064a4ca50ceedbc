import type { CollectedFile } from "@claimwright/exchange";
import { parseX12 } from "@claimwright/x12";
import type { SandboxPartner } from "./sandbox-partner.ts";

/**
 * Several sandbox payers behind one door, as a clearinghouse is: what comes in goes to the payer that its ISA08 names,
 * and what they answer is collected together. The payers by their identifiers; throws RangeError for a file to none of
 * them.
 */
export function sandboxClearinghouse(payers: ReadonlyMap<string, SandboxPartner>): SandboxPartner {
  const receiverOf = (bytes: Uint8Array): SandboxPartner => {
    const receiver = parseX12(bytes).interchanges[0]?.isa.get(8).trim() ?? "";
    const payer = payers.get(receiver);
    if (payer === undefined) throw new RangeError(`no sandbox payer has the identifier ${receiver}`);
    return payer;
  };
  return {
    name: "the sandbox payer",
    kind: "sandbox",
    usage: "T",
    deliver: async (file) => receiverOf(file.bytes).deliver(file),
    collect: async () => {
      const files: CollectedFile[] = [];
      for (const payer of payers.values()) files.push(...(await payer.collect()));
      return files.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    ask: async (inquiry) => receiverOf(inquiry).ask(inquiry),
  };
}
