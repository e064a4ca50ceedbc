import type { StoreTransaction } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";

/**
 * Does work in one transaction and keeps it only when `keeps` says so of what came of it; answers that either way. A
 * preview is then the real thing, taken back.
 */
export async function inTrial<T>(
  office: Office,
  desk: Desk,
  work: (tx: StoreTransaction) => Promise<T>,
  keeps: (result: T) => boolean,
): Promise<T> {
  try {
    return await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      const result = await work(tx);
      if (keeps(result)) return result;
      throw new TakenBack(result);
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as T;
    throw error;
  }
}

/** Carries the result out of a transaction that ends without effect. */
class TakenBack extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super("the trial is taken back");
    this.name = "TakenBack";
    this.result = result;
  }
}
