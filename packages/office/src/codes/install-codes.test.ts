import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { isoDate } from "@claimwright/base";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FY2026, FY2027, folderOf, newHome, orderFile } from "./code-files.fixture.ts";
import { codeHome } from "./code-home.ts";
import { installCodes } from "./install-codes.ts";
import { openInstalledCodes, openSharedCodes } from "./open-code-library.ts";

const install = (home: string, from: string, acceptedLicences: readonly string[] = []) =>
  installCodes({ home, from, acceptedLicences });
const titleOn = (home: string, date: string): string => {
  const found = openInstalledCodes(home).library.at(isoDate(date)).lookup("icd10cm", "E11.9");
  return found.status === "found" ? found.entry.title : found.status;
};
const IN_FY2026 = "2025-11-14";
const IN_FY2027 = "2026-11-24";

describe("installing codes from a folder", () => {
  it("answers by date of service afterwards; the search is there too", async () => {
    const home = newHome();
    const report = await install(home, folderOf({ [FY2026]: orderFile(2026), "notes.pdf": "%PDF" }));
    expect(report).toMatchObject({
      installed: [{ set: "icd10cm", version: "2026" }],
      unknown: ["notes.pdf"],
      problems: [],
    });
    expect(titleOn(home, IN_FY2026)).toBe("Type 2 diabetes mellitus without complications, 2026");
    expect(titleOn(home, IN_FY2027)).toBe("stale");
    const search = openInstalledCodes(home).search("icd10cm", isoDate(IN_FY2026));
    expect(search?.search("diabetic ckd", { limit: 1 })[0]?.code).toBe("E1122");
    expect(openInstalledCodes(home).search("icd10cm", isoDate(IN_FY2027))).toBeUndefined();
  });

  it("twice is once: nothing is compiled again and no file is added", async () => {
    const home = newHome();
    const folder = folderOf({ [FY2026]: orderFile(2026) });
    await install(home, folder);
    const files = readdirSync(codeHome(home).files);
    const again = await install(home, folder);
    expect(again).toMatchObject({ installed: [], unchanged: [{ version: "2026" }] });
    expect(readdirSync(codeHome(home).files)).toEqual(files);
  });

  it("a later release never takes the place of an earlier one", async () => {
    const home = newHome();
    await install(home, folderOf({ [FY2027]: orderFile(2027) }));
    await install(home, folderOf({ [FY2026]: orderFile(2026) }));
    expect(titleOn(home, IN_FY2026)).toContain("2026");
    expect(titleOn(home, IN_FY2027)).toContain("2027");
  });

  it("a faulty file is reported with its place and the others are installed", async () => {
    const home = newHome();
    const truncated = zipSync({ [FY2026]: strToU8(orderFile(2026)) }).slice(0, 90);
    const folder = folderOf({ "2026.zip": truncated, [FY2027]: orderFile(2027), "sub/hcpcs.pdf": "" });
    const report = await install(home, folder);
    expect(report.problems).toMatchObject([{ code: "input.unreadable", file: "2026.zip" }]);
    expect(report.installed).toMatchObject([{ version: "2027" }]);
    expect(titleOn(home, IN_FY2027)).toContain("2027");
  });

  it("CPT descriptors are installed only for a user who accepts their owner's terms", async () => {
    const home = newHome();
    const folder = folderOf({ "CPT2026/LONGULT.txt": "99213 invented words for a test" });
    const refused = await install(home, folder);
    expect(refused).toMatchObject({ installed: [], problems: [{ code: "codes.licence" }] });
    const accepted = await install(home, folder, ["American Medical Association"]);
    expect(accepted.installed).toMatchObject([{ set: "cpt", version: "2026" }]);
  });

  it("two installs at once do not mix: the second is told to wait", async () => {
    const home = newHome();
    const folder = folderOf({ [FY2026]: orderFile(2026) });
    const both = await Promise.allSettled([install(home, folder), install(home, folder)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(titleOn(home, IN_FY2026)).toContain("2026");
  });

  it("a compiled file that was damaged is refused with what to do", async () => {
    const home = newHome();
    await install(home, folderOf({ [FY2026]: orderFile(2026) }));
    const { files } = codeHome(home);
    for (const name of readdirSync(files)) writeFileSync(join(files, name), "short");
    expect(() => openInstalledCodes(home)).toThrow(/codes install/);
  });

  it("worker threads read the memory of the thread that opened the files", async () => {
    const home = newHome();
    await install(home, folderOf({ [FY2026]: orderFile(2026) }));
    const { shared } = openInstalledCodes(home);
    const sizes = await new Promise<readonly number[]>((resolve, reject) => {
      const worker = new Worker(
        "const { parentPort, workerData } = require('node:worker_threads');" +
          "for (const { memory } of workerData) new Uint8Array(memory)[0] ^= 0;" +
          "parentPort.postMessage(workerData.map(({ memory }) => memory.byteLength));",
        { eval: true, workerData: shared },
      );
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    expect(sizes).toEqual(shared.map(({ memory }) => memory.byteLength));
    const elsewhere = openSharedCodes(shared).at(isoDate(IN_FY2026)).lookup("icd10cm", "E11.22");
    expect(elsewhere.status).toBe("found");
  });
});

const BUILT = new URL("../../dist/codes/install-codes.js", import.meta.url);

/** Installs in a process of its own that kills itself at the given step, as `kill -9` does. */
function installAndDie(home: string, from: string, step: number): NodeJS.Signals | null {
  const program = `
    import { installCodes } from ${JSON.stringify(BUILT.href)};
    let step = 0;
    await installCodes({ home: ${JSON.stringify(home)}, from: ${JSON.stringify(from)}, acceptedLicences: [],
      onProgress: () => { if (step++ === ${step}) process.kill(process.pid, "SIGKILL"); } });`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", program]).signal;
}

describe.skipIf(!existsSync(BUILT))("kill -9 in the middle of an install (needs the build)", () => {
  it("leaves the old state, whole, whatever the step; the next install goes through", async () => {
    const home = newHome();
    await install(home, folderOf({ [FY2026]: orderFile(2026) }));
    const next = folderOf({
      [FY2027]: orderFile(2027),
      "icd10pcs_order_2027.txt":
        "00001 001     0 Central Nervous System, Bypass                               Central Nervous System, Bypass",
    });
    let killed = 0;
    for (let step = 0; step < 8; step++) {
      const signal = installAndDie(home, next, step);
      if (signal !== "SIGKILL") break;
      killed += 1;
      expect(titleOn(home, IN_FY2026)).toContain("2026");
      expect(titleOn(home, IN_FY2027)).toBe("stale");
      expect(
        openInstalledCodes(home).search("icd10cm", isoDate(IN_FY2026))?.search("diabetes").length,
      ).toBeGreaterThan(0);
    }
    // Two files and two searches: as many places to be killed at.
    expect(killed).toBe(4);
    expect(titleOn(home, IN_FY2027)).toContain("2027");
    expect(titleOn(home, IN_FY2026)).toContain("2026");
  });
});
