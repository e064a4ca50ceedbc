import type { WhyValue } from "@claimwright/base";
import { type CodeEntry, releaseLabel } from "@claimwright/codesets";
import type { Evidence } from "@claimwright/model";
import type { Draft } from "../diagnoses/draft.ts";
import type { Visit } from "./guideline.ts";

export interface RuleDraft {
  readonly rule: string;
  readonly source: string;
  readonly reason: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly inputs?: Readonly<Record<string, WhyValue>>;
}

/** A proposed diagnosis that a rule adds; undefined where the book at hand does not have the code. */
export function draftOfRule(code: string, visit: Visit, by: RuleDraft): Draft | undefined {
  const found = visit.book.lookup("icd10cm", code);
  if (found.status !== "found" || !found.entry.billable) return undefined;
  return fromEntry(found.entry, releaseLabel(found.release), by);
}

function fromEntry(entry: CodeEntry, release: string, by: RuleDraft): Draft {
  return {
    code: entry.code,
    title: entry.title,
    score: by.score,
    accepted: true,
    status: "affirmed",
    evidence: by.evidence,
    mentions: [],
    problems: [],
    alternatives: [],
    prompts: [],
    why: {
      rule: by.rule,
      reason: by.reason,
      source: by.source,
      release,
      inputs: by.inputs ?? {},
      result: entry.code,
    },
  };
}
