import { describe, expect, it } from "vitest";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { createReader } from "./create-reader.ts";
import { encodeText } from "./internal/text.ts";

/** What a reader tells of a file that comes in chunks of so many bytes. */
function told(text: string, chunk: number): string[] {
  const events: string[] = [];
  const reader = createReader({
    interchangeStart: (isa, { component }) => events.push(`ISA ${isa.get(13)} ${component}`),
    groupStart: (gs) => events.push(`GS ${gs.get(8)}`),
    setStart: (st) => events.push(`ST ${st.get(2)}`),
    segment: (segment) => events.push(`${segment.ordinal} ${segment.id} ${segment.get(1)}`),
    setEnd: (se) => events.push(`SE ${se?.get(1)}`),
    groupEnd: (ge) => events.push(`GE ${ge?.get(1)}`),
    interchangeEnd: (iea) => events.push(`IEA ${iea?.get(1)}`),
    issue: ({ code }) => events.push(code),
  });
  const bytes = encodeText(text);
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
  reader.end();
  return events;
}

describe("createReader", () => {
  const text = claimFile([claimSegments()]);

  it("tells envelope and segments in the order of the file", () => {
    const events = told(text, text.length);
    expect(events.slice(0, 4)).toEqual(["ISA 000000007 58", "GS 005010X222A1", "ST 0001", "2 BHT 0019"]);
    expect(events.slice(-3)).toEqual([`SE ${claimSegments().length + 2}`, "GE 1", "IEA 1"]);
  });

  it("tells the same however the bytes are cut", () => {
    const whole = told(text, text.length);
    for (const chunk of [1, 7, 64, 1000]) expect(told(text, chunk)).toEqual(whole);
  });

  it("tells of a set that does not end", () => {
    const events = told(text.slice(0, text.indexOf("SE*")), 100);
    expect(events.slice(-6)).toEqual([
      "envelope.missing-se",
      "SE undefined",
      "envelope.missing-ge",
      "GE undefined",
      "envelope.missing-iea",
      "IEA undefined",
    ]);
  });

  it("tells faults at the same place however the bytes are cut, also where a broken ISA cuts a set short", () => {
    const broken = text.replace("HL*2", "ISA\r^^~HL*2");
    const places = (chunk: number): string[] => {
      const found: string[] = [];
      const reader = createReader({ issue: ({ code, offset }) => found.push(`${code} ${offset}`) });
      const bytes = encodeText(broken);
      for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
      reader.end();
      return found;
    };
    const whole = places(broken.length);
    expect(whole.join()).toContain("envelope.missing-se");
    for (let chunk = 1; chunk < 120; chunk++) expect(places(chunk)).toEqual(whole);
  });
});
