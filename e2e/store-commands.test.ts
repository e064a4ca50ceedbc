import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandHome, commandHome, demoHome } from "./run-command.fixture.ts";

interface Verified {
  readonly practices: readonly {
    readonly holds: boolean;
    readonly events: { readonly sealedEvents: number; readonly unsealedEvents: number };
    readonly ledger: { readonly transfers: number; readonly sum: number };
  }[];
}

let first: CommandHome;
let second: CommandHome;
beforeAll(async () => {
  first = await demoHome();
  second = commandHome();
});
afterAll(async () => {
  await first?.remove();
  await second?.remove();
});

const verified = (home: CommandHome): Verified => {
  const { exitCode, stdout } = home.run("store", "verify", "--format", "json");
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Verified;
};

describe("the operator's commands", () => {
  it("prove the demo's events and money, and find them the same after a backup was restored elsewhere", () => {
    const before = verified(first);
    expect(before.practices.length).toBeGreaterThan(0);
    expect(before.practices[0]?.events.sealedEvents).toBeGreaterThan(5);
    const file = join(first.folder, "backup.gz");
    const taken = first.run("store", "backup", file, "--format", "json");
    expect(taken.exitCode).toBe(0);
    mkdirSync(second.home, { mode: 0o700 });
    copyFileSync(join(first.home, "master.key"), join(second.home, "master.key"));
    const restored = second.run("store", "restore", file, "--format", "json");
    expect([restored.exitCode, restored.stdout]).toEqual([0, taken.stdout]);
    expect(verified(second)).toEqual(before);
    const again = second.run("store", "restore", file);
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toMatch(/not empty/);
  });

  it("rotate the keys, after which everything is still there", () => {
    const before = verified(first);
    const rotated = first.run("store", "rotate-keys", "--data-keys", "--format", "json");
    expect(rotated.exitCode).toBe(0);
    expect(JSON.parse(rotated.stdout).newKeys).toBeGreaterThan(1);
    expect(verified(first)).toEqual(before);
  });
});
