import { covers, type IsoDate } from "@claimwright/base";
import type { CodeBook, CodeLibrary } from "./code-book.ts";
import type { CodeRelease } from "./code-release.ts";
import type { ReleaseSet } from "./code-sets.ts";
import { type Pin, PinnedBook } from "./internal/pinned-book.ts";
import { ReleaseViews } from "./internal/release-views.ts";

/** Days whose books are kept at hand. */
const MAX_BOOKS = 64;

/**
 * Puts releases side by side; which of them answers is decided by the date of service alone. A starter release
 * stands aside as soon as any official release of its set is at hand: a small set must not answer "unknown" where
 * the whole would know.
 */
export function createCodeLibrary(given: readonly CodeRelease[]): CodeLibrary {
  const official = new Set(given.filter(({ info }) => info.starter !== true).map(({ info }) => info.set));
  const releases = given.filter(({ info }) => info.starter !== true || !official.has(info.set));
  const bySet = new Map<ReleaseSet, CodeRelease[]>();
  for (const release of releases) {
    const same = bySet.get(release.info.set);
    if (same === undefined) bySet.set(release.info.set, [release]);
    else same.push(release);
  }
  for (const same of bySet.values()) same.sort(byPrecedence);
  const views = new ReleaseViews();
  const books = new Map<IsoDate, CodeBook>();
  /** Lookups come in runs of one date. */
  let last: CodeBook | undefined;
  return {
    releases: releases.map((release) => release.info),
    at(date) {
      if (last?.date === date) return last;
      const known = books.get(date);
      if (known !== undefined) {
        last = known;
        return known;
      }
      if (books.size >= MAX_BOOKS) books.delete(books.keys().next().value as IsoDate);
      const book = new PinnedBook(date, (set) => pinOf(bySet.get(set) ?? [], date), views);
      books.set(date, book);
      last = book;
      return book;
    },
  };
}

/** The release that answers for a date, else the newest before it, which may be carried forward. */
function pinOf(releases: readonly CodeRelease[], date: IsoDate): Pin {
  const answering = releases.find((release) => covers(release.info.effective, date));
  const earlier = releases.find((release) => release.info.effective.from <= date);
  const newest = releases.reduce<CodeRelease | undefined>(
    (best, release) =>
      best === undefined || release.info.effective.from > best.info.effective.from ? release : best,
    undefined,
  );
  const parts = answering === undefined ? [] : partsOf(releases, answering);
  return { answering, parts, earlier, newest };
}

/** The files of one release differ in their part alone; one that was read twice counts once. */
function partsOf(releases: readonly CodeRelease[], answering: CodeRelease): readonly CodeRelease[] {
  const parts = new Map([[answering.info.part, answering]]);
  for (const release of releases) {
    const { version, publishedRevision, part } = release.info;
    const isSame =
      version === answering.info.version && publishedRevision === answering.info.publishedRevision;
    if (isSame && part !== undefined && !parts.has(part)) parts.set(part, release);
  }
  return [...parts.values()];
}

/** Later before earlier, a corrected text before the one it corrects. */
function byPrecedence({ info: a }: CodeRelease, { info: b }: CodeRelease): number {
  const later = compare(b.effective.from, a.effective.from);
  if (later !== 0) return later;
  return compare(b.publishedRevision ?? "", a.publishedRevision ?? "") || compare(b.version, a.version);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
