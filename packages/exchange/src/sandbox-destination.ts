import type { Delivery, Destination, OutgoingFile } from "./destination.ts";
import { deliveryOf } from "./folder-destination.ts";
import { collectFolder } from "./internal/collect-folder.ts";
import { placeFile } from "./internal/place-file.ts";

/** What the sandbox payer answers to one file: the name's ending, such as `999`, and the bytes. */
export interface SandboxReply {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

export interface SandboxOptions {
  /** Where its answers wait to be picked up, as a real partner's would. */
  readonly folder: string;
  /** The payer. The same bytes must give the same answers. */
  readonly answer: (file: OutgoingFile) => Promise<readonly SandboxReply[]> | readonly SandboxReply[];
}

/** The sandbox payer behind the same door as a real one: answers come as files, after the delivery. */
export function sandboxDestination(options: SandboxOptions): Destination {
  return {
    name: "the sandbox payer",
    kind: "sandbox",
    deliver: (file) => answerInto(options, file),
    collect: () => collectFolder(options.folder),
  };
}

async function answerInto(options: SandboxOptions, file: OutgoingFile): Promise<Delivery> {
  const replies = await options.answer(file);
  for (const [index, reply] of replies.entries()) {
    // The ordinal keeps acknowledgements before the payment when the folder is read by name.
    const answer = { id: `${file.id}-${index + 1}-${reply.kind}`, bytes: reply.bytes, sha256: "" };
    const placed = await placeFile(options.folder, `${answer.id}.x12`, answer.bytes);
    const delivery = deliveryOf(placed, options.folder, answer);
    if (delivery.outcome !== "delivered") return delivery;
  }
  return { outcome: "delivered" };
}
