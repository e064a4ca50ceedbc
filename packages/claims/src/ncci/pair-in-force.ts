import type { IsoDate } from "@claimwright/base";
import type { PtpPair } from "../edit-tables.ts";

/**
 * The row of a pair that decides on a day: effective and deletion date are both days in force. Indicator 9 marks a
 * pair deleted as of its own start and never decides.
 */
export function pairInForce(pairs: readonly PtpPair[], date: IsoDate): PtpPair | undefined {
  return pairs.find(
    (pair) =>
      pair.modifierIndicator !== "9" &&
      pair.effective <= date &&
      (pair.deletion === undefined || date <= pair.deletion),
  );
}
