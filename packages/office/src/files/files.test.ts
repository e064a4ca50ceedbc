import { isoDate, type ProblemError } from "@claimwright/base";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openCodes } from "../codes/open-codes.ts";
import { analysisSheets } from "../receivables/analysis-sheets.ts";
import { analyzeFiles } from "../receivables/analyze-files.ts";
import { oldClaims, oldPayments } from "../receivables/old-files.fixture.ts";
import { unpackUpload } from "../receivables/unpack-upload.ts";
import { checkFile, MAX_CHECKED_BYTES } from "./check-file.ts";
import { examineClaims } from "./examine-claims.ts";
import { SEGMENTS_ON_A_PAGE } from "./file-segments.ts";
import { SHORT_835 } from "./short-835.fixture.ts";

const { library } = openCodes();
const now = new Date("2025-04-01T09:30:00Z");
const check = (text: string, from = 0) => checkFile(strToU8(text), library, { from, now });

describe("a file that is looked at and not taken in", () => {
  it("a valid 835 is named by its guide, explained to its last segment and accepted in a 999", async () => {
    const text = SHORT_835;
    const checked = await check(text);
    expect(checked).toMatchObject({ errors: 0, setCount: 1, sets: [{ guide: "005010X221A1", ok: true }] });
    expect(checked.segmentCount).toBe(text.split("~").filter((each) => each.trim() !== "").length);
    expect(checked.segments[0]).toMatchObject({ index: 0, text: expect.stringMatching(/^ISA\*/) });
    expect(checked.segments.find(({ text: each }) => each.startsWith("BPR"))?.meaning).toContain("payment");
    expect(checked.acknowledgment.text).toContain("AK9*A*1*1*1");
  });

  it("a fault says its loop, element and segment, which is the segment that is shown", async () => {
    const checked = await check(SHORT_835.replace("BPR*I*", "BPR*?*"));
    const [issue] = checked.issues;
    expect(issue).toMatchObject({ severity: "error", element: "BPR01", segment: "BPR" });
    expect(checked.segments.find(({ index }) => index === issue?.at)?.text).toMatch(/^BPR\*\?/);
    expect(checked.acknowledgment.text).toMatch(/IK4\*1\*305\*7/);
  });

  it("the pages of segments follow each other without a gap", async () => {
    const text = oldClaims();
    const all: number[] = [];
    for (let from = 0; ; from += SEGMENTS_ON_A_PAGE) {
      const { segments, segmentCount } = await check(text, from);
      all.push(...segments.map(({ index }) => index));
      if (all.length >= segmentCount) break;
    }
    expect(all).toEqual(all.map((_, index) => index));
  });

  it("a file over the limit is refused with what to do, and what is no X12 has one fault", async () => {
    await expect(checkFile(new Uint8Array(MAX_CHECKED_BYTES + 1), library, { from: 0, now })).rejects.toThrow(
      /over 25 MB.*x12 validate/,
    );
    expect((await check("Dear payer,")).issues.map(({ code }) => code)).toContain("file.no-interchange");
  });

  it("claims of an 837 are edited, and without a fee schedule the price says what to install", async () => {
    const examined = await examineClaims(strToU8(oldClaims()), library, {
      today: isoDate("2025-04-01"),
      payer: "commercial",
    });
    expect(examined.total).toBe(8);
    const [claim] = examined.claims;
    expect(claim).toMatchObject({ patientName: "Collins, Martha", charge: 21_000 });
    expect(claim?.price).toMatchObject({
      outcome: "not-priced",
      problem: { remedy: expect.stringContaining("PPRRVU") },
    });
    await expect(
      examineClaims(strToU8(oldPayments()), library, { today: isoDate("2025-04-01"), payer: "medicare" }),
    ).rejects.toThrow(/no professional and no institutional claims/);
  });
});

describe("old files in an archive", () => {
  const archive = zipSync({ "a/claims.837": strToU8(oldClaims()), "pay.835": strToU8(oldPayments()) });

  it("tell what they tell one by one, and a denial opens the amounts that it counts", async () => {
    const found = await analyzeFiles(unpackUpload("old.zip", archive));
    expect(found.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["a/claims.837", "analyzed"],
      ["pay.835", "analyzed"],
    ]);
    const sheets = analysisSheets(found);
    const denials = sheets.find(({ behind }) => behind !== undefined);
    const behind = sheets.find(({ name }) => name === denials?.behind);
    expect(denials?.rows[0]).toEqual(expect.arrayContaining(["CO-197", 1, 21_000]));
    expect(behind?.rows).toEqual([["CO-197", "OLD7", "Payer", "2025-03-31", 21_000]]);
  });

  it("that cannot be unpacked is refused with what to do", async () => {
    const broken = archive.slice(0, archive.length / 2);
    expect(() => unzipSync(broken)).toThrow();
    const refused = await analyzeFiles(unpackUpload("old.zip", broken)).catch((error: ProblemError) => error);
    expect((refused as ProblemError).problem).toMatchObject({ code: "input.unreadable" });
  });
});
