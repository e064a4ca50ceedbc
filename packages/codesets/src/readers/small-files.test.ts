import { type IsoDate, isoDate } from "@claimwright/base";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createCodeLibrary } from "../create-code-library.ts";
import { readOfficialFiles } from "../read-official-files.ts";

/* Sets that are not at hand, as small files in the layouts of their publishers. CPT numbers only, no descriptors. */

const text = (name: string, lines: readonly string[]) => ({
  name,
  bytes: strToU8(`${lines.join("\r\n")}\r\n`),
});
const zip = (name: string, ...files: readonly { name: string; bytes: Uint8Array }[]) => ({
  name,
  bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))),
});
const bookOf = (date: string, ...files: readonly { name: string; bytes: Uint8Array }[]) => {
  const { releases, problems, unknown } = readOfficialFiles(files);
  expect({ problems, unknown }).toEqual({ problems: [], unknown: [] });
  return createCodeLibrary(releases).at(isoDate(date) as IsoDate);
};
const problemOf = (file: { name: string; bytes: Uint8Array }) => {
  const { releases, problems } = readOfficialFiles([file]);
  expect(releases).toEqual([]);
  return problems[0]!;
};

const ptpHeading = [
  "CPT only copyright AMA",
  "",
  "Column1/Column2 Edits",
  "",
  "Column 1\tColumn 2\t*=in existence",
  "\t\tprior to 1996",
];
const ptpFile = (name: string, rows: readonly string[]) => text(name, [...ptpHeading, ...rows]);

describe("NCCI procedure-to-procedure edits", () => {
  const f1 = zip(
    "medicare-ncci-2026q4-practitioner-ptp-edits-ccipra-v323r0-f1.zip",
    ptpFile("ccipra-v323r0-f1.TXT", [
      "11042\t97597\t \t20050101\t*\t1\tMisuse",
      "11042\t97602\t*\t19960101\t20081231\t0\tStandards",
    ]),
  );
  const f2 = zip(
    "medicare-ncci-2026q4-practitioner-ptp-edits-ccipra-v323r0-f2.zip",
    ptpFile("ccipra-v323r0-f2.TXT", ["99213\t36415\t \t20240101\t*\t9\tOther"]),
  );

  it("the parts of one version answer as one table for their quarter", () => {
    const book = bookOf("2026-11-24", f1, f2);
    expect(book.rows("ptp-practitioner", "11042")).toEqual([
      {
        column1: "11042",
        column2: "97597",
        priorTo1996: "",
        effectiveOn: "2005-01-01",
        deletedOn: "",
        modifierIndicator: "1",
        rationale: "Misuse",
      },
      {
        column1: "11042",
        column2: "97602",
        priorTo1996: "*",
        effectiveOn: "1996-01-01",
        deletedOn: "2008-12-31",
        modifierIndicator: "0",
        rationale: "Standards",
      },
    ]);
    expect(book.rows("ptp-practitioner", "99213")).toHaveLength(1);
    expect(book.release("ptp-practitioner")).toMatchObject({
      version: "v32.3r0",
      effective: { from: "2026-10-01", to: "2026-12-31" },
    });
    expect(bookOf("2027-01-01", f1, f2).rows("ptp-practitioner", "11042")).toEqual([]);
  });

  it("practitioner and hospital tables stand apart", () => {
    const hospital = ptpFile("ccioph-v323r0-f1.TXT", ["11042\t97597\t \t20050101\t*\t0\tMisuse"]);
    const book = bookOf("2026-11-24", f1, hospital);
    expect(book.rows("ptp-hospital", "11042")[0]?.modifierIndicator).toBe("0");
  });

  it.each([
    ["an indicator that is none of 0, 1, 9", ["11042\t97597\t \t20050101\t*\t2\tx"], "line 7, column 6"],
    ["a date that does not exist", ["11042\t97597\t \t20050230\t*\t1\tx"], "line 7, column 4"],
    ["a row cut short", ["11042\t97597\t \t20050101\t*\t1\tx", "11043\t97597"], "line 8, column 2"],
    [
      "the same pair twice",
      ["11042\t97597\t \t20050101\t*\t1\tx", "11042\t97597\t \t20050101\t*\t1\tx"],
      "line 8, column 1",
    ],
  ])("%s is refused with its place", (_, rows, place) => {
    expect(problemOf(ptpFile("ccipra-v323r0-f1.TXT", rows))).toMatchObject({ code: "input.line", place });
  });
});

