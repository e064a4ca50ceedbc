import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "./parse-csv.ts";

describe("a CSV file as people save it", () => {
  it("is read without its byte order mark, blanks around cells and blank lines, each row with its line", () => {
    expect(parseCsv('\uFEFFCode, Fee\r\n99213 ,"1,250.50"\r\n,\r\n"two\nlines",1\r\n\r\nend,2')).toEqual({
      names: ["code", "fee"],
      rows: [
        { line: 2, cells: ["99213", "1,250.50"] },
        { line: 4, cells: ["two\nlines", "1"] },
        { line: 7, cells: ["end", "2"] },
      ],
    });
  });

  it("law: whatever stands in quotes is read as it was written", () => {
    const cell = fc.string().map((text) => `x${text}x`);
    const row = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
        const { rows: read } = parseCsv(["heading", ...quoted].join("\r\n"));
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});
