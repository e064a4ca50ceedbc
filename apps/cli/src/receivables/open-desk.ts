import { ProblemError } from "@claimwright/base";
import { type ActorId, type CompanyId, idOf, type PracticeId } from "@claimwright/model";
import { allPracticeIds, createOffice, type Office, openCodes } from "@claimwright/office";
import type { Store } from "@claimwright/store";
import { newId } from "../internal/open-home.ts";

/** Who acts when somebody at the machine does. */
export const CLI_ACTOR: ActorId = idOf<ActorId>("cli");

/** The office of a command, by the machine's clock. */
export function officeOf(store: Store): Office {
  return createOffice({ store, codes: openCodes().library, now: () => new Date(), newId });
}

/** The company that was named, or the only one. Throws ProblemError when there is none, or a choice. */
export async function oneCompany(store: Store, named: string | undefined): Promise<CompanyId> {
  return oneOf("company", await store.companyIds(), named);
}

/** The practice that was named, or the only one. Throws ProblemError when there is none, or a choice. */
export async function onePractice(store: Store, named: string | undefined): Promise<PracticeId> {
  return oneOf("practice", await allPracticeIds(store, CLI_ACTOR), named);
}

function oneOf<T extends string>(what: string, ids: readonly T[], named: string | undefined): T {
  const found =
    named === undefined ? (ids.length === 1 ? ids[0] : undefined) : ids.find((id) => id === named);
  if (found !== undefined) return found;
  if (ids.length === 0) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no ${what} yet.`,
      remedy: "`npm run demo` makes one with invented people.",
    });
  }
  throw new ProblemError({
    code: "usage.wrong",
    message:
      named === undefined
        ? `There are ${ids.length} of them: say which ${what}.`
        : `There is no ${what} ${named}.`,
    remedy: `Add --${what} with one of: ${ids.join(", ")}.`,
  });
}
