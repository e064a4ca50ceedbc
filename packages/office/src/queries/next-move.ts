import { addDays, type IsoDate, unreachable } from "@claimwright/base";
import { ACKNOWLEDGEMENT_DAYS } from "@claimwright/receivables";
import type { ClaimState } from "@claimwright/store";

/** Who does the next thing about a claim, what, and until when. */
export interface NextMove {
  readonly who: "biller" | "payer" | "poster" | "nobody";
  readonly what: string;
  /** Absent where no day binds. */
  readonly by?: IsoDate;
  /** The day has passed. */
  readonly isLate: boolean;
}

/**
 * Where the ball lies, by the claim's state: a file is acknowledged within two days, a claim answered within the payer's usual days, a
 * rejected claim counts as never received and must arrive within the payer's limit from the date of service.
 */
export function nextMove(
  state: ClaimState,
  dates: {
    readonly since: IsoDate;
    readonly serviceOn: IsoDate;
    readonly filingDays: number;
    readonly answerDays: number;
  },
  today: IsoDate,
): NextMove {
  const { since, serviceOn, filingDays, answerDays } = dates;
  const fileBy = addDays(serviceOn, filingDays);
  const move = (who: NextMove["who"], what: string, by?: IsoDate): NextMove => ({
    who,
    what,
    ...(by === undefined ? {} : { by }),
    isLate: by !== undefined && by < today,
  });
  switch (state) {
    case "held":
      return move("biller", "Mend what the edits name, or state why it may stand; then release it.", fileBy);
    case "ready":
      return move("biller", "Send it.", fileBy);
    case "sent":
      return move("payer", "Acknowledge the file (999).", addDays(since, ACKNOWLEDGEMENT_DAYS));
    case "acknowledged":
      return move("payer", "Take the claim in (277CA).", addDays(since, ACKNOWLEDGEMENT_DAYS));
    case "accepted":
      return move("payer", "Decide and pay (835).", addDays(since, answerDays));
    case "rejected":
      return move("biller", "Mend it and send it as a new claim: it counts as not received.", fileBy);
    case "denied":
      return move("biller", "Work the denial: correct, appeal or close it.");
    case "paid":
    case "closed":
      return move("nobody", state === "paid" ? "It is paid and posted." : "It is closed.");
    default:
      return unreachable(state);
  }
}
