import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../store.ts";
import { startEmbeddedServer, stopEmbeddedServer } from "./embedded-server.ts";
import { withFolderLock } from "./folder-lock.ts";

const BUILT = fileURLToPath(new URL("../../dist/index.js", import.meta.url));
let root: string;
let home: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "embedded-"));
  await chmod(root, 0o700);
  home = join(root, "home");
});
afterAll(async () => {
  await stopEmbeddedServer(join(home, "postgres"));
  await rm(root, { recursive: true, force: true });
});

const isRunning = async (folder: string): Promise<boolean> =>
  existsSync(join(folder, "postgres", "data", "postmaster.pid"));

describe("the embedded server in a folder that only its owner may enter", () => {
  it("starts, keeps its data to itself, and stops when its last user lets go", async () => {
    const store = await openStore({ home, durable: false });
    expect(await store.isReady()).toBe(true);
    expect((await stat(join(home, "postgres", "owner.password"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(home, "postgres", "data"))).mode & 0o777).toBe(0o700);
    await store.close();
    expect(await isRunning(home)).toBe(false);
  });

  it("lets nobody in without the password", async () => {
    const server = await startEmbeddedServer({ folder: join(home, "postgres"), durable: false });
    const guess = new Client({ ...server.login, password: "guess", database: "claimwright" });
    await expect(guess.connect()).rejects.toMatchObject({ code: "28P01" });
    await server.release();
  });

  it("serves two at once, and goes on for the second when the first closes", async () => {
    const [first, second] = await Promise.all([
      openStore({ home, durable: false }),
      openStore({ home, durable: false }),
    ]);
    await first.close();
    expect(await second.isReady()).toBe(true);
    await second.close();
    expect(await isRunning(home)).toBe(false);
  });

  it.skipIf(!existsSync(BUILT))(
    "is attached to again after its process was killed, and stops when the new one is done (needs the build)",
    async () => {
      const child = spawnHolder(home);
      await firstLine(child);
      const before = await readFile(join(home, "postgres", "data", "postmaster.pid"), "utf8");
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
      const store = await openStore({ home, durable: false });
      const after = await readFile(join(home, "postgres", "data", "postmaster.pid"), "utf8");
      expect(after.split("\n")[0]).toBe(before.split("\n")[0]);
      expect(await store.isReady()).toBe(true);
      await store.close();
      expect(await isRunning(home)).toBe(false);
    },
  );

  it("starts anew over the traces of a server that was killed itself", async () => {
    const server = await startEmbeddedServer({ folder: join(home, "postgres"), durable: false });
    const [pid] = (await readFile(join(home, "postgres", "data", "postmaster.pid"), "utf8")).split("\n");
    process.kill(Number(pid), "SIGKILL");
    const store = await openStore({ home, durable: false });
    expect(await store.isReady()).toBe(true);
    await store.close();
    await server.release();
  });
});

describe("a folder that cannot be used", () => {
  it.each([
    ["something that is no data folder", undefined, /not a complete PostgreSQL data folder/],
    ["data of another PostgreSQL", "13\n", /is of PostgreSQL 13, not 18/],
  ])("%s is told with the path and left as it is", async (_, version, message) => {
    const foreign = await mkdtemp(join(root, "foreign-"));
    const data = join(foreign, "postgres", "data");
    await mkdir(data, { recursive: true });
    await writeFile(join(data, "mine.txt"), "precious");
    if (version !== undefined) await writeFile(join(data, "PG_VERSION"), version);
    await expect(openStore({ home: foreign })).rejects.toThrow(message);
    expect(await readFile(join(data, "mine.txt"), "utf8")).toBe("precious");
  });

  it("an initialisation that was cut off is begun again", async () => {
    const cut = await mkdtemp(join(root, "cut-"));
    await mkdir(join(cut, "postgres", "data.unfinished", "base"), { recursive: true });
    const store = await openStore({ home: cut, durable: false });
    expect(await store.isReady()).toBe(true);
    await store.close();
  });
});

describe.skipIf(process.platform !== "linux" || process.getuid?.() !== 0)(
  "as root where user namespaces are refused (needs root)",
  () => {
    it("runs the server as another user in a folder that it may enter", async () => {
      process.env.CLAIMWRIGHT_NO_USER_NAMESPACE = "1";
      const other = await mkdtemp(join(root, "other-"));
      try {
        const store = await openStore({ home: other, durable: false });
        expect(await store.isReady()).toBe(true);
        expect(existsSync(join(other, "postgres", "data"))).toBe(false);
        await store.close();
      } finally {
        delete process.env.CLAIMWRIGHT_NO_USER_NAMESPACE;
        const digest = createHash("sha256").update(join(other, "postgres")).digest("hex").slice(0, 16);
        await rm(join("/var/lib/claimwright", digest), { recursive: true });
      }
    });
  },
);

describe("the lock on a folder", () => {
  it("is held by one at a time, and taken over from a process that is gone", async () => {
    const path = join(root, "some.lock");
    await writeFile(path, "999999999 1");
    const order: string[] = [];
    const work = (name: string) =>
      withFolderLock(path, async () => {
        order.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`${name} out`);
      });
    await Promise.all([work("a"), work("b"), work("c")]);
    expect(order.filter((_, index) => index % 2 === 0).map((entry) => entry[0])).toEqual(
      order.filter((_, index) => index % 2 === 1).map((entry) => entry[0]),
    );
    expect(existsSync(path)).toBe(false);
  });
});

/** A process of its own that opens the store and waits to be killed. */
function spawnHolder(folder: string): ChildProcess {
  const program = `
    const { openStore } = await import(${JSON.stringify(BUILT)});
    await openStore({ home: ${JSON.stringify(folder)}, durable: false });
    console.log("ready");
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function firstLine(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`the holder ended with ${code}`)));
  });
}
