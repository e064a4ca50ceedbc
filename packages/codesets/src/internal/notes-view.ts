import { patternsInNote } from "../code-pattern.ts";
import type { CodeRelease } from "../code-release.ts";
import { parseCode } from "../code-text.ts";
import type { ReleaseInfo } from "../release-info.ts";
import type {
  InclusionTerm,
  SeventhCharacter,
  TabularHeading,
  TabularNote,
  TabularNotes,
} from "../tabular-notes.ts";
import { findCode } from "./code-index.ts";
import { textAt } from "./packed-column.ts";
import { arrayOf, cellNumber, cellText, columnOf, EMPTY_TABLE, type PackedTable } from "./packed-table.ts";
import { NOTE_KINDS, type NoteKind } from "./tabular-node.ts";

/** Reads the notes of one tabular list, inherited down to the code asked for. */
export class NotesView {
  readonly info: ReleaseInfo;
  readonly #nodes: PackedTable;
  readonly #notes: PackedTable;

  constructor(release: CodeRelease) {
    this.info = release.info;
    this.#nodes = release.tables.get("nodes") ?? EMPTY_TABLE;
    this.#notes = release.tables.get("notes") ?? EMPTY_TABLE;
  }

  notes(code: string, carriedForward: boolean): TabularNotes {
    const kinds = new Map<NoteKind, TabularNote[]>(NOTE_KINDS.map((kind) => [kind, []]));
    const seventh: SeventhCharacter[] = [];
    const own = this.#nodeOf(code);
    const isExact = own >= 0 && cellText(this.#nodes, "code", own) === parseCode(code);
    for (let node = own; node >= 0; node = this.#parentOf(node)) {
      const inheritsSeventh = seventh.length === 0;
      for (const { kind, text, from } of this.#notesAt(node)) {
        if (kind === "seventhCharacters") {
          if (inheritsSeventh) seventh.push({ character: text.slice(0, 1), meaning: text.slice(2), from });
        } else if (kind !== "inclusionTerms" || (node === own && isExact)) {
          kinds.get(kind)?.push({ text, from, codes: patternsInNote(text) });
        }
      }
    }
    const of = (kind: NoteKind): readonly TabularNote[] => kinds.get(kind) ?? [];
    return {
      includes: of("includes"),
      inclusionTerms: of("inclusionTerms"),
      excludes1: of("excludes1"),
      excludes2: of("excludes2"),
      codeFirst: of("codeFirst"),
      useAdditional: of("useAdditional"),
      codeAlso: of("codeAlso"),
      remarks: of("remarks"),
      seventhCharacters: seventh,
      release: this.info,
      carriedForward,
    };
  }

  /** The chapter and the section of a code, outermost first. */
  headings(code: string): readonly TabularHeading[] {
    const path: TabularHeading[] = [];
    for (let node = this.#nodeOf(code); node >= 0; node = this.#parentOf(node)) {
      const key = cellText(this.#nodes, "code", node);
      if (isHeadingKey(key)) path.unshift({ key, title: cellText(this.#nodes, "title", node) });
    }
    return path;
  }

  /** Every node's inclusion terms: what search reads. */
  *inclusionTerms(): Generator<InclusionTerm> {
    for (let node = 0; node < this.#nodes.rowCount; node++) {
      for (const note of this.#notesAt(node)) {
        if (note.kind === "inclusionTerms" && !isHeadingKey(note.from))
          yield { code: note.from, text: note.text };
      }
    }
  }

  *#notesAt(node: number): Generator<{ kind: NoteKind; text: string; from: string }> {
    const firstNote = arrayOf(this.#nodes, "firstNote");
    const from = cellText(this.#nodes, "code", node);
    for (let note = firstNote[node] ?? 0; note < (firstNote[node + 1] ?? 0); note++) {
      const kind = NOTE_KINDS[cellNumber(this.#notes, "kind", note)];
      if (kind !== undefined) yield { kind, text: textAt(columnOf(this.#notes, "text"), note), from };
    }
  }

  /**
   * The node of the code, or of the longest beginning of it that the list prints: seventh characters have no nodes,
   * and codes newer than the list stand under their heading.
   */
  #nodeOf(code: string): number {
    const slots = arrayOf(this.#nodes, "index");
    const codes = columnOf(this.#nodes, "code");
    for (let written = parseCode(code); written.length >= 3; written = written.slice(0, -1)) {
      const node = findCode(slots, codes, written);
      if (node >= 0) return node;
    }
    return -1;
  }

  #parentOf(node: number): number {
    return cellNumber(this.#nodes, "parent", node) - 1;
  }
}

function isHeadingKey(key: string): boolean {
  return key.startsWith("chapter ") || key.includes("-");
}
