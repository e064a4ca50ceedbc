import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cents, isoDate, npiOf } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { write837P } from "@claimwright/transactions";
import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerScrubCommands } from "./register.ts";

const shared = new URL("../../../../../shared/", import.meta.url);
const hasShared = existsSync(shared);
const needsShared = hasShared ? "" : " (skipped: ../shared is absent)";

let folder = "";
let written = "";
let told = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "scrub-"));
  written = "";
  told = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<number> {
  const program = new Command("claimwright").exitOverride();
  registerScrubCommands(program);
  await program.parseAsync(["node", "claimwright", ...args]);
  return Number(process.exitCode ?? 0);
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const address = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };

function visit(changes: Partial<ProfessionalClaim> = {}): ProfessionalClaim {
  return {
    patientControlNumber: "V1-1",
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(25_500),
    billingProvider: {
      organizationName: "Orchard Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      address,
      contact: { name: "Billing Office", phone: "6085550100" },
    },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Martha" },
      memberId: "SBX100001",
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1961-03-09"),
      sex: "F",
      address,
    },
    payer: { name: "Sandbox Health", payerIdentifier: "SBX01" },
    diagnoses: ["E1122"],
    lines: [
      {
        lineNumber: 1,
        lineItemControlNumber: "V1-1-1",
        qualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: cents(25_500),
        unitMeasure: "UN",
        units: 1,
        diagnosisPointers: [1],
        dateOfService: { from: isoDate("2025-11-14") },
        adjudications: [],
      },
    ],
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
    ...changes,
  };
}

const x12 = (...claims: ProfessionalClaim[]) =>
  write837P({
    envelope: {
      senderQualifier: "ZZ",
      senderId: "ORCHARD",
      receiverQualifier: "ZZ",
      receiverId: "SBX01",
      applicationSender: "ORCHARD",
      applicationReceiver: "SBX01",
      interchangeControlNumber: 1,
      groupControlNumber: 1,
      date: isoDate("2025-11-20"),
      time: "0900",
      usage: "T",
    },
    submitter: { name: "Orchard", identifier: "ORCHARD", contact: { name: "B", phone: "6085550100" } },
    receiver: { name: "Sandbox", identifier: "SBX01" },
    reference: "1",
    claims,
    firstSetControlNumber: 1,
  });

describe("scrub", () => {
  it("edits each claim of an 837P, remembers the patient's others, and exits 1 when one stops", async () => {
    const file = fileOf("claims.x12", x12(visit(), visit({ patientControlNumber: "V1-2" })));
    expect(await run("scrub", file, "--on", "2025-11-20", "--format", "json")).toBe(1);
    const answers = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ patientControlNumber, stops }) => [patientControlNumber, stops])).toEqual([
      ["V1-1", false],
      ["V1-2", true],
    ]);
    expect(answers[1].findings.map((finding: { code: string }) => finding.code)).toContain(
      "edit.duplicate-claim",
    );
    expect(told).toContain("2 claims, 1 stopped.");
  });

  it("takes a claim in JSON, a list, or one a line", async () => {
    const one = JSON.stringify(visit());
    for (const content of [one, `[${one}]`, `${one}\n${one}\n`]) {
      written = "";
      await run("scrub", fileOf("claims.json", content), "--on", "2025-11-20");
      expect(written).toContain("V1-1");
    }
  });

  it("runs rules of one's own beside the edits", async () => {
    const rules = fileOf("rules.txt", "rule look\n when line.code is 99214\n stop Look at it first.\n");
    const file = fileOf("claim.json", JSON.stringify(visit()));
    expect(await run("scrub", file, "--rules", rules, "--on", "2025-11-20")).toBe(1);
    expect(written).toContain("rule.look");
  });

  it.each([
    ["a file that is not there", "missing.json", undefined, /cannot be read/],
    ["neither JSON nor X12", "a.txt", "hello", /no claim in JSON and no 837/],
    ["a broken line", "a.jsonl", '{"a":1}\n{broken', /line 1|line 2/],
    [
      "a field of the wrong kind",
      "a.json",
      JSON.stringify({ ...visit(), totalCharge: 1.5 }),
      /totalCharge is not a whole/,
    ],
    ["a missing field", "a.json", JSON.stringify({ ...visit(), lines: [{}] }), /lines\[0\]\.lineNumber/],
    ["half an 837", "a.x12", "ISA*00*005010X222A1", /./],
  ])("refuses %s with file and place", async (_, name, content, message) => {
    const file = content === undefined ? join(folder, name) : fileOf(name, content);
    await expect(run("scrub", file)).rejects.toThrow(message);
  });

  it.skipIf(!hasShared)(`reads every valid 837 of the corpus without a crash${needsShared}`, async () => {
    const index = readFileSync(new URL("corpus/x12/index.csv", shared), "utf8").trim().split("\n").slice(1);
    const files = index
      .map((line) => line.split(","))
      .filter(
        ([, transaction, version, , , consensus]) =>
          transaction?.startsWith("837") && /^005010X22[23]/.test(version ?? "") && consensus === "valid",
      );
    for (const [path = ""] of files) {
      await run("scrub", new URL(`corpus/x12/${path}`, shared).pathname, "--format", "json");
    }
    const claims = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(claims.every(({ findings }) => Array.isArray(findings))).toBe(true);
    expect([files.length, claims.length > files.length]).toEqual([27, true]);
  });
});

