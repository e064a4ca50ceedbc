import { formatIcd10cm } from "../code-text.ts";
import { NOTE_KINDS, type NoteKind, type TabularNode } from "../internal/tabular-node.ts";
import type { TitleRow } from "../internal/title-set.ts";
import { TABULAR_CHAPTERS, TABULAR_SECTIONS } from "./tabular-headings.ts";
import { SEVENTH_CHARACTER_SETS, TABULAR_RULES } from "./tabular-rules.ts";

type Note = TabularNode["notes"][number];

/** The starter codes as a tabular list: chapters, sections and codes, with a note for every rule. */
export function starterTabularNodes(rows: readonly TitleRow[]): readonly TabularNode[] {
  const titles = new Map(rows.map((row) => [row.code, row.title]));
  const notes = notesByKey(titles);
  const nodes: TabularNode[] = [];
  const add = (kind: TabularNode["kind"], key: string, title: string, parent: number): number => {
    nodes.push({ kind, key, title, parent, notes: notes.get(key) ?? [] });
    return nodes.length - 1;
  };
  const chapters = linesOf(TABULAR_CHAPTERS).map((line) => {
    const [, number = "", title = "", from = "", to = ""] = /^(\d+) (.+\((\w+)-(\w+)\))$/.exec(line) ?? [];
    return { from, to, node: add("chapter", `chapter ${number}`, title, -1) };
  });
  const sections = linesOf(TABULAR_SECTIONS).map((line) => {
    const [, key = "", title = ""] = /^(\S+) (.+)$/.exec(line) ?? [];
    const [from = "", to = from] = key.split("-");
    // A section of one category has the category's own key; its notes stand at the category.
    const name = from === to ? `${from}-${to}` : key;
    const chapter = chapters.find((heading) => heading.from <= from && from <= heading.to);
    return { from, to, node: add("section", name, `${title} (${key})`, chapter?.node ?? -1) };
  });
  const placed = new Map<string, number>();
  for (const { code, title } of rows) {
    const category = code.slice(0, 3);
    const above = parentOf(code, placed);
    const heading =
      sections.find(({ from, to }) => from <= category && category <= to) ??
      chapters.find(({ from, to }) => from <= category && category <= to);
    placed.set(code, add("code", code, title, above ?? heading?.node ?? -1));
  }
  return nodes;
}

function parentOf(code: string, placed: ReadonlyMap<string, number>): number | undefined {
  for (let length = code.length - 1; length >= 3; length--) {
    const parent = placed.get(code.slice(0, length));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

function notesByKey(titles: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, Note[]>();
  for (const line of linesOf(TABULAR_RULES)) {
    const [place = "", kind = "", ...names] = line.split(" ");
    const key = place.startsWith("chapter-") ? place.replace("-", " ") : place;
    const made = kind === "seventh" ? seventhNotes(names[0] ?? "") : ruleNotes(kind, names, titles);
    notes.set(key, [...(notes.get(key) ?? []), ...made]);
  }
  return notes;
}

function seventhNotes(setName: string): readonly Note[] {
  return Object.entries(SEVENTH_CHARACTER_SETS[setName] ?? {}).map(([character, meaning]) => ({
    kind: "seventhCharacters",
    text: `${character} ${meaning}`,
  }));
}

function ruleNotes(
  kind: string,
  names: readonly string[],
  titles: ReadonlyMap<string, string>,
): readonly Note[] {
  const noteKind: NoteKind | undefined = NOTE_KINDS.find((known) => known === kind);
  if (noteKind === undefined) throw new Error(`the starter rules have an unknown kind ${kind}`);
  return names.map((name) => ({ kind: noteKind, text: noteText(name, titles) }));
}

/** `N181-N186` becomes `codes (N18.1-N18.6)`, a code with a title `Pyuria (R82.81)`. */
function noteText(name: string, titles: ReadonlyMap<string, string>): string {
  const [codes = "", condition] = name.split("/");
  const printed = codes.split("-").map(formatIcd10cm).join("-");
  const title = titles.get(codes) ?? "codes";
  if (condition === undefined) return `${title} (${printed})`;
  return `${title} (${printed} with fifth or sixth character ${condition.replace("+", " or ")})`;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
