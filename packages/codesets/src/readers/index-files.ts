import type { CodeRelease } from "../code-release.ts";
import type { CodeTableName } from "../code-sets.ts";
import { type IndexNode, indexRelease } from "../internal/index-node.ts";
import { wrongLayout } from "../internal/layout-problems.ts";
import { readMarkup } from "../internal/markup.ts";
import { icdVersionOfPath } from "../internal/release-dates.ts";
import { decodeText } from "../internal/text-file.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";

/*
 * The alphabetic index and the tables of neoplasms, drugs and external causes share one XML layout: terms nested in
 * each other, with a code or, in the tables, a cell a column.
 *
 * <mainTerm><title>Diabetes<nemod>(mellitus)</nemod></title><code>E11.9</code>
 *   <term level="1"><title>with</title> …
 */
export const ICD10CM_INDEX: OfficialLayout = layout("ICD-10-CM alphabetic index", "index", "icd10cm-index");
export const ICD10CM_NEOPLASM: OfficialLayout = layout(
  "ICD-10-CM table of neoplasms",
  "neoplasm",
  "icd10cm-neoplasm",
);
export const ICD10CM_DRUG: OfficialLayout = layout(
  "ICD-10-CM table of drugs and chemicals",
  "drug",
  "icd10cm-drug",
);
export const ICD10CM_EXTERNAL_CAUSE: OfficialLayout = layout(
  "ICD-10-CM index of external causes",
  "eindex",
  "icd10cm-external-cause",
);

function layout(label: string, word: string, set: CodeTableName): OfficialLayout {
  return {
    label,
    pattern: new RegExp(`^icd-?10cm?[-_]${word}(?![-_]?adden).*\\.xml$`, "i"),
    read: (member) => [readIndexFile(member, set)],
  };
}

function readIndexFile(member: OfficialMember, set: CodeTableName): CodeRelease {
  const dated = icdVersionOfPath(member.path);
  if (dated === undefined) throw wrongLayout(member.path, "The file's name does not say its fiscal year.");
  const nodes = readTerms(decodeText(member.bytes, "utf-8", member.path), member.path);
  if (nodes.length === 0) throw wrongLayout(member.path, "The file has no <mainTerm> elements.");
  return indexRelease(nodes, {
    set,
    ...dated,
    sourceFile: member.path,
    ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
    rowCounts: {
      terms: nodes.length,
      codes: nodes.reduce((sum, node) => sum + (node.code === "" ? 0 : 1) + node.cells.length, 0),
    },
  });
}

interface OpenTerm {
  title: string;
  readonly nonessential: string[];
  readonly parent: number;
  code: string;
  manifestationCode: string;
  see: string;
  seeAlso: string;
  readonly cells: { column: string; code: string }[];
}

function readTerms(xml: string, file: string): readonly IndexNode[] {
  const terms: OpenTerm[] = [];
  const path: number[] = [];
  const columns = new Map<string, string>();
  let column = "";
  let text = "";
  let titlePieces: string[] = [];
  readMarkup(xml, file, {
    open(name, attributes) {
      if (name === "mainTerm" || name === "term") {
        terms.push(emptyTerm(path.at(-1) ?? -1));
        path.push(terms.length - 1);
      } else if (name === "title") titlePieces = [];
      else if (name === "nemod") titlePieces.push(text);
      if (name === "cell" || name === "head") column = attributes.col ?? "";
      text = "";
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      const words = text.replace(/\s+/g, " ").trim();
      const term = terms[path.at(-1) ?? -1];
      if (name === "mainTerm" || name === "term") path.pop();
      else if (name === "head") columns.set(column, words);
      else if (term === undefined) return;
      else if (name === "nemod")
        term.nonessential.push(
          ...words
            .split(/[()]/)
            .map((word) => word.trim())
            .filter(Boolean),
        );
      else if (name === "title")
        term.title = [...titlePieces, words]
          .map((piece) => piece.replace(/\s+/g, " ").trim())
          .filter(Boolean)
          .join(" ")
          .replaceAll(" ,", ",");
      else if (name === "cell") addCell(term, columns.get(column), words, file, terms.length);
      else fillTerm(term, name, words);
      text = "";
    },
  });
  return terms;
}

function emptyTerm(parent: number): OpenTerm {
  return {
    title: "",
    nonessential: [],
    parent,
    code: "",
    manifestationCode: "",
    see: "",
    seeAlso: "",
    cells: [],
  };
}

function fillTerm(term: OpenTerm, element: string, words: string): void {
  if (element === "code") term.code = undotted(words);
  else if (element === "manif") term.manifestationCode = undotted(words);
  else if (element === "see" || element === "seecat" || element === "subcat") term.see = words;
  else if (element === "seeAlso") term.seeAlso = words;
}

/** A cell of dashes alone names no code. */
function addCell(term: OpenTerm, column: string | undefined, words: string, file: string, at: number): void {
  if (column === undefined) {
    throw wrongLayout(
      file,
      `The term "${term.title}" has a cell in a column without a heading.`,
      `term ${at}`,
    );
  }
  const code = undotted(words);
  if (code !== "") term.cells.push({ column, code });
}

/** `C94.0-` becomes `C940-`; what is no code becomes empty. */
function undotted(words: string): string {
  const match = /^\[?([A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9]))(?:\.([0-9A-Z]{0,4}))?\.?(-*)/.exec(words);
  if (match === null) return "";
  return `${match[1] ?? ""}${match[2] ?? ""}${match[3] === "" ? "" : "-"}`;
}
