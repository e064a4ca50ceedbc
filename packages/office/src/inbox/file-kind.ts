import { parseX12 } from "@claimwright/x12";

/** What an answer of a payer or clearinghouse is; `unknown` is kept and held for a person. */
export type AnswerKind = "TA1" | "999" | "277CA" | "277" | "835" | "unknown";

/** GS08 of a 277 that acknowledges claims (X214); other 277s answer status inquiries. */
const CLAIM_ACKNOWLEDGMENT = "005010X214";
/** GS08 of a 277 that answers status inquiries. */
const STATUS_ANSWER = "005010X212";

/** Reads the kind off the first transaction set. A file of several kinds is `unknown`: it is split by hand. */
export function answerKind(bytes: Uint8Array): AnswerKind {
  const file = parseX12(bytes);
  const kinds = new Set<AnswerKind>();
  for (const { groups, ta1 } of file.interchanges) {
    if (groups.length === 0 && ta1.length > 0) kinds.add("TA1");
    for (const { gs, sets } of groups) {
      for (const { segments } of sets) kinds.add(setKind(segments[0]?.get(1) ?? "", gs.get(8)));
    }
  }
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "unknown";
}

function setKind(transaction: string, version: string): AnswerKind {
  switch (transaction) {
    case "999":
    case "835":
      return transaction;
    case "277":
      if (version.startsWith(CLAIM_ACKNOWLEDGMENT)) return "277CA";
      return version.startsWith(STATUS_ANSWER) ? "277" : "unknown";
    default:
      return "unknown";
  }
}