describe("MUE and add-on codes", () => {
  it("the three MUE tables stand apart, by quarter", () => {
    const mue = (name: string, limit: string) =>
      text(name, [
        '"Copyright AMA, several',
        'lines"',
        `"HCPCS/`,
        `CPT Code",MUE Values,MUE Adjudication Indicator,MUE Rationale`,
        `A4253,${limit},3 Date of Service Edit: Clinical,Data`,
      ]);
    const book = bookOf(
      "2026-11-24",
      zip(
        "medicare-ncci-2026-q4-outpatient.zip",
        mue("MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026.csv", "1"),
      ),
      mue("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", "20"),
    );
    expect(book.rows("mue-hospital", "A4253")).toMatchObject([{ limit: "1", adjudication: "3" }]);
    expect(book.rows("mue-dme", "A4253")).toMatchObject([{ limit: "20" }]);
    expect(book.rows("mue-practitioner", "A4253")).toEqual([]);
  });

  it("add-on codes of the fixed width file", () => {
    const row = `${"1"}${"0723T"}${"".padEnd(7)}${"0722T"}${"".padEnd(7)}${"2023001"}${"".padEnd(7)}`;
    expect(bookOf("2026-11-24", text("AOC_V2026Q4-MCR.txt", [row])).rows("add-on", "0723T")).toMatchObject([
      { type: "1", primary: "0722T", editEffectiveOn: "2023-01-01", editDeletedOn: "" },
    ]);
  });
});

const MPFS_HEADING = [
  ",,,,NOT USED,,,,,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,PE USED,PE USED,MP USED",
  ",,,,FOR,,,NON-FAC,,FACILITY ,,,,,,,,,,,,,,,,SUPERVISION OF,,IMAGING,FOR OPPS,FOR OPPS,FOR OPPS",
  ",,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT",
  "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT",
];
const mpfs = (name: string, factor: string) =>
  text(name, [
    "RELEASED 12/29/2025",
    // The page above the words of the last lines: which of the columns count for what setting.
    ",,,,,,,,,,,,,,,,,,,,,,,,,,,,NON-FACILITY,FACILITY,",
    ...MPFS_HEADING,
    `99213,,,A,,1.30,1.35,,0.57,,0.10,2.75,1.97,0,XXX,0.00,0.00,0.00,0,0,0,0,0,,${factor},09,0,99,0.00,0.00,0.00`,
  ]);

