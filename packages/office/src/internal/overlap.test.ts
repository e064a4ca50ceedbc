import { describe, expect, it } from "vitest";
import { overlap } from "./overlap.ts";

/** Steps that a test lets go one by one, and a record of what began and ended. */
function steps() {
  const log: string[] = [];
  const step = (name: string) => async (item: number) => {
    log.push(`${name} ${item} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    log.push(`${name} ${item} ends`);
    return item;
  };
  return { log, prepare: step("prepare"), finish: step("finish") };
}

describe("two steps that overlap", () => {
  it("the next is prepared while the last is finished; results keep their order", async () => {
    const { log, prepare, finish } = steps();
    expect(await overlap([1, 2, 3], prepare, finish)).toEqual([1, 2, 3]);
    expect(log.indexOf("prepare 2 begins")).toBeLessThan(log.indexOf("finish 1 ends"));
    for (const step of ["prepare", "finish"]) {
      const own = log.filter((line) => line.startsWith(step));
      expect(own).toEqual([1, 2, 3].flatMap((item) => [`${step} ${item} begins`, `${step} ${item} ends`]));
    }
  });

  it("nothing to do is done", async () => {
    const { prepare, finish } = steps();
    expect(await overlap([], prepare, finish)).toEqual([]);
  });

  it("a failure of the first step waits until the second has ended", async () => {
    const { log, prepare, finish } = steps();
    const failing = (item: number) => (item === 2 ? Promise.reject(new Error("no")) : prepare(item));
    await expect(overlap([1, 2, 3], failing, finish)).rejects.toThrow("no");
    expect(log.at(-1)).toBe("finish 1 ends");
  });

  it("a failure of the second step is told, and no other begins", async () => {
    const { log, prepare, finish } = steps();
    const failing = (item: number) => (item === 1 ? Promise.reject(new Error("no")) : finish(item));
    await expect(overlap([1, 2, 3], prepare, failing)).rejects.toThrow("no");
    expect(log).not.toContain("prepare 3 begins");
  });
});
