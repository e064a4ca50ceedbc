import { describe, expect, it } from "vitest";
import { buildProgram } from "./main.ts";

describe("the command line", () => {
  it("knows every command by its first word alone, as the overview lists it", async () => {
    const all = (await buildProgram()).commands.map((command) => command.name());
    expect(all.length).toBeGreaterThan(15);
    for (const word of all) {
      const alone = (await buildProgram(word)).commands.map((command) => command.name());
      expect(alone).toContain(word);
      expect(alone.length).toBeLessThan(all.length);
    }
  });

  it("shows them all to whoever asks for none or for one that is not there", async () => {
    const all = (await buildProgram()).commands.length;
    expect((await buildProgram("no-such-command")).commands).toHaveLength(all);
    expect((await buildProgram("--help")).commands).toHaveLength(all);
  });
});
