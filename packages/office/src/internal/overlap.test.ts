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
  return { log, load: step("load"), prepare: step("prepare"), finish: step("finish") };
}

describe("steps that overlap", () => {
  it("the next is prepared while the last is finished; each step keeps the order", async () => {
    const { log, ...each } = steps();
    expect(await overlap([1, 2, 3], each)).toEqual([1, 2, 3]);
    expect(log.indexOf("load 3 begins")).toBeLessThan(log.indexOf("prepare 1 begins"));
    expect(log.indexOf("prepare 2 begins")).toBeLessThan(log.indexOf("finish 1 ends"));
    for (const step of ["load", "prepare", "finish"]) {
      const begun = log.filter((line) => line.startsWith(step) && line.endsWith("begins"));
      expect(begun).toEqual([1, 2, 3].map((item) => `${step} ${item} begins`));
    }
  });

  it("no more are loaded ahead, and no more are under way, than is good for memory", async () => {
    const { log, ...each } = steps();
    await overlap([1, 2, 3, 4, 5, 6], each);
    expect(log.indexOf("load 4 begins")).toBeGreaterThan(log.indexOf("load 1 ends"));
    expect(log.indexOf("finish 4 begins")).toBeGreaterThan(log.indexOf("finish 2 ends"));
  });

  it("nothing to do is done", async () => {
    expect(await overlap([], steps())).toEqual([]);
  });

  it("a failure while one is prepared waits until the others have ended", async () => {
    const { log, prepare, ...each } = steps();
    const failing = (item: number) => (item === 2 ? Promise.reject(new Error("no")) : prepare(item));
    await expect(overlap([1, 2, 3], { ...each, prepare: failing })).rejects.toThrow("no");
    expect(log.at(-1)).toBe("finish 1 ends");
  });

  it("the first failure is told, not one that follows from it, and no other begins", async () => {
    const { log, load, ...each } = steps();
    const failing = () => Promise.reject(new Error("the cause"));
    const aborted = (item: number) => (item === 4 ? Promise.reject(new Error("aborted")) : load(item));
    const late = async (item: number) => load(item).then(() => aborted(item));
    await expect(overlap([1, 2, 3, 4], { ...each, load: late, finish: failing })).rejects.toThrow(
      "the cause",
    );
    expect(log).not.toContain("prepare 4 begins");
  });
});
