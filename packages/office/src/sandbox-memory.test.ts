import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cents, isoDate } from "@claimwright/base";
import type { AdjudicatedClaim } from "@claimwright/payer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSandboxMemory, type Remembered } from "./sandbox-memory.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimwright-memory-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (id: string, sha256 = id) => ({ id, sha256, bytes: new Uint8Array() });

function claim(number: string, reversed = false): AdjudicatedClaim {
  const zero = 0 as Cents;
  const payment = {
    patientControlNumber: number,
    payerClaimControlNumber: number,
    statusCode: "1",
    receivedDate: isoDate("2026-01-01"),
  } as unknown as AdjudicatedClaim["payment"];
  return {
    billingNpi: "1234567893",
    memberId: "M1",
    planYear: "2026",
    serviceKeys: [number],
    deductibleMet: zero,
    outOfPocketMet: zero,
    payment,
    reversed,
  };
}

/** Adds a claim, and says in its reply how many there were. */
function adding(number: string) {
  return ({ history, nextNumber }: Remembered) => ({
    after: {
      history: { ...history, claims: [...history.claims, claim(number)] },
      nextNumber: nextNumber + 3,
    },
    replies: [{ kind: "999", bytes: Buffer.from(`${number} after ${history.claims.length}`) }],
  });
}

const textOf = async (replies: Promise<readonly { bytes: Uint8Array }[]>) =>
  (await replies).map(({ bytes }) => Buffer.from(bytes).toString());

describe("what the sandbox payer has in mind", () => {
  it("is there after a restart, also what a replacement changed", async () => {
    const first = openSandboxMemory(folder);
    await first.answer(fileOf("f1"), adding("A"));
    await first.answer(fileOf("f2"), ({ history, nextNumber }) => ({
      after: { history: { ...history, claims: [claim("A", true), claim("B")] }, nextNumber: nextNumber + 3 },
      replies: [],
    }));
    const { history, nextNumber } = await openSandboxMemory(folder).read();
    expect(history.claims.map(({ serviceKeys, reversed }) => [serviceKeys[0], reversed])).toEqual([
      ["A", true],
      ["B", false],
    ]);
    expect(nextNumber).toBe(7);
  });

  it("gives the same file the very same replies, from whichever process", async () => {
    const [one, two] = [openSandboxMemory(folder), openSandboxMemory(folder)];
    expect(await textOf(one.answer(fileOf("f1"), adding("A")))).toEqual(["A after 0"]);
    expect(await textOf(two.answer(fileOf("f1"), adding("A")))).toEqual(["A after 0"]);
    expect(await textOf(two.answer(fileOf("f2"), adding("B")))).toEqual(["B after 1"]);
    expect(await textOf(one.answer(fileOf("f3"), adding("C")))).toEqual(["C after 2"]);
  });

  it("of several at once is made one after the other", async () => {
    const minds = Array.from({ length: 4 }, () => openSandboxMemory(folder));
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        textOf(minds[index % 4]!.answer(fileOf(`f${index}`), adding(`N${index}`))),
      ),
    );
    const counts = all.flat().map((text) => Number(text.split(" ")[2]));
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  it("is not spoilt by a line that a process left half written when it died", async () => {
    await openSandboxMemory(folder).answer(fileOf("f1"), adding("A"));
    appendFileSync(join(folder, ".payer.jsonl"), '{"fileId":"f2","sha');
    expect(await textOf(openSandboxMemory(folder).answer(fileOf("f2"), adding("B")))).toEqual(["B after 1"]);
    expect((await openSandboxMemory(folder).read()).history.claims).toHaveLength(2);
  });
});
