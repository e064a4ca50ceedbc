import { join } from "node:path";
import type { Delivery, Destination, OutgoingFile } from "./destination.ts";
import { collectFolder } from "./internal/collect-folder.ts";
import { type Placing, placeFile } from "./internal/place-file.ts";

export interface FolderOptions {
  /** The name that people know the partner by. */
  readonly name: string;
  /** Where files for the partner are dropped. */
  readonly outgoing: string;
  /** Where the partner's answers are picked up. */
  readonly incoming: string;
}

/** A pair of folders that a clearinghouse's client or a person carries to the partner and back. */
export function folderDestination(options: FolderOptions): Destination {
  return {
    name: options.name,
    kind: "folder",
    deliver: async (file) =>
      deliveryOf(await placeFile(options.outgoing, fileName(file), file.bytes), options.outgoing, file),
    collect: () => collectFolder(options.incoming),
  };
}

/** The identity as a file name. Throws RangeError on one that could name another place. */
export function fileName(file: OutgoingFile): string {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,150}$/.test(file.id)) {
    throw new RangeError("a file's identity is letters, digits, '-', '_' and '.'");
  }
  return `${file.id}.x12`;
}

export function deliveryOf(placing: Placing, folder: string, file: OutgoingFile): Delivery {
  switch (placing.outcome) {
    case "placed":
    case "there-already":
      return { outcome: "delivered" };
    case "other-bytes":
      return {
        outcome: "in-doubt",
        reason: `${join(folder, fileName(file))} is there with other bytes; somebody must look which of them was sent.`,
      };
    case "failed":
      return {
        outcome: "not-delivered",
        problem: {
          code: "input.unreadable",
          message: `The file could not be written (${placing.code}).`,
          remedy:
            "Check that the folder is there, may be written and has room; the same bytes are sent again.",
          file: join(folder, fileName(file)),
        },
      };
  }
}
