import { existsSync, readFileSync } from "node:fs";
import { isoDate } from "@claimwright/base";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createCodeLibrary } from "../create-code-library.ts";
import { readOfficialFiles } from "../read-official-files.ts";
import type { TabularNotes } from "../tabular-notes.ts";

const DATA = new URL("../../../../../shared/data/", import.meta.url);
const TABULAR = "icd10cm/2021-tabular.zip";
const DATE = isoDate("2020-11-14");

const KINDS = [
  ["includes", "includes"],
  ["excludes1", "excludes1"],
  ["excludes2", "excludes2"],
  ["codeFirst", "codeFirst"],
  ["useAdditionalCode", "useAdditional"],
  ["codeAlso", "codeAlso"],
] as const satisfies readonly (readonly [string, keyof TabularNotes])[];

interface Expected {
  readonly code: string;
  readonly chapter: string;
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

/**
 * A second reader, of another kind than the one under test: it cuts the XML with regular expressions and keeps a
 * stack of open headings, so that the two can only agree by being right.
 */
function expectedNotes(xml: string): readonly Expected[] {
  const expected: Expected[] = [];
  const open: Record<string, string[]>[] = [];
  let chapter = "";
  const text = (piece: string): string =>
    piece
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ")
      .trim();
  const blocks = KINDS.map(([element]) => `<${element}>[\\s\\S]*?</${element}>`).join("|");
  const token = new RegExp(
    `<chapter>\\s*<name>(\\d+)</name>|<(?:section id="[^"]+"|diag(?: [^>]*)?)>|</(?:chapter|section|diag)>|<name>([^<]+)</name>|(${blocks})`,
    "g",
  );
  for (const match of xml.matchAll(token)) {
    const [whole, chapterNumber, name, block] = match;
    if (chapterNumber !== undefined) {
      chapter = chapterNumber;
      open.push({});
    } else if (whole.startsWith("</")) open.pop();
    else if (block !== undefined) {
      const element = /^<(\w+)>/.exec(block)?.[1] ?? "";
      const own = open.at(-1);
      const notes = [...block.matchAll(/<note>([\s\S]*?)<\/note>/g)].map((note) => text(note[1] ?? ""));
      if (own !== undefined) own[element] = [...(own[element] ?? []), ...notes];
      // Notes follow the name of their code: what was noted under it is complete only when the next begins.
    } else if (name !== undefined)
      expected.push({ code: name.replace(".", ""), chapter, notes: inherited(open) });
    else open.push({});
  }
  return expected;
}

/** Live views: the notes of a heading are read before those of what stands below it are asked for. */
function inherited(open: readonly Record<string, string[]>[]): Expected["notes"] {
  const path = [...open].reverse();
  return new Proxy({}, { get: (_, element) => path.flatMap((node) => node[String(element)] ?? []) });
}

describe.skipIf(!existsSync(new URL(TABULAR, DATA)))(
  "notes inherited down the tabular list (needs ../shared/data)",
  () => {
    it("equal the official list for 200 codes spread over all chapters", () => {
      const bytes = new Uint8Array(readFileSync(new URL(TABULAR, DATA)));
      const [xml] = Object.values(unzipSync(bytes));
      const all = expectedNotes(strFromU8(xml!));
      expect(all).toHaveLength(45_017);
      const chapters = [...new Set(all.map(({ chapter }) => chapter))];
      expect(chapters).toHaveLength(22);
      const spread = chapters.flatMap((chapter) => {
        const codes = all.filter((one) => one.chapter === chapter);
        return Array.from({ length: 10 }, (_, at) => codes[Math.floor((at * codes.length) / 10)]!);
      });
      expect(new Set(spread.map(({ code }) => code)).size).toBeGreaterThanOrEqual(200);
      const book = createCodeLibrary(readOfficialFiles([{ name: TABULAR, bytes }]).releases).at(DATE);
      for (const { code, notes } of spread) {
        const found = book.notes(code);
        for (const [element, kind] of KINDS) {
          expect(
            found[kind].map((note) => note.text),
            `${code} ${element}`,
          ).toEqual(notes[element]);
        }
      }
    });

    it("say that they are carried forward to codes of a later release", () => {
      const bytes = new Uint8Array(readFileSync(new URL(TABULAR, DATA)));
      const library = createCodeLibrary(readOfficialFiles([{ name: TABULAR, bytes }]).releases);
      expect(library.at(DATE).notes("E1122").carriedForward).toBe(false);
      const later = library.at(isoDate("2025-11-14")).notes("E1122");
      expect(later).toMatchObject({ carriedForward: true, release: { version: "2021" } });
      expect(library.at(isoDate("2019-11-14")).notes("E1122").release).toBeUndefined();
    });
  },
);

describe("a tabular list that is not well formed", () => {
  it.each([
    ["<ICD10CM.tabular><chapter><name>1</name></section></ICD10CM.tabular>", "line 1, column"],
    ["<ICD10CM.tabular>\n<chapter>\n<name>1</name>\n&bad;</chapter></ICD10CM.tabular>", "line 4, column"],
  ])("%s is refused with its place", (xml, place) => {
    const { releases, problems } = readOfficialFiles([
      { name: "icd10cm_tabular_2026.xml", bytes: new TextEncoder().encode(xml) },
    ]);
    expect(releases).toEqual([]);
    expect(problems[0]?.place).toContain(place);
  });
});
