import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { idOf } from "@claimwright/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderDestination, type OutgoingFile, sandboxDestination, sendClaims } from "./index.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "exchange-"));
});
afterEach(async () => rm(root, { recursive: true }));

function fileOf(text: string, id = "out-1"): OutgoingFile {
  const bytes = Buffer.from(text);
  return { id, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

const byPerson = { claimId: idOf<import("@claimwright/model").ClaimId>("c1"), acceptedBy: "person" as const };
const byMachine = {
  ...byPerson,
  claimId: idOf<import("@claimwright/model").ClaimId>("c2"),
  acceptedBy: "machine" as const,
};

describe("claims that no person signed for", () => {
  it("reach no payer: the whole file is refused and nothing is written", async () => {
    const payer = folderDestination({
      name: "Payer",
      outgoing: join(root, "out"),
      incoming: join(root, "in"),
    });
    const sent = sendClaims(payer, fileOf("ISA~"), [byPerson, byMachine]);
    await expect(sent).rejects.toMatchObject({ problem: { code: "exchange.refused" } });
    await expect(readdir(join(root, "out"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("may go to the sandbox payer, whose answers come as files in order and leave when done", async () => {
    const sandbox = sandboxDestination({
      folder: join(root, "answers"),
      answer: () => [
        { kind: "999", bytes: Buffer.from("ack") },
        { kind: "835", bytes: Buffer.from("pay") },
      ],
    });
    expect(await sendClaims(sandbox, fileOf("ISA~"), [byMachine])).toEqual({ outcome: "delivered" });
    const collected = await sandbox.collect();
    expect(collected.map((file) => [file.name, Buffer.from(file.bytes).toString()])).toEqual([
      ["out-1-1-999.x12", "ack"],
      ["out-1-2-835.x12", "pay"],
    ]);
    await collected[0]!.done();
    await collected[0]!.done();
    expect((await sandbox.collect()).map((file) => file.name)).toEqual(["out-1-2-835.x12"]);
  });
});

describe("a folder as destination", () => {
  const destination = () =>
    folderDestination({ name: "Payer", outgoing: join(root, "out"), incoming: join(root, "in") });

  it("holds the file once however often it is sent", async () => {
    expect(await sendClaims(destination(), fileOf("ISA~"), [byPerson])).toEqual({ outcome: "delivered" });
    expect(await sendClaims(destination(), fileOf("ISA~"), [byPerson])).toEqual({ outcome: "delivered" });
    expect(await readdir(join(root, "out"))).toEqual(["out-1.x12"]);
  });

  it("is in doubt when the name holds other bytes, and leaves them as they are", async () => {
    await sendClaims(destination(), fileOf("ISA~"), [byPerson]);
    const second = await sendClaims(destination(), fileOf("ISB~"), [byPerson]);
    expect(second.outcome).toBe("in-doubt");
  });

  it("says that nothing arrived when the folder cannot be made", async () => {
    await writeFile(join(root, "out"), "a file where a folder should be");
    const delivery = await sendClaims(destination(), fileOf("ISA~"), [byPerson]);
    expect(delivery).toMatchObject({ outcome: "not-delivered", problem: { code: "input.unreadable" } });
  });

  it("does not pick up what is still being written, and is empty before the partner has come", async () => {
    expect(await destination().collect()).toEqual([]);
    const drop = folderDestination({ name: "p", outgoing: join(root, "in"), incoming: join(root, "x") });
    await drop.deliver(fileOf("ISA~", "answer"));
    await writeFile(join(root, "in", "half.x12.part"), "IS");
    await writeFile(join(root, "in", ".hidden"), "IS");
    expect((await destination().collect()).map((file) => file.name)).toEqual(["answer.x12"]);
  });

  it("refuses bytes that are not the kept ones, and an identity that names another place", async () => {
    const changed = { ...fileOf("ISA~"), sha256: fileOf("ISB~").sha256 };
    await expect(sendClaims(destination(), changed, [byPerson])).rejects.toThrow(RangeError);
    await expect(sendClaims(destination(), fileOf("ISA~", "../x"), [byPerson])).rejects.toThrow(RangeError);
  });
});
