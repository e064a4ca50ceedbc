import type { ElementFinding, ElementItem, EvaluationLevel } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import type { NoteDocument } from "../note/note-document.ts";
import { levelOfRank, levelRank } from "./em-levels.ts";
import { problemNature } from "./problem-nature.ts";

/**
 * The number and complexity of the problems addressed (CPT E/M guidelines, MDM table, first column). Addressed are
 * the accepted diagnoses; each counts by its nature and by what the note says of its course.
 */
export function problemsElement(accepted: readonly Draft[], note: NoteDocument): ElementFinding {
  const items = accepted.flatMap((draft) => {
    const kind = problemNature(draft.code, courseOf(draft, note));
    const evidence = draft.evidence[0];
    return kind === undefined || evidence === undefined ? [] : [{ kind, label: draft.title, evidence }];
  });
  const level = problemsLevel(items);
  return {
    level,
    items,
    why: {
      rule: "em.problems",
      reason: `${items.length} problem${items.length === 1 ? "" : "s"} addressed support${items.length === 1 ? "s" : ""} ${level} complexity.`,
      source: "CPT E/M guidelines, MDM: problems",
      inputs: Object.fromEntries(
        [...new Set(items.map((item) => item.kind))].map((kind) => [kind, countOf(items, kind)]),
      ),
      result: level,
    },
  };
}

/** What the note says of a problem: its title, the sentences under it and the sentences that name it. */
function courseOf(draft: Draft, note: NoteDocument): string {
  const naming = new Set(draft.mentions.map((mention) => mention.sentence.index));
  return note.sentences
    .filter(
      (each) =>
        (naming.has(each.index) && each.section !== "instructions" && each.section !== "results") ||
        (each.problem !== undefined && draft.problems.includes(each.problem)),
    )
    .map((each) => note.text.slice(each.start, each.end))
    .join("\n");
}

function countOf(items: readonly ElementItem[], kind: string): number {
  return items.filter((item) => item.kind === kind).length;
}

function problemsLevel(items: readonly ElementItem[]): EvaluationLevel {
  const count = (kind: string) => countOf(items, kind);
  if (count("threat-to-life") + count("chronic-severe-exacerbation") > 0) return "high";
  const moderate =
    count("chronic-exacerbated") +
    count("undiagnosed-new") +
    count("acute-systemic") +
    count("acute-complicated-injury");
  if (moderate > 0 || count("chronic-stable") >= 2) return "moderate";
  if (count("chronic-stable") + count("acute-uncomplicated") > 0 || count("minor") >= 2) return "low";
  return "straightforward";
}

export function higherLevel(first: EvaluationLevel, second: EvaluationLevel): EvaluationLevel {
  return levelOfRank(Math.max(levelRank(first), levelRank(second)));
}
