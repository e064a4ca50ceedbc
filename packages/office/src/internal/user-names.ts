import { listUsers, type StoreTransaction } from "@claimwright/store";

/** The names of the people who sign in, by the id that histories keep. */
export async function userNames(tx: StoreTransaction): Promise<ReadonlyMap<string, string>> {
  return new Map((await listUsers(tx)).map(({ id, name }) => [id, name]));
}
