import type { NoteDocument, NoteSentence } from "../note/note-document.ts";
import type { FoundMention } from "./find-mentions.ts";

export type Side = "right" | "left" | "bilateral";

const SIDE_WORDS: Readonly<Record<string, Side>> = {
  right: "right",
  rt: "right",
  left: "left",
  lt: "left",
  bilateral: "bilateral",
  bilaterally: "bilateral",
  both: "bilateral",
};

/** Sides further from the term than this many words belong to something else. */
const REACH = 6;

/**
 * The side of a mention: the nearest side word of its sentence; else what its problem says; else the one side that
 * the note gives to the same body part. A note that names both sides elsewhere leaves it open.
 */
export function sideOf(mention: FoundMention, note: NoteDocument): Side | undefined {
  const own = nearestSide(mention.sentence, mention.match.start, mention.match.end);
  if (own !== undefined) return own;
  const { problem } = mention.sentence;
  if (problem !== undefined) {
    const title = note.problems[problem]?.title;
    const inTitle = title === undefined ? undefined : onlySide(sidesIn(title));
    if (inTitle !== undefined) return inTitle;
    const inBlock = onlySide(note.sentences.filter((each) => each.problem === problem).flatMap(sidesIn));
    if (inBlock !== undefined) return inBlock;
  }
  return sideOfSameWords(mention, note) ?? sideOfReason(note);
}

/** The one side of the reason for the visit and the problems' titles. */
function sideOfReason(note: NoteDocument): Side | undefined {
  return onlySide(
    note.sentences.filter((each) => each.section === "complaint" || each.isTitle).flatMap(sidesIn),
  );
}

function nearestSide(sentence: NoteSentence, start: number, end: number): Side | undefined {
  const inside = sentence.tokens.find(
    (token) => token.start >= start && token.end <= end && SIDE_WORDS[token.word] !== undefined,
  );
  if (inside !== undefined) return SIDE_WORDS[inside.word];
  const from = sentence.tokens.findIndex((token) => token.start >= start);
  const to = sentence.tokens.findLastIndex((token) => token.end <= end);
  for (let distance = 1; distance <= REACH; distance++) {
    const before = sentence.tokens[from - distance];
    if (before !== undefined && SIDE_WORDS[before.word] !== undefined) return SIDE_WORDS[before.word];
    const after = sentence.tokens[to + distance];
    if (after !== undefined && SIDE_WORDS[after.word] !== undefined) return SIDE_WORDS[after.word];
  }
  return undefined;
}

function sidesIn(sentence: NoteSentence): Side[] {
  return sentence.tokens.flatMap((token) => SIDE_WORDS[token.word] ?? []);
}

function onlySide(sides: readonly Side[]): Side | undefined {
  const distinct = new Set(sides);
  return distinct.size === 1 ? sides[0] : undefined;
}

/** Looks for sentences that share a word with the term, such as `knee`, and takes the side if they all agree. */
function sideOfSameWords(mention: FoundMention, note: NoteDocument): Side | undefined {
  const sides = sidesByWord(note);
  return onlySide(
    mention.sentence.tokens
      .filter((token) => token.start >= mention.match.start && token.end <= mention.match.end)
      .flatMap((token) => sides.get(token.word) ?? []),
  );
}

const SIDES = new WeakMap<NoteDocument, ReadonlyMap<string, readonly Side[]>>();
const SHORTEST_WORD = 4;

/** Every longer word that stands near a side, with its sides. */
function sidesByWord(note: NoteDocument): ReadonlyMap<string, readonly Side[]> {
  const known = SIDES.get(note);
  if (known !== undefined) return known;
  const sides = new Map<string, Side[]>();
  for (const sentence of note.sentences) {
    if (sidesIn(sentence).length === 0) continue;
    for (const token of sentence.tokens) {
      const side =
        token.word.length < SHORTEST_WORD ? undefined : nearestSide(sentence, token.start, token.end);
      if (side !== undefined) sides.set(token.word, [...(sides.get(token.word) ?? []), side]);
    }
  }
  SIDES.set(note, sides);
  return sides;
}
