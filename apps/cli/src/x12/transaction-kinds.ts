import type { Problem, Result } from "@claimwright/base";
import {
  read270,
  read271,
  read276,
  read277,
  read277CA,
  read278Request,
  read278Response,
  read835,
  read837D,
  read837I,
  read837P,
  read999,
  write270,
  write271,
  write276,
  write277,
  write277CABatches,
  write278Request,
  write278Response,
  write835,
  write837DSubmissions,
  write837ISubmissions,
  write837PSubmissions,
  write999,
} from "@claimwright/transactions";
import { parseX12, type Segment } from "@claimwright/x12";

/** One transaction that is read into facts and written from them. */
export interface TransactionKind {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Result<unknown, Problem>;
  /** Takes what `read` answered. The shape comes from a file of the user's, so it is checked as it is written. */
  readonly write: (facts: never) => string;
}

/** By ST01 and the guide number of GS08; 278 requests and responses by BHT02. */
export const TRANSACTION_KINDS: readonly TransactionKind[] = [
  {
    name: "837P",
    read: read837P,
    write: ({ envelope, submissions }: Parts<typeof read837P>) => write837PSubmissions(envelope, submissions),
  },
  {
    name: "837I",
    read: read837I,
    write: ({ envelope, submissions }: Parts<typeof read837I>) => write837ISubmissions(envelope, submissions),
  },
  {
    name: "837D",
    read: read837D,
    write: ({ envelope, submissions }: Parts<typeof read837D>) => write837DSubmissions(envelope, submissions),
  },
  {
    name: "835",
    read: read835,
    write: ({ envelope, remittances, sets }: Parts<typeof read835>) =>
      write835({ envelope, remittances, firstSetControlNumber: sets[0]?.setControlNumber ?? 1 }),
  },
  {
    name: "999",
    read: read999,
    write: ({ envelope, acknowledgments }: Parts<typeof read999>) =>
      write999({ envelope, acknowledgments, firstSetControlNumber: 1 }),
  },
  {
    name: "277CA",
    read: read277CA,
    write: ({ envelope, batches }: Parts<typeof read277CA>) => write277CABatches(envelope, batches),
  },
  {
    name: "270",
    read: read270,
    write: (facts: Parts<typeof read270>) => write270(facts.envelope, facts.batches),
  },
  {
    name: "271",
    read: read271,
    write: (facts: Parts<typeof read271>) => write271(facts.envelope, facts.batches),
  },
  {
    name: "276",
    read: read276,
    write: (facts: Parts<typeof read276>) => write276(facts.envelope, facts.batches),
  },
  {
    name: "277",
    read: read277,
    write: (facts: Parts<typeof read277>) => write277(facts.envelope, facts.batches),
  },
  {
    name: "278 request",
    read: read278Request,
    write: (facts: Parts<typeof read278Request>) => write278Request(facts.envelope, facts.batches),
  },
  {
    name: "278 response",
    read: read278Response,
    write: (facts: Parts<typeof read278Response>) => write278Response(facts.envelope, facts.batches),
  },
];

type Parts<Read extends (input: Uint8Array) => Result<unknown, Problem>> =
  Extract<ReturnType<Read>, { ok: true }> extends { value: infer Value } ? Value : never;

export function kindNamed(name: string): TransactionKind | undefined {
  return TRANSACTION_KINDS.find((kind) => kind.name === name);
}

/** The kind of a file's first transaction set; undefined when no set is there or we have no facts for it. */
export function kindOfFile(bytes: Uint8Array): TransactionKind | undefined {
  for (const { groups } of parseX12(bytes).interchanges) {
    for (const { gs, sets } of groups) {
      const [first] = sets;
      if (first !== undefined) return kindNamed(kindName(first.segments, gs.get(8)));
    }
  }
  return undefined;
}

function kindName(segments: readonly Segment[], version: string): string {
  const transaction = segments[0]?.get(1) ?? "";
  const guide = /X(\d{3})/.exec(segments[0]?.get(3) ?? "")?.[1] ?? /X(\d{3})/.exec(version)?.[1] ?? "";
  switch (transaction) {
    case "837":
      return { "223": "837I", "224": "837D" }[guide] ?? "837P";
    case "277":
      return guide === "214" ? "277CA" : "277";
    case "278":
      return segments[1]?.get(2) === "11" ? "278 response" : "278 request";
    default:
      return transaction;
  }
}
