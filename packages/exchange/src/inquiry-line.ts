import type { Problem } from "@claimwright/base";

/** A partner that answers a question at once, such as a 270 with a 271. */
export interface InquiryLine {
  readonly name: string;
  /** ISA15 of what is asked over it: the sandbox and test systems get test files. */
  readonly usage: "P" | "T";
  /** Hands over one interchange and waits for the answer. Never throws for what can go wrong on the way. */
  ask(inquiry: Uint8Array): Promise<InquiryReply>;
}

export type InquiryReply =
  | { readonly outcome: "answered"; readonly bytes: Uint8Array }
  | { readonly outcome: "failed"; readonly problem: Problem };
