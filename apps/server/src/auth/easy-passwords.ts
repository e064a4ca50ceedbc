import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** A hundred million guesses: past every list of common passwords and the rules that are tried on them. */
const FEWEST_GUESSES_LOG10 = 8;
/** Words that somebody who knows where the door is tries first. */
const NEAR_AT_HAND = ["claimwright", "billing", "coding", "claims", "practice", "clinic", "medical"];

/** A common password, a variation of one, a row of the keyboard, a repetition, a date, or made of the login. */
export async function isEasyToGuess(password: string, login: string): Promise<boolean> {
  const { guessesLog10 } = (await guesser()).check(password, [
    login,
    ...login.split(/[@.]/),
    ...NEAR_AT_HAND,
  ]);
  return guessesLog10 < FEWEST_GUESSES_LOG10;
}

let loaded: Promise<ZxcvbnFactory> | undefined;

/** Its lists are two megabytes: read when the first password is set, not at each start. */
function guesser(): Promise<ZxcvbnFactory> {
  loaded ??= Promise.all([import("@zxcvbn-ts/core"), import("@zxcvbn-ts/language-common")]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs: graphs }]) =>
      new ZxcvbnFactory({ dictionary, graphs }),
  );
  return loaded;
}
