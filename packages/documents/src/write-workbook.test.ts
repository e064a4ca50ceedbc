import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Sheet } from "./sheet.ts";
import { writeCsv } from "./write-csv.ts";
import { writeWorkbook } from "./write-workbook.ts";

const AGING: Sheet = {
  name: "Aging",
  columns: [
    { heading: "Payer", kind: "text" },
    { heading: "Since", kind: "date" },
    { heading: "Open", kind: "cents" },
    { heading: "Claims", kind: "count" },
    { heading: "Denied", kind: "share" },
  ],
  rows: [
    ['Ñandú & "Sons" <Health>', "2025-11-20", 123_456, 7, 0.125],
    ["=HYPERLINK(1)", undefined, -5, 0, 1],
  ],
};

describe("a workbook", () => {
  it("holds the values as numbers, days and texts that a spreadsheet program reads back", async () => {
    const sheet = await cellsOf(await writeWorkbook([AGING]));
    expect(sheet.get("A1")).toBe("Payer");
    expect(sheet.get("A2")).toBe('Ñandú & "Sons" <Health>');
    // 2025-11-20 is day 45,981 since the first of January 1900 as those programs count.
    expect(sheet.get("B2")).toBe(45_981);
    expect(sheet.get("C2")).toBe(1234.56);
    expect(sheet.get("E2")).toBe(0.125);
    expect(sheet.get("A3")).toBe("=HYPERLINK(1)");
    expect(sheet.get("B3")).toBeUndefined();
    expect(sheet.get("C3")).toBe(-0.05);
  });

  it("writes no formula, whatever a text begins with", async () => {
    const files = unzipSync(await writeWorkbook([AGING]));
    expect(strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("<f>");
  });

  it("refuses a name that spreadsheet programs refuse", async () => {
    for (const name of ["", "a/b", "x".repeat(32)]) {
      await expect(writeWorkbook([{ ...AGING, name }])).rejects.toThrow(/cannot be named/);
    }
    await expect(writeWorkbook([AGING, { ...AGING, name: "AGING" }])).rejects.toThrow(/cannot be named/);
  });
});

describe("a CSV file", () => {
  it("has a heading, dollars with two decimals, quotes where they are needed and no formula", () => {
    expect(writeCsv(AGING)).toBe(
      [
        "Payer,Since,Open,Claims,Denied",
        '"Ñandú & ""Sons"" <Health>",2025-11-20,1234.56,7,0.125',
        "'=HYPERLINK(1),,-0.05,0,1",
        "",
      ].join("\r\n"),
    );
  });

  it("gives back every text that it was given, apart from the apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (texts) => {
        const columns = texts.map((_, index) => ({ heading: `H${index}`, kind: "text" as const }));
        const [, row = []] = readCsv(writeCsv({ columns, rows: [texts] }));
        expect(row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, ""))).toEqual(
          texts.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/, "")),
        );
      }),
    );
  });
});

/** A plain reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match !== null && match[0] !== ""; match = field.exec(text)) {
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The cells of the first sheet by their address. */
function cellsOf(workbook: Uint8Array): Map<string, string | number> {
  const files = unzipSync(workbook);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = ""]) =>
    plain(text),
  );
  const cells = new Map<string, string | number>();
  for (const [, attributes = "", inside = ""] of part("xl/worksheets/sheet1.xml").matchAll(
    /<c ([^>]*?)>([\s\S]*?)<\/c>/g,
  )) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "";
    const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1];
    const inline = /<t[^>]*>([\s\S]*?)<\/t>/.exec(inside)?.[1];
    if (inline !== undefined) cells.set(address, plain(inline));
    else if (/t="s"/.test(attributes)) cells.set(address, shared[Number(value)] ?? "");
    else if (value !== undefined) cells.set(address, Number(value));
  }
  return cells;
}

function plain(xml: string): string {
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };
  return xml.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity as keyof typeof entities]);
}
