import type { Answer } from "../../api/client.ts";
import { words } from "../../ui/formats.ts";

type Disposition = Answer<"listDispositions">["standard"][number]["disposition"];

/** What is done with an amount, for people. */
export function dispositionWords(disposition: Disposition): string {
  switch (disposition.kind) {
    case "write-off":
      return `Write off: ${words(disposition.category).toLowerCase()}`;
    case "transfer":
      return `Ask the next payer or the patient: ${words(disposition.share).toLowerCase()}${disposition.requiresNotice === true ? ", where a notice was signed" : ""}`;
    case "work":
      return `Work as a denial: ${words(disposition.denial).toLowerCase()}`;
    case "inform":
      return "Note it; nothing moves";
    default:
      return disposition satisfies never;
  }
}
