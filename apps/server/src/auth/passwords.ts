import { ProblemError } from "@claimwright/base";
import { hash, verify } from "@node-rs/argon2";
import { isEasyToGuess } from "./easy-passwords.ts";

/** ASVS 5 6.2.1 asks for eight at least and recommends fifteen; 6.2.9 that sixty-four are allowed. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Throws ProblemError `input.field` on a password that is too short, too long, the login itself or easy to guess. */
export async function hashPassword(password: string, login: string): Promise<string> {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD || password.toLowerCase() === login) {
    throw new ProblemError({
      code: "input.field",
      message: `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters and is not the login.`,
      remedy: "Choose another; a sentence of several words is easy to keep in mind.",
      place: "password",
    });
  }
  if (await isEasyToGuess(password, login)) {
    throw new ProblemError({
      code: "input.field",
      message: "This password is among the first that somebody would try.",
      remedy: "Choose another; a sentence of several words is easy to keep in mind.",
      place: "password",
    });
  }
  return hash(password, COST);
}

/** Takes as long for a login that is not there or has no password, so that its time tells nobody apart. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  const against = passwordHash ?? (await nobodysHash());
  const fits = await verify(against, password.slice(0, LONGEST_PASSWORD * 4));
  return fits && passwordHash !== undefined;
}

let nobody: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  nobody ??= hash("the password of nobody", COST);
  return nobody;
}
