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
  const said = new Set(
    mention.sentence.tokens
      .filter((token) => token.start >= mention.match.start && token.end <= mention.match.end)
      .map((token) => token.word)
      .filter((word) => word.length > 3),
  );
  const sides = note.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) =>
      said.has(token.word) ? (nearestSide(sentence, token.start, token.end) ?? []) : [],
    ),
  );
  return onlySide(sides);
}
