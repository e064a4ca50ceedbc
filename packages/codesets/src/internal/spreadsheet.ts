import { ProblemError } from "@claimwright/base";
import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { readArchive } from "./archive.ts";
import { decodeText } from "./text-file.ts";

/** The widest sheet and the longest that are read. */
const MAX_COLUMNS = 512;
const MAX_ROWS = 1_048_576;

/**
 * The rows of the first sheet of an Office Open XML workbook as texts, one-based line numbers as the sheet counts
 * them (ECMA-376 part 1, 18.3). Dates and numbers come as they are stored.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  file: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const wanted = new Set(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);
  const { members } = readArchive(bytes, file, (name) => wanted.has(name));
  const part = (name: string): string | undefined => {
    const member = members.find((candidate) => candidate.name === name);
    return member && decodeText(member.bytes, "utf-8", `${file}/${name}`);
  };
  const sheet = part("xl/worksheets/sheet1.xml");
  if (sheet === undefined) throw notASheet(file, "it has no xl/worksheets/sheet1.xml");
  const strings = part("xl/sharedStrings.xml");
  try {
    return readRows(sheet, strings === undefined ? [] : readStrings(strings));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw notASheet(file, error instanceof Error ? error.message : "it is not well formed");
  }
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  parse(xml, {
    open: (name) => {
      if (name === "si") current = "";
      isText = name === "t";
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === "si") strings.push(current);
      isText = false;
    },
  });
  return strings;
}

function readRows(xml: string, strings: readonly string[]): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let column = 0;
  let type = "";
  let value = "";
  let takes = false;
  parse(xml, {
    open: (name, attribute) => {
      if (name === "row") {
        cells = [];
        rows.push({ line: Number(attribute("r") ?? rows.length + 1), cells });
        if (rows.length > MAX_ROWS) throw new Error("it has too many rows");
      } else if (name === "c") {
        column = columnNumber(attribute("r") ?? "", cells.length);
        type = attribute("t") ?? "";
        value = "";
      }
      takes = name === "v" || name === "t";
    },
    text: (text) => {
      if (takes) value += text;
    },
    close: (name) => {
      takes = false;
      if (name !== "c") return;
      while (cells.length < column) cells.push("");
      cells[column] = type === "s" ? (strings[Number(value)] ?? "") : value;
    },
  });
  return rows;
}

/** `AB12` is column 27, counted from zero. */
function columnNumber(reference: string, next: number): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  if (letters === undefined) return next;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > MAX_COLUMNS) throw new Error(`it has a cell ${reference}, beyond column ${MAX_COLUMNS}`);
  return column - 1;
}

interface Handlers {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

function parse(xml: string, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    handlers.open(tag.name, (name) => {
      const value: string | SaxesAttributeNS | undefined = tag.attributes[name];
      return typeof value === "string" ? value : undefined;
    });
  });
  parser.on("text", handlers.text);
  parser.on("closetag", (tag) => handlers.close(tag.name));
  parser.write(xml).close();
}

function notASheet(file: string, detail: string): ProblemError {
  return new ProblemError({
    code: "input.layout",
    message: `The workbook cannot be read: ${detail}.`,
    remedy: "Download it again from its publisher; nothing of it was loaded.",
    file,
  });
}
