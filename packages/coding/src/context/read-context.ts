import type { Evidence } from "@claimwright/model";
import type { MentionStatus } from "../coding-suggestion.ts";
import type { NoteSentence } from "../note/note-document.ts";
import type { Token } from "../note/token.ts";
import { TRIGGERS, type Trigger } from "./triggers.ts";

/** What a trigger says of the stretch of tokens in its scope. */
export interface ContextScope {
  readonly status: Exclude<MentionStatus, "affirmed">;
  readonly evidence: Evidence;
  /** UTF-16 code units of the note, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly lasting?: true;
}

export interface Modifier {
  readonly status: Exclude<MentionStatus, "affirmed">;
  readonly evidence: Evidence;
  /** Began in the past and lasts: leaves the mention affirmed. */
  readonly lasting?: true;
}

/** Forward negation reaches over a list, but not over half a page. */
const MAX_SCOPE_TOKENS = 40;

interface FoundTrigger {
  readonly trigger: Trigger;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The scopes of a sentence. A scope ends at a closing word, at a semicolon or at the end of the sentence. */
export function contextScopes(sentence: NoteSentence): readonly ContextScope[] {
  let scopes = SCOPES.get(sentence);
  if (scopes === undefined) {
    scopes = readScopes(sentence);
    SCOPES.set(sentence, scopes);
  }
  return scopes;
}

/** Terms, services and elements of a level all ask for the scopes of the same sentence. */
const SCOPES = new WeakMap<NoteSentence, readonly ContextScope[]>();

function readScopes({ tokens }: NoteSentence): ContextScope[] {
  const found = findTriggers(tokens);
  const ends = found.filter((each) => each.trigger.status === "end");
  const scopes: ContextScope[] = [];
  for (const each of found) {
    const { status, direction, lasting } = each.trigger;
    if (status === "end" || status === "none" || isHeading(tokens, each)) continue;
    const kind = lasting === undefined ? { status } : { status, lasting };
    const evidence = spanOf(tokens, each.from, each.to);
    if (direction !== "backward") {
      const to = forwardEnd(tokens, each.to, ends, reachOf(each.trigger));
      if (to > each.to) scopes.push({ ...kind, evidence, ...spanOf(tokens, each.to, to) });
    }
    if (direction !== "forward") {
      const from = backwardStart(tokens, each.from, ends);
      if (from < each.from) scopes.push({ ...kind, evidence, ...spanOf(tokens, from, each.from) });
    }
  }
  return scopes;
}

/** The modifiers of a stretch: scopes that reach into it and whose own words are not part of it. */
export function modifiersOf(scopes: readonly ContextScope[], start: number, end: number): Modifier[] {
  return scopes
    .filter((scope) => scope.start < end && scope.end > start)
    .filter((scope) => !(scope.evidence.start >= start && scope.evidence.end <= end))
    .map(({ status, evidence, lasting }) => (lasting ? { status, evidence, lasting } : { status, evidence }));
}

/** Whose and how wrong it would be to code it as the patient's own present illness. */
const GRAVITY: readonly MentionStatus[] = [
  "family",
  "other-person",
  "negated",
  "hypothetical",
  "uncertain",
  "historical",
];

export function gravestStatus(modifiers: readonly Modifier[]): MentionStatus {
  const telling = modifiers.filter((modifier) => modifier.lasting === undefined);
  return GRAVITY.find((status) => telling.some((modifier) => modifier.status === status)) ?? "affirmed";
}

function findTriggers(tokens: readonly Token[]): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (let index = 0; index < tokens.length; ) {
    const matches = (TRIGGERS.get(tokens[index]?.word ?? "") ?? []).filter((trigger) =>
      trigger.words.every((word, offset) => tokens[index + offset]?.word === word),
    );
    const longest = matches[0]?.words.length ?? 0;
    for (const trigger of matches) {
      if (trigger.words.length === longest) found.push({ trigger, from: index, to: index + longest });
    }
    index += Math.max(1, longest);
  }
  return found;
}

/** `CLINICAL HISTORY: chest pain` heads what is the matter now. */
function isHeading(tokens: readonly Token[], { trigger, to }: FoundTrigger): boolean {
  return (
    trigger.words.at(-1) === "history" &&
    trigger.words.length === 1 &&
    (tokens[to]?.gap.startsWith(":") ?? false)
  );
}

/** `prior resection in the upper lobe` says nothing of what follows later in the sentence. */
const REACH_OF_ADJECTIVES = 5;
const ADJECTIVES = new Set(
  "previous previously prior past old remote healed chronic chronically unchanged known know had".split(" "),
);

function reachOf(trigger: Trigger): number {
  const [first = "", second] = trigger.words;
  const isShort = second === undefined || first === "had";
  return isShort && ADJECTIVES.has(first) ? REACH_OF_ADJECTIVES : MAX_SCOPE_TOKENS;
}

function forwardEnd(
  tokens: readonly Token[],
  from: number,
  ends: readonly FoundTrigger[],
  reach: number,
): number {
  const closing = ends.find((end) => end.from >= from)?.from ?? tokens.length;
  const limit = Math.min(closing, from + reach);
  for (let index = from; index < limit; index++) if (isWall(tokens[index]?.gap)) return index;
  return limit;
}

function backwardStart(tokens: readonly Token[], to: number, ends: readonly FoundTrigger[]): number {
  const opening = ends.filter((end) => end.to <= to).at(-1)?.to ?? 0;
  const limit = Math.max(opening, to - MAX_SCOPE_TOKENS);
  for (let index = to; index > limit; index--) if (isWall(tokens[index]?.gap)) return index;
  return limit;
}

function isWall(gap: string | undefined): boolean {
  return gap !== undefined && /[;•]/.test(gap);
}

function spanOf(tokens: readonly Token[], from: number, to: number): Evidence {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
