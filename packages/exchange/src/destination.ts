import type { Problem } from "@claimwright/base";

/** Where claims go and answers come from. Later ones (SFTP, HTTP) keep the same three promises. */
export interface Destination {
  readonly name: string;
  /** `sandbox` is a payer to try things on: the only one that may get claims that no person stood for. */
  readonly kind: "sandbox" | "folder";
  /**
   * Hands the file over under its identity. The same identity and bytes again change nothing at the other end. Never
   * throws for what can go wrong on the way: it says what is known of the file instead.
   */
  deliver(file: OutgoingFile): Promise<Delivery>;
  /** What has arrived, oldest name first. A file stays until its `done` is called, so a crash loses none. */
  collect(): Promise<readonly CollectedFile[]>;
}

/** One file with its one identity, for its whole life. */
export interface OutgoingFile {
  /** Letters, digits, `-`, `_` and `.`: it becomes a file name. */
  readonly id: string;
  /** SHA-256 of the bytes in hex, as it was kept when the file was made. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export type Delivery =
  | { readonly outcome: "delivered" }
  /** It surely did not arrive: send the same bytes again later. */
  | { readonly outcome: "not-delivered"; readonly problem: Problem }
  /** Nobody can tell whether it arrived: a person must ask the other side before anything is sent again. */
  | { readonly outcome: "in-doubt"; readonly reason: string };

export interface CollectedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Call once the bytes are kept: moves the file out of the way. */
  done(): Promise<void>;
}

/** The largest file that is sent or taken in. A clearinghouse's daily remittance stays far below. */
export const MAX_FILE_BYTES = 100_000_000;
