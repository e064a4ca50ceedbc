import type { CodeEntry } from "../code-book.ts";
import { CODE_TRAITS } from "./rank-features.ts";

/** What kind of code each is, as bits of `CODE_TRAITS`, in the order of the entries. */
export function codeTraits(entries: readonly CodeEntry[]): Uint8Array {
  const children = childrenByParent(entries);
  return Uint8Array.from(entries, (entry) => {
    const below = children.get(entry.code);
    let traits = 0;
    if (below !== undefined)
      traits |= isFinishedBelow(below) ? CODE_TRAITS.unfinished : CODE_TRAITS.gathering;
    if (entry.code.length === 7 && /[A-Z]$/.test(entry.code)) traits |= CODE_TRAITS.finished;
    if (/^other|, other|\bother specified|elsewhere classified/i.test(entry.title))
      traits |= CODE_TRAITS.other;
    if (/\bunspecified/i.test(entry.title)) traits |= CODE_TRAITS.unspecified;
    if (/\b(?:right|left|bilateral)\b/i.test(entry.title)) traits |= CODE_TRAITS.sided;
    return traits;
  });
}

/** Do the codes below only add a side or a seventh character? */
function isFinishedBelow(below: readonly CodeEntry[]): boolean {
  const names = (side: RegExp): boolean => below.some(({ title }) => side.test(title));
  return below.every(({ code }) => code.length === 7) || (names(/\bright\b/i) && names(/\bleft\b/i));
}

function childrenByParent(entries: readonly CodeEntry[]): ReadonlyMap<string, readonly CodeEntry[]> {
  const children = new Map<string, CodeEntry[]>();
  for (const entry of entries) {
    if (entry.parent === undefined) continue;
    const same = children.get(entry.parent);
    if (same === undefined) children.set(entry.parent, [entry]);
    else same.push(entry);
  }
  return children;
}
