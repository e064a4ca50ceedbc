import type { MentionStatus } from "../coding-suggestion.ts";
import type { SectionKind } from "../note/section-kind.ts";
import type { FoundMention } from "./find-mentions.ts";

export interface MentionScore {
  /** 0 to 1. */
  readonly score: number;
  readonly status: MentionStatus;
  /** The mentions that speak for the code, best first: its evidence. */
  readonly carrying: readonly FoundMention[];
}

const MAX_EVIDENCE = 12;

/**
 * How likely a coder would report what the mentions name. Only mentions that affirm carry it; where there is none,
 * the status is that of the strongest mention and the score stays low.
 */
export function scoreMentions(mentions: readonly FoundMention[]): MentionScore {
  const byStrength = [...mentions].sort((a, b) => strengthOf(b) - strengthOf(a));
  const affirmed = byStrength.filter((mention) => mention.status === "affirmed");
  const carrying = affirmed.length > 0 ? affirmed : byStrength;
  const best = carrying[0];
  if (best === undefined) return { score: 0, status: "affirmed", carrying: [] };
  const repeated = Math.min(affirmed.length - 1, 4) * 0.15;
  const denied = mentions.filter((mention) => mention.status === "negated").length * 0.3;
  const logit = strengthOf(best) + Math.max(0, repeated) - denied - (affirmed.length === 0 ? 3 : 0);
  return {
    score: 1 / (1 + Math.exp(-logit)),
    status: best.status,
    carrying: carrying.slice(0, MAX_EVIDENCE),
  };
}

const SECTION_STRENGTH: Readonly<Record<SectionKind, number>> = {
  complaint: -0.4,
  history: -1.2,
  past: -1.4,
  surgical: -2.2,
  family: -4,
  social: -2,
  medications: -3,
  allergies: -2.5,
  review: -2.4,
  exam: -2.2,
  vitals: -3,
  results: -1.8,
  procedure: -2,
  assessment: 0,
  plan: -0.6,
  instructions: -2.5,
  other: -1.5,
};

/** Log-odds that one mention, taken alone, is reported. */
function strengthOf(mention: FoundMention): number {
  const { match, sentence } = mention;
  const { term } = match;
  let strength = sentence.isTitle ? 0.8 + 1.6 * match.coverage : SECTION_STRENGTH[sentence.section];
  if (sentence.label !== undefined && !sentence.isTitle) strength -= 0.6;
  if (term.origin === "own") strength += 0.6;
  else if (term.words.length === 1) strength -= 1;
  if (term.words.length > 1) strength += 0.2;
  if (mention.status !== "affirmed") strength -= 3;
  return strength;
}
