import type { CodeRelease } from "../code-release.ts";
import { buildCodeIndex } from "../internal/code-index.ts";
import { wrongLayout } from "../internal/layout-problems.ts";
import { readMarkup } from "../internal/markup.ts";
import { icdVersionOfPath } from "../internal/release-dates.ts";
import { TableBuilder } from "../internal/table-builder.ts";
import { NOTE_KINDS, type NoteKind, type TabularNode } from "../internal/tabular-node.ts";
import { decodeText } from "../internal/text-file.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";
import type { ReleaseInfo } from "../release-info.ts";

/** The tabular list as XML: chapters, sections and codes nested in each other, each with its notes. */
export const ICD10CM_TABULAR: OfficialLayout = {
  label: "ICD-10-CM tabular list",
  pattern: /^icd-?10cm?[-_]tabular(?![-_]?adden).*\.xml$/i,
  read: (member) => [readTabularList(member)],
};

/** Elements that hold notes, and what their notes are. */
const NOTE_ELEMENTS: ReadonlyMap<string, NoteKind> = new Map([
  ["includes", "includes"],
  ["inclusionTerm", "inclusionTerms"],
  ["excludes1", "excludes1"],
  ["excludes2", "excludes2"],
  ["codeFirst", "codeFirst"],
  ["useAdditionalCode", "useAdditional"],
  ["codeAlso", "codeAlso"],
  ["notes", "remarks"],
]);

function readTabularList(member: OfficialMember): CodeRelease {
  const dated = icdVersionOfPath(member.path);
  if (dated === undefined) throw wrongLayout(member.path, "The file's name does not say its fiscal year.");
  const nodes = readNodes(decodeText(member.bytes, "utf-8", member.path), member.path);
  const codes = nodes.filter((node) => node.kind === "code").length;
  if (codes === 0) throw wrongLayout(member.path, "The file has no <diag> elements.");
  return tabularRelease(nodes, {
    set: "icd10cm-tabular",
    ...dated,
    sourceFile: member.path,
    ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
    rowCounts: { codes, notes: nodes.reduce((sum, node) => sum + node.notes.length, 0) },
  });
}

/** Packs nodes given in reading order, each after its parent. */
export function tabularRelease(nodes: readonly TabularNode[], info: ReleaseInfo): CodeRelease {
  const keys = nodes.map((node) => node.key);
  const nodeTable = new TableBuilder(nodes.length)
    .text("code", keys)
    .text(
      "title",
      nodes.map((node) => node.title),
    )
    .numbers(
      "parent",
      nodes.map((node) => node.parent + 1),
    )
    .array("index", buildCodeIndex(keys));
  const notes = nodes.flatMap((node, at) => node.notes.map((note) => ({ ...note, at })));
  const noteTable = new TableBuilder(notes.length)
    .numbers(
      "kind",
      notes.map((note) => NOTE_KINDS.indexOf(note.kind)),
    )
    .text(
      "text",
      notes.map((note) => note.text),
    );
  const firstNote = new Uint32Array(nodes.length + 1);
  for (const { at } of notes) firstNote[at + 1] = (firstNote[at + 1] ?? 0) + 1;
  for (let at = 0; at < nodes.length; at++)
    firstNote[at + 1] = (firstNote[at + 1] ?? 0) + (firstNote[at] ?? 0);
  nodeTable.array("firstNote", firstNote);
  return {
    info,
    tables: new Map([
      ["nodes", nodeTable.build()],
      ["notes", noteTable.build()],
    ]),
  };
}

interface OpenNode {
  kind: TabularNode["kind"];
  key: string;
  title: string;
  readonly parent: number;
  readonly notes: { kind: NoteKind; text: string }[];
}

function readNodes(xml: string, file: string): readonly TabularNode[] {
  const nodes: OpenNode[] = [];
  const path: number[] = [];
  let inside: NoteKind | undefined;
  let text = "";
  const current = (): OpenNode | undefined => nodes[path.at(-1) ?? -1];
  const begin = (kind: OpenNode["kind"], key: string): void => {
    nodes.push({ kind, key, title: "", parent: path.at(-1) ?? -1, notes: [] });
    path.push(nodes.length - 1);
  };
  readMarkup(xml, file, {
    open(name, attributes) {
      text = "";
      if (name === "chapter") begin("chapter", "");
      else if (name === "section") begin("section", attributes.id ?? "");
      else if (name === "diag") begin("code", "");
      else if (name === "extension") text = `${attributes.char ?? ""} `;
      else inside = NOTE_ELEMENTS.get(name) ?? inside;
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      const node = current();
      const words = text.replace(/\s+/g, " ").trim();
      if (name === "chapter" || name === "section" || name === "diag") path.pop();
      else if (NOTE_ELEMENTS.has(name)) inside = undefined;
      else if (node === undefined) return;
      else if (name === "name") node.key = keyOf(node.kind, words);
      else if (name === "desc") node.title = words;
      else if (name === "note" && inside !== undefined) node.notes.push({ kind: inside, text: words });
      else if (name === "extension") node.notes.push({ kind: "seventhCharacters", text: words });
    },
  });
  return nodes;
}

function keyOf(kind: TabularNode["kind"], name: string): string {
  return kind === "chapter" ? `chapter ${name}` : name.replace(".", "");
}
