import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandHome, demoHome } from "./run-command.fixture.ts";

let command: CommandHome;

beforeAll(async () => {
  command = await demoHome();
});
afterAll(() => command.remove());

const remittance = () => join(command.folder, "demo-output", "ankle-sprain", "remit-835.x12");
const json = (...words: string[]) => {
  const { stdout } = command.run(...words, "--format", "json");
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
};

describe("the billing office at the command line", () => {
  it("post: an 835 that was posted before posts nothing, in whatever file it comes", () => {
    const [file] = json("post", remittance()).files;
    expect(file.reason).toBeUndefined();
    expect(file.payments.every(({ outcome }: { outcome: string }) => outcome === "already-posted")).toBe(
      true,
    );
  });

  it("post: one that does not add up is held with the difference, and exit code 1", () => {
    const wrong = join(command.folder, "wrong-835.x12");
    const text = readFileSync(remittance(), "utf8");
    writeFileSync(wrong, text.replace(/BPR\*I\*[0-9.]+/, "BPR*I*1").replace(/TRN\*1\*[^*]+/, "TRN*1*OTHER1"));
    const result = command.run("post", wrong);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/a difference of -?\$/);
  });

  it("report: as CSV and a workbook, and what stands behind a row", () => {
    expect(command.run("report", "aging", "--format", "csv").stdout).toMatch(/^Owner,0-30,/);
    command.run("report", "figures", "--format", "xlsx", "--out", "figures.xlsx");
    expect(existsSync(join(command.folder, "figures.xlsx"))).toBe(true);
    expect(json("report", "aging", "--entries", "patient").practices[0].total).toBeGreaterThan(0);
  });

  it("statement run: the bills that are due as PDFs, with one row an envelope; again on the day, none", () => {
    const result = command.run("statement", "run", "--out", "bills");
    expect(result.stdout).toMatch(/bills of \$[0-9,.]+ are in bills/);
    const pdfs = readdirSync(join(command.folder, "bills")).filter((name) => name.endsWith(".pdf"));
    const mail = readFileSync(join(command.folder, "bills", "mail.csv"), "utf8")
      .trim()
      .split("\r\n");
    expect(mail).toHaveLength(pdfs.length + 1);
    expect(command.run("statement", "run").stdout).toContain("No bill is due today.");
  });

  it("opening: a file of an earlier system is checked by line and column, and nothing of a faulty one is kept", () => {
    const file = join(command.folder, "aged.csv");
    writeFileSync(
      file,
      "kind,claim,account,provider_npi,payer,service_date,place_of_service,diagnoses,procedure,modifiers,charge,open_payer,open_patient\nbalance,,NOBODY,1998000000,,9/1/2025,,,,,,,five\n",
    );
    const result = command.run("opening", file, "--as-of", "2025-11-20", "--post");
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/aged\.csv, line 2, column open_patient: The cell must hold an amount/);
    expect(result.stdout).toContain("Nothing was kept.");
  });

  it("day close: totals, deposit slip and trial balance, and the recount holds", () => {
    const closed = command.run("day", "close").stdout;
    for (const title of ["The day's work", "Deposit slip", "Trial balance"]) expect(closed).toContain(title);
    expect(command.run("day", "verify").stdout).toContain("as it was closed");
  });
});
