import type { Draft } from "../diagnoses/draft.ts";

/** Puts `after` in the place of `before`; a draft of the same code that stood elsewhere goes. */
export function replaceDraft(drafts: readonly Draft[], before: Draft, after: Draft): Draft[] {
  return drafts
    .filter((draft) => draft === before || draft.code !== after.code)
    .map((draft) => (draft === before ? after : draft));
}

/** Puts a draft in the place of the one with its code, or at the end. */
export function addDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return drafts.some((each) => each.code === draft.code)
    ? drafts.map((each) => (each.code === draft.code ? draft : each))
    : [...drafts, draft];
}
