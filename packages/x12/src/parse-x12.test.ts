import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ByteSegment } from "./internal/byte-segment.ts";
import { SegmentScanner } from "./internal/segment-scanner.ts";
import { parseX12 } from "./parse-x12.ts";
import { writeBack } from "./write-back.ts";
import { segment, writeX12 } from "./write-x12.ts";

const CORPUS = join(import.meta.dirname, "../../../../shared/corpus/x12");

const sample = writeX12({
  isa: {
    senderQualifier: "ZZ",
    senderId: "CLINIC",
    receiverQualifier: "ZZ",
    receiverId: "PAYER",
    date: "251114",
    time: "0930",
    controlNumber: "7",
    usage: "T",
  },
  groups: [
    {
      functionalId: "HC",
      senderCode: "CLINIC",
      receiverCode: "PAYER",
      date: "20251114",
      time: "0930",
      controlNumber: "1",
      version: "005010X222A1",
      sets: [
        {
          transaction: "837",
          controlNumber: "0001",
          implementation: "005010X222A1",
          segments: [
            segment("BHT", "0019", "00", "B1", "20251114", "0930", "CH"),
            segment("HI", ["ABK", "E1122"], ["ABF", "N1831", undefined]),
            segment("REF", "F8", undefined, undefined),
          ],
        },
      ],
    },
  ],
});

describe("parseX12", () => {
  it("reads an interchange into groups, sets, segments, elements and components", () => {
    const file = parseX12(sample);
    expect(file.issues).toEqual([]);
    const [set] = file.interchanges[0]!.groups[0]!.sets;
    expect(set!.segments.map((one) => [one.id, one.ordinal])).toEqual([
      ["ST", 1],
      ["BHT", 2],
      ["HI", 3],
      ["REF", 4],
      ["SE", 5],
    ]);
    const hi = set!.segments[2]!;
    expect(hi.get(1, 2)).toBe("E1122");
    expect(hi.components(2)).toEqual(["ABF", "N1831"]);
    expect(set!.segments[3]!.elementCount).toBe(1);
    expect(hi.get(9)).toBe("");
    expect(sample.slice(hi.offset, hi.offset + 3)).toBe("HI*");
  });

  it("reads line ends, a byte order mark, blanks and other terminators", () => {
    for (const text of [
      sample.replaceAll("~", "~\r\n"),
      sample.replaceAll("~", "\n"),
      sample.replaceAll("~", "\r\n"),
      `\uFEFF  \n${sample}\n\n`,
    ]) {
      const file = parseX12(text);
      expect(file.issues).toEqual([]);
      expect(file.interchanges[0]!.groups[0]!.sets[0]!.segments).toHaveLength(5);
    }
  });

  it("answers the same for any cut of the input into chunks", () => {
    const bytes = new TextEncoder().encode(sample.replaceAll("~", "~\r\n").repeat(2));
    const whole = idsOf(bytes, bytes.length);
    for (const size of [1, 2, 3, 7, 50, 105, 106, 107]) expect(idsOf(bytes, size)).toEqual(whole);
  });

  it("reports what follows the interchange and what is cut off", () => {
    expect(parseX12(`${sample}rubbish`).issues.map((issue) => issue.code)).toEqual(["file.garbage"]);
    expect(parseX12(sample.slice(0, -30)).issues.map((issue) => issue.code)).toContain(
      "envelope.missing-iea",
    );
    expect(parseX12("hello").issues.map((issue) => issue.code)).toEqual([
      "file.garbage",
      "file.no-interchange",
    ]);
    expect(parseX12("").issues.map((issue) => issue.code)).toEqual(["file.no-interchange"]);
  });

  it.skipIf(!existsSync(CORPUS))("writes every corpus file back to the same bytes (needs ../shared)", () => {
    const paths = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(x12|txt|edi|dat|\d+)$/i.test(path),
    );
    expect(paths.length).toBeGreaterThan(300);
    for (const path of paths) {
      const bytes = readFileSync(join(CORPUS, path));
      expect(Buffer.compare(Buffer.from(writeBack(parseX12(bytes))), bytes), path).toBe(0);
    }
  });
});

function idsOf(bytes: Uint8Array, chunk: number): string[] {
  const seen: string[] = [];
  const see = (one: ByteSegment) =>
    seen.push(`${one.offset}:${one.ordinal}:${new TextDecoder().decode(one.raw())}`);
  const scanner = new SegmentScanner({
    segment: see,
    envelope: see,
    between: (blank) => seen.push(`-${blank.length}`),
  });
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.slice(at, at + chunk));
  scanner.end();
  return seen.filter((one) => !one.startsWith("-"));
}
