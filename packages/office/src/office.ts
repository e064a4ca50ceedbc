import { type IsoDate, isoDate } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { ActorId, PracticeId } from "@claimwright/model";
import type { Store } from "@claimwright/store";
import { type CoderShelf, createCoderShelf } from "./coder-shelf.ts";

/** What every use case needs. The clock and the making of ids come from outside, so that a test can hold them. */
export interface Office {
  readonly store: Store;
  readonly codes: CodeLibrary;
  readonly coders: CoderShelf;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** For which practice, and who acts. */
export interface Desk {
  readonly practiceId: PracticeId;
  readonly actor: ActorId;
}

/** Written beside each stored reason, so that a later reader knows which engine gave it. */
export const ENGINE_VERSION = "claimwright 0.1.0";

export function createOffice(parts: Omit<Office, "coders">): Office {
  return { ...parts, coders: createCoderShelf(parts.codes) };
}

/** The office's own day; reports and deadlines count in it. */
export function todayOf(office: Office): IsoDate {
  return isoDate(office.now().toISOString().slice(0, 10));
}