describe("fee schedules", () => {
  it("from 2026 each conversion factor has its own file", () => {
    const archive = zip(
      "rvu26a-updated-12-29-2025.zip",
      mpfs("PPRRVU2026_Jan_nonQPP.csv", "33.4009"),
      mpfs("PPRRVU2026_Jan_QPP.csv", "33.5675"),
    );
    const book = bookOf("2026-02-01", archive);
    expect(book.rows("mpfs", "99213")[0]?.conversionFactor).toBe("33.4009");
    expect(book.rows("mpfs-qpp", "99213")[0]?.conversionFactor).toBe("33.5675");
    expect(book.release("mpfs")).toMatchObject({
      publishedRevision: "2025-12-29",
      effective: { from: "2026-01-01", to: "2026-03-31" },
    });
  });

  it("a corrected file of the same quarter overrules the one it corrects", () => {
    const first = mpfs("PPRRVU2026_Jan_nonQPP.csv", "33.0000");
    const corrected = text(
      "corrected/PPRRVU2026_Jan_nonQPP.csv",
      new TextDecoder()
        .decode(mpfs("x", "33.4009").bytes)
        .replace("12/29/2025", "01/15/2026")
        .trimEnd()
        .split("\r\n"),
    );
    for (const files of [
      [first, corrected],
      [corrected, first],
    ]) {
      expect(bookOf("2026-02-01", ...files).rows("mpfs", "99213")[0]?.conversionFactor).toBe("33.4009");
    }
  });

  it("caps on imaging, laboratory, hospital and ambulatory surgery fees", () => {
    const book = bookOf(
      "2026-05-01",
      text("OPPSCAP_Apr_2026.csv", [
        "HCPCS,MOD,PROCSTAT,CARRIER,LOCALITY,FACILITY PRICE,NON-FACILITY PRICE",
        "71046,TC,A,01112,05,20.31,20.31",
      ]),
      zip(
        "26clabq2.zip",
        text("CLFS 2026 Q2V1.csv", [
          "2026 Clinical Laboratory Fee Schedule,,,,,",
          "YEAR,HCPCS,MOD,EFF_DATE,INDICATOR,RATE",
          "2026,80053,,20260101,N,10.56",
        ]),
      ),
      text("april-2026-opps-addendum-b.csv", [
        "Addendum B,,,,,,",
        "HCPCS Code,Short Descriptor,SI,APC,Relative Weight,Payment Rate,National Unadjusted Copayment,Minimum Unadjusted Copayment",
        'G0463,,J2,5012,1.5311,"$1,136.38",,27.28',
      ]),
      text("ASC 2026-04 Addendum AA.csv", [
        "Addendum AA,,,,,",
        "HCPCS Code,Subject to Multiple Procedure Discounting,Payment Indicator,Payment Weight,Payment Rate",
        "11042,Y,A2,4.2,$203.11",
      ]),
    );
    expect(book.rows("opps-cap", "71046")).toMatchObject([{ facilityPrice: "20.31", contractor: "01112" }]);
    expect(book.rows("clfs", "80053")).toMatchObject([{ rate: "10.56" }]);
    expect(book.rows("opps", "G0463")).toMatchObject([
      { statusIndicator: "J2", apc: "5012", paymentRate: "1136.38" },
    ]);
    expect(book.rows("asc", "11042")).toMatchObject([{ paymentIndicator: "A2", paymentRate: "203.11" }]);
  });

  it("nine-digit ZIP codes", () => {
    const row = `${`NY10001${"13202"}01 Z9   1${"0001"}`.padEnd(75)}20264`;
    expect(bookOf("2026-11-01", text("ZIP9_OCT2026.txt", [row])).rows("zip9", "10001")).toMatchObject([
      { contractor: "13202", locality: "01", plusFourFlag: "1", plusFour: "0001", yearQuarter: "20264" },
    ]);
  });

  it("another table under the name of a fee schedule is refused as a whole", () => {
    expect(problemOf(text("PPRRVU2026_Jan_QPP.csv", ["name,price", "99213,100"]))).toMatchObject({
      code: "input.layout",
    });
    expect(
      problemOf(
        text("PPRRVU_QPP.csv", new TextDecoder().decode(mpfs("x", "1").bytes).trimEnd().split("\r\n")),
      ).code,
    ).toBe("input.layout");
  });
});

describe("coverage, providers and lists", () => {
  it("articles and their diagnoses come out of the archive inside the archive", () => {
    const inner = zip(
      "current_article_csv.zip",
      text("article_x_icd10_covered.csv", [
        "article_id,article_version,icd10_code_id,icd10_code_version,icd10_covered_group,range,last_updated",
        "52423,44,E11.22,1,1,N,2026-10-01 00:00:00",
      ]),
      text("article_x_hcpc_code.csv", [
        "article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,last_updated",
        "52423,44,83036,1,1,2026-10-01 00:00:00",
      ]),
    );
    const book = bookOf("2026-11-24", zip("current_article.zip", inner));
    expect(book.rows("article-icd10-covered", "E1122")).toMatchObject([{ article: "52423", group: "1" }]);
    expect(book.rows("article-hcpcs", "83036")).toMatchObject([{ article: "52423" }]);
  });

  it("the monthly provider file", () => {
    const heading = [
      "NPI",
      "Entity Type Code",
      "Provider Organization Name (Legal Business Name)",
      "Provider Last Name (Legal Name)",
      "Provider First Name",
      "Provider Business Practice Location Address State Name",
      "NPI Deactivation Date",
      "Healthcare Provider Taxonomy Code_1",
    ];
    const cell = (value: string) => `"${value}"`;
    const file = text("npidata_pfile_20050523-20261108.csv", [
      heading.map(cell).join(","),
      ["1234567893", "1", "", "EXAMPLE", "ANNA", "VT", "", "207Q00000X"].map(cell).join(","),
    ]);
    expect(
      bookOf("2026-11-24", zip("NPPES_Data_Dissemination_November_2026_V2.zip", file)).rows(
        "nppes",
        "1234567893",
      ),
    ).toMatchObject([{ lastName: "EXAMPLE", taxonomy: "207Q00000X", deactivatedOn: "" }]);
  });

  it("a list that a licensed user keeps, from its date", () => {
    const file = text("occurrence_2026-07-01.csv", [
      "code,title",
      '01,"Accident, medical coverage"',
      "11,Onset of symptoms",
    ]);
    expect(bookOf("2026-11-24", file).lookup("occurrence", "11")).toMatchObject({ status: "found" });
    expect(bookOf("2026-06-30", file).lookup("occurrence", "11").status).toBe("stale");
    expect(problemOf(text("value.csv", ["code,title", "01,a", "01,b"]))).toMatchObject({
      place: "line 3, column 1",
    });
  });

  it("CPT comes from the file of a licensed user, with the terms of its owner", () => {
    const descriptor = "invented words for a test";
    const file = zip("CPT2026.zip", text("LONGULT.txt", [`99213 ${descriptor}`]));
    expect(bookOf("2026-11-24", file).lookup("cpt", "99213")).toMatchObject({
      entry: { title: descriptor },
      release: { licence: { holder: "American Medical Association" } },
    });
    expect(problemOf(zip("CPT2026.zip", text("LONGULT.txt", ["9921 x"])))).toMatchObject({
      place: "line 1, column 1",
    });
  });
});

