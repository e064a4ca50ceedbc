import type { Why } from "@claimwright/base";
import type { CodeEntry } from "@claimwright/codesets";
import type { Evidence } from "@claimwright/model";
import type { MentionStatus, Prompt } from "../coding-suggestion.ts";
import type { FoundMention } from "./find-mentions.ts";

/** A diagnosis on its way to a suggestion: the guideline rules take drafts and give drafts. */
export interface Draft {
  readonly code: string;
  readonly title: string;
  /** 0 to 1. */
  readonly score: number;
  readonly accepted: boolean;
  readonly status: MentionStatus;
  readonly evidence: readonly Evidence[];
  readonly mentions: readonly FoundMention[];
  /** The problems of the assessment that name it. */
  readonly problems: readonly number[];
  readonly why: Why;
  readonly alternatives: readonly CodeEntry[];
  readonly prompts: readonly Prompt[];
}
