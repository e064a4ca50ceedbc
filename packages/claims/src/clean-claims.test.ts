import { existsSync, readFileSync } from "node:fs";
import { addYears, cents, isoDate, type Severity } from "@claimwright/base";
import {
  type CodeLibrary,
  createCodeLibrary,
  readOfficialFiles,
  starterReleases,
} from "@claimwright/codesets";
import type { ProfessionalClaim } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { CLEAN_CLAIMS } from "./cases/clean-claims.fixture.ts";
import { cleanClaim, editContext, serviceLine } from "./clean-claim.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import type { EditInput } from "./edit-rule.ts";
import { editTablesOf } from "./edit-tables-of.ts";
import { medicareProfile } from "./payer-profile.ts";

const shared = new URL("../../../../shared/data/", import.meta.url);
const hasShared = existsSync(shared);
const needsShared = hasShared ? "" : " (skipped: ../shared with the official files is absent)";
const date = isoDate("2025-11-14");
const facility = {
  name: "Lakeside Hospital",
  npi: "1234567893",
  address: cleanClaim().billingProvider.address,
};

interface CleanClaim {
  readonly text: string;
  readonly claim: ProfessionalClaim;
  readonly context: Partial<EditInput>;
}

function claimOf(text: string, index: number): CleanClaim {
  const [codes = "", services = "", person = "", more = ""] = text.split("|").map((part) => part.trim());
  const diagnoses = codes.split(" ");
  const place = /pos=(\d\d)/.exec(more)?.[1] ?? "11";
  const lines = services.split(" ").map((service, at) => {
    const [coded = "", units = "1"] = service.split("*");
    const [procedureCode = "", ...modifiers] = coded.split("-");
    return serviceLine({
      lineNumber: at + 1,
      procedureCode,
      modifiers,
      units: Number(units),
      charge: cents(10_000 + at),
      diagnosisPointers: diagnoses.slice(0, 4).map((_, pointer) => pointer + 1),
      dateOfService: { from: date },
    });
  });
  const birthDate = addYears(isoDate("2025-10-01"), -Number(person.slice(1)));
  const sex = person.startsWith("F") ? "F" : "M";
  const provider = { name: { last: "Okafor", first: "Ike" }, npi: "1234567893" };
  const claim = cleanClaim({
    patientControlNumber: `C${index + 1}`,
    placeOfService: place,
    diagnoses,
    lines,
    cliaNumber: "52D1234567",
    referringProvider: provider,
    ...(["21", "22", "23", "31"].includes(place) ? { serviceFacility: facility } : {}),
    ...(place === "21" ? { hospitalization: { from: isoDate("2025-11-13") } } : {}),
  });
  const medicare = medicareProfile({ payerIdentifier: "MCARE", name: "Medicare Part B" });
  return {
    text,
    claim,
    context: {
      patient: { birthDate, sex },
      ...(more.includes("medicare") ? { payerProfile: medicare } : {}),
    },
  };
}

const claims = CLEAN_CLAIMS.map(claimOf);

function findingsIn(library: CodeLibrary, severity: Severity): string[] {
  const book = library.at(date);
  const tables = editTablesOf(book, library);
  return claims.flatMap(({ text, claim, context }) =>
    editClaim(claim, { ...editContext(), ...context, book, tables })
      .filter((finding) => finding.severity === severity)
      .map((finding) => `${text}: ${finding.code} ${finding.message}`),
  );
}

function officialLibrary(): CodeLibrary {
  const files = [
    "icd10cm/2026-code-descriptions-tabular-order.zip",
    "icd10cm/2021-tabular.zip",
    "hcpcs/HCPC2025_OCT_ANWEB.xlsx",
    "mpfs/PPRRVU2025_Oct.csv",
    "mce/CY21F07B_ICD10_MCE_AGE.TXT",
    "mce/CY21F07B_ICD10_MCE_SEX.TXT",
  ].map((path) => ({
    name: path.slice(path.indexOf("/") + 1),
    bytes: new Uint8Array(readFileSync(new URL(path, shared))),
  }));
  const { releases, problems } = readOfficialFiles(files);
  expect(problems).toEqual([]);
  return createCodeLibrary([...starterReleases(), ...releases]);
}

let library: CodeLibrary | undefined;

/** Read once for all tests of this file. */
function official(): CodeLibrary {
  library ??= officialLibrary();
  return library;
}

describe("two hundred claims that a good payer takes", () => {
  it("are two hundred, all different", () => {
    expect(new Set(CLEAN_CLAIMS).size).toBe(200);
  });

  it("no published edit but the validity of codes stops one with what ships", () => {
    // The starter set is a choice of codes: that it lacks one says nothing about the claim.
    const stops = findingsIn(createCodeLibrary(starterReleases()), "stop");
    expect(stops.filter((stop) => !/edit\.diagnosis-valid/.test(stop))).toEqual([]);
  });

  it.skipIf(!hasShared)(`no edit stops one with the official code sets and indicators${needsShared}`, () => {
    expect(findingsIn(official(), "stop")).toEqual([]);
  });

  it.skipIf(!hasShared)(`none raises a warning either${needsShared}`, () => {
    expect(findingsIn(official(), "warn")).toEqual([]);
  });
});
