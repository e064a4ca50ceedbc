import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editsPage } from "./edits-page.ts";

describe("the published page of edits", () => {
  it("is what the catalogue says: write it anew with npm run docs:edits", () => {
    const published = readFileSync(new URL("../../../docs/edits.md", import.meta.url), "utf8");
    expect(published).toBe(editsPage());
  });
});
