import type { CodeRelease } from "../code-release.ts";
import type { CodeTableName } from "../code-sets.ts";
import { wrongLayout } from "../internal/layout-problems.ts";
import { type MarkupHandlers, readMarkup } from "../internal/markup.ts";
import { icdVersionOfPath } from "../internal/release-dates.ts";
import { decodeText } from "../internal/text-file.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";
import { packRows } from "./row-table.ts";

type Row = Readonly<Record<string, string>>;

/**
 * ICD-10-PCS tables: the first three characters name a table; each of its rows lists, for the other four, the values
 * that may stand together. Kept as one row a value: table, row, position, value, meaning.
 */
export const PCS_TABLES: OfficialLayout = pcsLayout("ICD-10-PCS tables", "tables", "icd10pcs-tables", () => {
  const rows: Row[] = [];
  let fixed: { value: string; meaning: string }[] = [];
  let inRow = false;
  let rowNumber = 0;
  let position = "";
  let value = "";
  let text = "";
  const handlers: MarkupHandlers = {
    open(name, attributes) {
      text = "";
      if (name === "pcsTable") {
        fixed = [];
        rowNumber = 0;
      } else if (name === "pcsRow") {
        inRow = true;
        rowNumber += 1;
      } else if (name === "axis") position = attributes.pos ?? "";
      else if (name === "label") value = attributes.code ?? "";
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (name === "pcsRow") inRow = false;
      if (name !== "label") return;
      if (!inRow) fixed.push({ value, meaning: text.trim() });
      else {
        const table = fixed.map((label) => label.value).join("");
        rows.push({ table, row: String(rowNumber), position, value, meaning: text.trim() });
      }
    },
  };
  return { handlers, rows };
});

/** The ICD-10-PCS index: terms with the tables or codes they lead to, or the body part value to use. */
export const PCS_INDEX: OfficialLayout = pcsLayout("ICD-10-PCS index", "index", "icd10pcs-index", () => {
  const rows: Row[] = [];
  const path: string[] = [];
  let text = "";
  const handlers: MarkupHandlers = {
    open(name) {
      text = "";
      if (name === "mainTerm" || name === "term") path.push("");
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      const words = text.replace(/\s+/g, " ").trim();
      text = "";
      if (name === "mainTerm" || name === "term") path.pop();
      else if (name === "title" && path.length > 0) path[path.length - 1] = words;
      else if (
        (name === "code" || name === "codes" || name === "see" || name === "use" || name === "tab") &&
        words !== ""
      ) {
        rows.push({
          term: path[0] ?? "",
          path: path.join(", "),
          kind: name === "codes" || name === "tab" ? "table" : name,
          target: words,
        });
      }
    },
  };
  return { handlers, rows };
});

/** What the values of ICD-10-PCS mean: sections, operations, body parts and so on. */
export const PCS_DEFINITIONS: OfficialLayout = pcsLayout(
  "ICD-10-PCS definitions",
  "definitions",
  "icd10pcs-definitions",
  () => {
    const rows: Row[] = [];
    let section = "";
    let position = "";
    let axisTitle = "";
    let term = "";
    let isTerm = false;
    let text = "";
    const handlers: MarkupHandlers = {
      open(name, attributes) {
        text = "";
        if (name === "section") section = attributes.code ?? "";
        else if (name === "axis") {
          position = attributes.pos ?? "";
          axisTitle = "";
        } else if (name === "terms") isTerm = true;
      },
      text(piece) {
        text += piece;
      },
      close(name) {
        const words = text.replace(/\s+/g, " ").trim();
        text = "";
        if (name === "terms") isTerm = false;
        else if (name === "title" && isTerm) term = words;
        else if (name === "title") axisTitle = words;
        else if (
          isTerm &&
          (name === "definition" || name === "explanation" || name === "includes") &&
          words !== ""
        ) {
          rows.push({ term, section, position, axis: axisTitle, kind: name, text: words });
        }
      },
    };
    return { handlers, rows };
  },
);

function pcsLayout(
  label: string,
  word: string,
  set: CodeTableName,
  begin: () => { readonly handlers: MarkupHandlers; readonly rows: readonly Row[] },
): OfficialLayout {
  return {
    label,
    pattern: new RegExp(`^icd10pcs[-_]${word}[-_]?20\\d\\d.*\\.xml$`, "i"),
    read: (member) => [readPcsFile(member, set, label, begin())],
  };
}

function readPcsFile(
  member: OfficialMember,
  set: CodeTableName,
  label: string,
  { handlers, rows }: { readonly handlers: MarkupHandlers; readonly rows: readonly Row[] },
): CodeRelease {
  const dated = icdVersionOfPath(member.path);
  if (dated === undefined) throw wrongLayout(member.path, "The file's name does not say its fiscal year.");
  readMarkup(decodeText(member.bytes, "utf-8", member.path), member.path, handlers);
  if (rows.length === 0) throw wrongLayout(member.path, `The file holds nothing of ${label}.`);
  return {
    info: {
      set,
      ...dated,
      sourceFile: member.path,
      ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
      rowCounts: { rows: rows.length },
    },
    tables: new Map([["rows", packRows(rows, member.path)]]),
  };
}
