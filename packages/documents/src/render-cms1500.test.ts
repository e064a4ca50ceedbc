import { existsSync, readFileSync } from "node:fs";
import { cents, isoDate, ProblemError } from "@claimwright/base";
import { PDF } from "@libpdf/core";
import { describe, expect, it } from "vitest";
import { type Cms1500FieldName, fieldPoint, formField, lineField } from "./cms1500-fields.ts";
import { cms1500Pages } from "./cms1500-values.ts";
import { renderCms1500 } from "./render-cms1500.ts";
import { fullClaim } from "./sample-claim.fixture.ts";

const CREATED = { createdOn: isoDate("2025-11-20") };

describe("what the boxes of a CMS-1500 hold", () => {
  const [page] = cms1500Pages(fullClaim(2), { signedOn: isoDate("2025-11-15") });

  it("names in capitals with commas, the insured apart from the patient", () => {
    expect(page?.boxes["2"]).toBe("COLLINS-NÚÑEZ, MARTHA, A");
    expect(page?.boxes["4"]).toBe("COLLINS, ROBERT, T");
    expect(page?.boxes["6_spouse"]).toBe("X");
    expect(page?.boxes["6_self"]).toBeUndefined();
  });

  it("diagnosis pointers as joined letters and codes without points", () => {
    expect(page?.lines[0]?.pointers).toBe("ABCD");
    expect(page?.lines[1]?.pointers).toBe("L");
    expect(page?.diagnoses).toHaveLength(12);
    expect(page?.diagnoses[0]).toBe("E1122");
  });

  it("amounts without a point, to the right", () => {
    expect(page?.lines[1]?.charge).toBe("   48 50");
    expect(page?.boxes["28"]).toBe("12394 17");
    expect(page?.boxes["29"]).toBe("   25 00");
  });

  it("a drug in the shaded line: N4, eleven digits, three blanks, unit and quantity", () => {
    expect(page?.lines[1]?.supplement).toBe("N400409733201   UN1");
  });

  it("the account number without hyphens and the replaced claim's number", () => {
    expect(page?.boxes["26"]).toBe("CW2025000123");
    expect(page?.boxes["22_code"]).toBe("7");
    expect(page?.boxes["22_ref"]).toBe("2025318001234");
  });

  it("NONE in box 11 and nothing in 4 and 7 when Medicare pays first", () => {
    const claim = fullClaim();
    const medicare = { ...claim, subscriber: { ...claim.subscriber, claimFilingCode: "MB" } };
    const [first] = cms1500Pages(medicare);
    expect(first?.boxes["11"]).toBe("NONE");
    expect(first?.boxes["4"]).toBeUndefined();
    expect(first?.boxes["7_street"]).toBeUndefined();
    expect(first?.boxes["1_medicare"]).toBe("X");
  });

  it("seven lines on two pages, each page with its own total, the patient's payment on the first only", () => {
    const pages = cms1500Pages(fullClaim(7));
    expect(pages.map(({ lines }) => lines.length)).toEqual([6, 1]);
    expect(pages.map(({ boxes }) => boxes["28"])).toEqual(["61776 85", "12345 67"]);
    expect(pages[1]?.boxes["29"]).toBeUndefined();
  });

  it("refuses an amount that its box cannot hold", () => {
    const claim = fullClaim(1);
    const huge = { ...claim, lines: claim.lines.map((line) => ({ ...line, charge: cents(10_000_000_00) })) };
    expect(() => cms1500Pages(huge)).toThrow(ProblemError);
  });
});

describe("the PDF of a CMS-1500", () => {
  it("is the same bytes each time", async () => {
    const first = await renderCms1500(fullClaim(), { variant: "copy", ...CREATED });
    const second = await renderCms1500(fullClaim(), { variant: "copy", ...CREATED });
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("holds its text, accents included, so that it can be searched and read aloud", async () => {
    const text = await textOf(await renderCms1500(fullClaim(7), { variant: "copy", ...CREATED }));
    for (const word of [
      "COLLINS-NÚÑEZ, MARTHA, A",
      "SBX900000001",
      "J0696",
      "N400409733201",
      "Page 2 of 2",
    ]) {
      expect(text).toContain(word);
    }
  });

  it("prints data alone over the red form", async () => {
    const text = await textOf(await renderCms1500(fullClaim(), { variant: "overlay", ...CREATED }));
    expect(text).toContain("COLLINS, ROBERT, T");
    expect(text).not.toContain("Plain copy");
    expect(text).not.toContain("Insured");
  });
});

const ORACLE = new URL("../../../../shared/oracles/cms1500/field_maps.json", import.meta.url);

describe.skipIf(!existsSync(ORACLE))(
  "positions against two published maps (skipped without ../shared)",
  () => {
    const maps = existsSync(ORACLE) ? JSON.parse(readFileSync(ORACLE, "utf8")) : {};
    const grid: Record<string, unknown> = maps.openemr_grid ?? {};

    it("every box of ours that the grid map has stands within 2 points of it", () => {
      const compared: string[] = [];
      for (const [name, position] of Object.entries(grid)) {
        const ours = OUR_NAME[name] ?? name;
        if (!Array.isArray(position) || !isOurField(ours) || ATTENTION_LINE.has(name)) continue;
        const [row, column] = position as [number, number];
        const { x, y } = fieldPoint(formField(ours));
        expect(Math.abs(x - (7.203 * column + 14.22)), `${name} from the left`).toBeLessThanOrEqual(2);
        expect(Math.abs(y - (11.984 * row + 15.01)), `${name} from the top`).toBeLessThanOrEqual(2);
        compared.push(name);
      }
      expect(compared.length).toBeGreaterThan(90);
    });

    it("every column of the service lines stands on the grid map's", () => {
      const columns = grid["24"] as Record<string, [number, number]>;
      for (const [name, ours] of LINE_NAMES) {
        expect(lineField(ours, 1).column, name).toBe(columns[name]?.[0]);
        expect(lineField(ours, 6).row).toBe(54);
      }
    });

    it("agrees with the map in points within a character where that map has the box", () => {
      const points: Record<string, unknown> = maps.medplum_points;
      for (const [name, position] of Object.entries(points)) {
        if (!Array.isArray(position) || !isOurField(name)) continue;
        const [x, y] = position as [number, number];
        const ours = fieldPoint(formField(name));
        expect(Math.abs(ours.x - x), `${name} from the left`).toBeLessThanOrEqual(7.8);
        expect(Math.abs(ours.y - y), `${name} from the top`).toBeLessThanOrEqual(5);
      }
    });
  },
);

/** The grid map numbers a few boxes in its own way. */
const OUR_NAME: Readonly<Record<string, string>> = { "32_csz": "32_city", "33_csz": "33_city" };

/** That map keeps a line for the attention of a person; the NUCC manual has the street there. */
const ATTENTION_LINE: ReadonlySet<string> = new Set(["carrier_street"]);

const LINE_NAMES = [
  ["A_from_mm", "fromMonth"],
  ["A_to_yy", "toYear"],
  ["B", "placeOfService"],
  ["D_code", "procedure"],
  ["D_mods", "modifiers"],
  ["E", "pointers"],
  ["F", "charge"],
  ["G", "units"],
  ["J_npi", "renderingNpi"],
] as const;

function isOurField(name: string): name is Cms1500FieldName {
  return name in OURS;
}

const OURS: Readonly<Record<string, unknown>> = (await import("./cms1500-fields.ts")).CMS1500_GRID;

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDF.load(bytes);
  return pdf
    .getPages()
    .map((page) => page.extractText().text)
    .join("\n");
}