describe("HCPCS in fixed width and ICD-10-PCS beyond its titles", () => {
  it("a description that goes on in further records is put together", () => {
    const record = (code: string, sequence: string, kind: string, title: string) =>
      `${`${code.padStart(5)}${sequence}${kind}${title.padEnd(80)}${"Short".padEnd(28)}`.padEnd(229) + "D".padEnd(39) + "20260101".padEnd(8)}20260101${"".padEnd(8)}A`;
    const file = text("HCPC2026_OCT_ANWEB.txt", [
      record("A4253", "00100", "3", "Blood glucose test strips,"),
      record("A4253", "00200", "4", "per 50 strips"),
      record("RT", "00100", "7", "Right side"),
    ]);
    const book = bookOf("2026-11-24", zip("october-2026-alpha-numeric-hcpcs-file.zip", file));
    expect(book.lookup("hcpcs", "A4253")).toMatchObject({
      entry: { title: "Blood glucose test strips, per 50 strips" },
    });
    expect(book.details("hcpcs", "A4253")).toMatchObject({ coverage: "D" });
    expect(book.lookup("hcpcs-modifier", "RT").status).toBe("found");
  });

  it("tables, index and definitions", () => {
    const tables = `<ICD10PCS.tabular><pcsTable><axis pos="1"><title>Section</title><label code="0">Medical and Surgical</label></axis><axis pos="2"><title>Body System</title><label code="D">Gastrointestinal System</label></axis><axis pos="3"><title>Operation</title><label code="T">Resection</label></axis><pcsRow codes="2"><axis pos="4"><title>Body Part</title><label code="J">Appendix</label></axis><axis pos="5"><title>Approach</title><label code="0">Open</label><label code="4">Percutaneous Endoscopic</label></axis></pcsRow></pcsTable></ICD10PCS.tabular>`;
    const index = `<ICD10PCS.index><letter><title>A</title><mainTerm><title>Appendectomy</title><term level="1"><title>see Resection, Appendix</title><code>0DTJ</code></term></mainTerm></letter></ICD10PCS.index>`;
    const definitions = `<ICD10PCS.definitions><section code="0"><title>Medical and Surgical</title><axis pos="3"><title>Operation</title><terms><title>Resection</title><definition>Cutting out all of a body part</definition></terms></axis></section></ICD10PCS.definitions>`;
    const book = bookOf(
      "2026-11-24",
      zip(
        "2027-icd-10-pcs-code-tables-index.zip",
        text("icd10pcs_tables_2027.xml", [tables]),
        text("icd10pcs_index_2027.xml", [index]),
        text("icd10pcs_definitions_2027.xml", [definitions]),
      ),
    );
    expect(book.rows("icd10pcs-tables", "0DT").map((row) => `${row.position}${row.value}`)).toEqual([
      "4J",
      "50",
      "54",
    ]);
    expect(book.rows("icd10pcs-index", "Appendectomy")).toMatchObject([{ target: "0DTJ" }]);
    expect(book.rows("icd10pcs-definitions", "Resection")).toMatchObject([{ section: "0", position: "3" }]);
  });
});