describe("price", () => {
  it.skipIf(!hasShared)(`prices a claim by ZIP code with its reasons${needsShared}`, async () => {
    const codes = new URL("data/mpfs", shared).pathname;
    const file = fileOf("claim.json", JSON.stringify(visit()));
    expect(await run("price", file, "--codes", codes, "--format", "json")).toBe(0);
    const { lines } = JSON.parse(written);
    expect(lines[0].allowed).toBe(lines[0].fee);
    expect(lines[0].why.release).toContain("mpfs");
    written = "";
    await run("price", file, "--codes", codes, "--locality", "06302-00");
    expect(written).toContain("allowed");
  });

  it("says which table is missing", async () => {
    const file = fileOf("claim.json", JSON.stringify(visit()));
    await expect(run("price", file, "--codes", folder)).rejects.toThrow(/mpfs is not there/);
  });

  it("refuses a locality that it cannot read", async () => {
    const file = fileOf("claim.json", JSON.stringify(visit()));
    await expect(run("price", file, "--codes", folder, "--deductible-left", "x")).rejects.toThrow(/dollars/);
  });
});

describe("estimate", () => {
  const request = {
    patient: { name: { last: "Novak", first: "Petra" }, birthDate: "1990-04-02" },
    primaryService: "Removal of a skin lesion",
    scheduledOn: "2025-12-15",
    diagnosisCodes: ["D225"],
    providers: [
      {
        name: "Orchard Family Medicine",
        npi: "1234567893",
        taxId: "391234567",
        place: "Madison, WI",
        items: [{ code: "11400", description: "Removal", units: 1, expectedCharge: 32_500 }],
      },
    ],
    scheduledApart: [],
    issuedOn: "2025-11-25",
    askedOn: "2025-11-24",
    holidays: [],
  };

  it("writes what the regulation asks", async () => {
    await run("estimate", fileOf("request.json", JSON.stringify(request)));
    for (const part of ["Petra Novak", "$325.00", "1234567893", "$400", "not a contract"]) {
      expect(written).toContain(part);
    }
  });

  it("names the first field that does not fit", async () => {
    const file = fileOf("request.json", JSON.stringify({ ...request, issuedOn: "today" }));
    await expect(run("estimate", file)).rejects.toThrow(/issuedOn is not a date/);
  });
});

describe("rules test", () => {
  it("tells what each rule would have caught", async () => {
    const rules = fileOf("rules.txt", "rule look\n when line.code is 99214\n warn Look.\n");
    await run("rules", "test", rules, "--claims", fileOf("claims.json", JSON.stringify([visit()])));
    expect(written).toContain("look (line 1): caught 1 of 1 claims");
  });

  it("lists the faults of the rules by line and exits 1", async () => {
    const rules = fileOf("rules.txt", "rule look\n when claim.colour is red\n warn Look.\n");
    const claims = fileOf("claims.json", JSON.stringify([visit()]));
    expect(await run("rules", "test", rules, "--claims", claims)).toBe(1);
    expect(told).toContain("line 2: There is no field claim.colour.");
  });
});
