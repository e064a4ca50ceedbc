import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { codeLists } from "./code-lists.ts";

const folder = mkdtempSync(join(tmpdir(), "lists-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("lists for validation", () => {
  it("ends a code the day before the release that lacks it, and begins one with the release that has it", () => {
    writeFileSync(join(folder, "carc_2024-01-01.csv"), "code,title\n1,kept\n45,ended\n");
    writeFileSync(join(folder, "carc_2025-06-01.csv"), "code,title\n1,kept\n3,new\n");
    const carc = codeLists(folder).get("carc");
    expect(carc?.get("1")).toEqual({});
    expect(carc?.get("45")).toEqual({ until: "20250531" });
    expect(carc?.get("3")).toEqual({ from: "20250601" });
  });

  it("says which file holds no list", () => {
    expect(() => codeLists(join(tmpdir(), "no-such-lists"))).toThrow(/cannot be read/);
  });
});
