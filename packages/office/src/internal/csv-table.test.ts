import { writeCsv } from "@claimwright/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateCell,
  dollarsCell,
  dollarsOrNothing,
  oneOfCell,
  optional,
  readCsvTable,
  textCell,
} from "./csv-table.ts";

const READERS = {
  name: textCell("a name"),
  on: dateCell,
  amount: dollarsCell,
  kind: oneOfCell("payment", "return"),
  fee: dollarsOrNothing,
  note: optional(textCell("a note", 5)),
};
const HEADING = "name,on,amount,kind,fee,note\n";

describe("a CSV file that a person brings", () => {
  it("is read by its headings in any order, with dates and amounts as spreadsheets save them", () => {
    const text = '\uFEFFAmount,name,on,kind,note,fee\r\n"$1,234.50","Lee, A.",3/1/2026,Payment,,\r\n\r\n';
    expect(readCsvTable(text, READERS, 10)).toEqual({
      rows: [
        {
          line: 2,
          values: {
            name: "Lee, A.",
            on: "2026-03-01",
            amount: 123_450,
            kind: "payment",
            fee: 0,
            note: undefined,
          },
        },
      ],
      faults: [],
    });
  });

  it("tells every fault with line and column and never what stood there", () => {
    const { rows, faults } = readCsvTable(
      `${HEADING}"two\nlines",2026-02-30,1.005,gift,,too long\nLee,2026-01-01\n`,
      READERS,
      10,
    );
    expect(rows).toEqual([]);
    expect(faults.map(({ line, column }) => `${line} ${column ?? "row"}`)).toEqual([
      "2 on",
      "2 amount",
      "2 kind",
      "2 note",
      "4 row",
      "4 amount",
      "4 kind",
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/too long|gift|1\.005/);
  });

  it("with other headings, or more rows than are taken, is refused as a whole", () => {
    expect(() => readCsvTable("name,on\n", READERS, 10)).toThrow(/4 are missing/);
    expect(() => readCsvTable(`name,${HEADING}`, READERS, 10)).toThrow(/1 are unknown or there twice/);
    expect(() => readCsvTable(`${HEADING}a,,,,,\nb,,,,,\n`, READERS, 1)).toThrow(/2 rows/);
  });

  it("law: a text that was written as CSV reads back, formulas defused", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (text) => {
        const written = writeCsv({ columns: [{ heading: "name", kind: "text" }], rows: [[text]] });
        const trimmed = text.trim();
        fc.pre(trimmed !== "" && !trimmed.startsWith("'"));
        const [row] = readCsvTable(written, { name: textCell("a text") }, 10).rows;
        expect(row?.values.name).toBe(trimmed);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
