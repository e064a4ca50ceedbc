import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { diffFiles } from "./diff-files.ts";
import { showFile } from "./show-file.ts";
import { validateFiles } from "./validate-files.ts";

const folder = mkdtempSync(join(tmpdir(), "x12-commands-"));
const file = join(folder, "inquiry.x12");
writeFileSync(
  file,
  [
    "ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PAYER          *251114*0930*^*00501*000000007*0*T*:",
    "GS*HS*CLINIC*PAYER*20251114*0930*1*X*005010X279A1",
    "ST*270*0001*005010X279A1",
    "BHT*0022*13*Q1*20251114*0930",
    "HL*1**20*1",
    "NM1*PR*2*SANDBOX PAYER*****PI*PAYER",
    "HL*2*1*21*1",
    "NM1*1P*2*MAPLE CLINIC*****XX*1234567893",
    "HL*3*2*22*0",
    "TRN*1*TRACE77*1999999999",
    "NM1*IL*1*ROEMER*ALEXIS****MI*MEMBER88",
    "N3*2 HIDDEN STREET",
    "N4*SPRINGFIELD*IL*62701",
    "DMG*D8*19710302*F",
    "DTP*291*D8*20251399",
    "EQ*30",
    "SE*15*0001",
    "GE*1*1",
    "IEA*1*000000007",
    "",
  ].join("~\n"),
);

async function output(run: () => Promise<void>): Promise<string> {
  let text = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await run();
  } finally {
    spy.mockRestore();
  }
  return text;
}

afterEach(() => {
  process.exitCode = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("x12 show", () => {
  const personal = [
    "ROEMER",
    "ALEXIS",
    "MEMBER88",
    "HIDDEN STREET",
    "SPRINGFIELD",
    "62701",
    "19710302",
    "TRACE77",
  ];

  it("covers names, numbers, addresses, the day of birth and the trace of a patient", async () => {
    const text = await output(() => showFile(file, {}));
    for (const value of personal) expect(text).not.toContain(value);
    expect(text).toContain("MAPLE CLINIC");
    expect(text).toContain("A group of eligibility questions");
  });

  it("shows them where that is asked for", async () => {
    const text = await output(() => showFile(file, { phi: true }));
    for (const value of personal) expect(text).toContain(value);
  });
});

describe("x12 validate", () => {
  it("names the place of an issue once", async () => {
    const text = await output(() => validateFiles([file], { format: "text" }));
    expect(text).toContain("set 1, segment 13: Loop 2100C, DTP03: The value is not a date");
    expect(process.exitCode).toBe(1);
  });

  it("says in one line that a file cannot be read, and goes on with the next", async () => {
    const text = await output(() => validateFiles([join(folder, "none"), folder, file], { format: "text" }));
    const [none, directory, third] = text.split("\n");
    for (const line of [none, directory])
      expect(line).toMatch(/: The file cannot be read\. Name an X12 file/);
    expect(third).toContain("1 error");
  });
});

describe("x12 diff", () => {
  it("does not compare what is no X12", async () => {
    const other = join(folder, "letter.txt");
    writeFileSync(other, "Dear payer,");
    await expect(diffFiles(file, other, { format: "text" })).rejects.toThrow(/no X12 segment/);
  });
});
