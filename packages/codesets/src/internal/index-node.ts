import type { CodeRelease } from "../code-release.ts";
import type { ReleaseInfo } from "../release-info.ts";
import { packNumbers, TableBuilder } from "./table-builder.ts";

/** One term of the alphabetic index or of a table beside it. */
export interface IndexNode {
  readonly title: string;
  readonly nonessential: readonly string[];
  /** Position of the term above, -1 for a lead term. */
  readonly parent: number;
  /** Undotted, with a trailing dash where the index prints one; empty for none. */
  readonly code: string;
  readonly manifestationCode: string;
  readonly see: string;
  readonly seeAlso: string;
  readonly cells: readonly { readonly column: string; readonly code: string }[];
}

/** Between the nonessential modifiers of one term. */
export const MODIFIER_SEPARATOR = "\n";

/** Packs terms given in reading order, each after the one above it. */
export function indexRelease(nodes: readonly IndexNode[], info: ReleaseInfo): CodeRelease {
  const cells = nodes.flatMap((node, at) => node.cells.map((cell) => ({ ...cell, at })));
  const terms = new TableBuilder(nodes.length)
    .text(
      "title",
      nodes.map((node) => node.title),
    )
    .text(
      "nonessential",
      nodes.map((node) => node.nonessential.join(MODIFIER_SEPARATOR)),
    )
    .numbers(
      "parent",
      nodes.map((node) => node.parent + 1),
    )
    .text(
      "code",
      nodes.map((node) => node.code),
    )
    .text(
      "manifestationCode",
      nodes.map((node) => node.manifestationCode),
    )
    .text(
      "see",
      nodes.map((node) => node.see),
    )
    .text(
      "seeAlso",
      nodes.map((node) => node.seeAlso),
    )
    .build();
  const cellTable = new TableBuilder(cells.length)
    .numbers("term", packNumbers(cells.map((cell) => cell.at)))
    .text(
      "column",
      cells.map((cell) => cell.column),
    )
    .text(
      "code",
      cells.map((cell) => cell.code),
    )
    .build();
  return {
    info,
    tables: new Map([
      ["terms", terms],
      ["cells", cellTable],
    ]),
  };
}
