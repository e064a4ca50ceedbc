import { cents, isoDate } from "@claimwright/base";
import { PDF } from "@libpdf/core";
import { describe, expect, it } from "vitest";
import { appealLetter } from "./appeal-letter.ts";
import { facilityClaim } from "./facility-claim.fixture.ts";
import { estimateLetter, itemizedBill, receiptLetter, superbill } from "./patient-papers.ts";
import { renderLetter } from "./render-letter.ts";
import { renderUb04 } from "./render-ub04.ts";
import { sampleStatement } from "./sample-statement.fixture.ts";
import { ub04Pages } from "./ub04-boxes.ts";

const PRACTICE = {
  name: "Sonoran Family Medicine",
  address: { line1: "1200 N Mesa Dr", city: "Tucson", state: "AZ", zip: "857011234" },
  phone: "5205550142",
  npi: "1234567893",
  taxId: "86-1234567",
};
const PATIENT = { first: "Martha", middle: "A", last: "Collins-Núñez" };

describe("papers", () => {
  it("an appeal names claim, member, money, reasons and the last day", async () => {
    const letter = appealLetter({
      practice: PRACTICE,
      payer: { name: "Sandbox Health Plan" },
      patientName: PATIENT,
      memberId: "SBX900000001",
      payerClaimControlNumber: "2025318001234",
      patientControlNumber: "CW0000123",
      dateOfService: isoDate("2025-11-14"),
      decidedOn: isoDate("2025-12-01"),
      appealBy: isoDate("2026-03-31"),
      writtenOn: isoDate("2025-12-10"),
      level: "first",
      lines: [
        {
          procedureCode: "99214",
          modifiers: ["25"],
          charge: cents(21_000),
          notPaid: cents(13_000),
          reason: "CO-50",
        },
      ],
      grounds: [
        "The note documents two chronic conditions, one of them worse, and a change of prescription.",
      ],
      signer: "Ada N Okafor, MD",
    });
    const text = await textOf(await renderLetter(letter));
    for (const words of ["2025318001234", "SBX900000001", "$130.00", "CO-50", "03/31/2026", "99214-25"]) {
      expect(text).toContain(words);
    }
  });

  it.each(["en", "es"] as const)(
    "a receipt in %s shows what was paid and what is kept as credit",
    async (language) => {
      const letter = receiptLetter(
        {
          practice: PRACTICE,
          patientName: PATIENT,
          accountNumber: "A-1",
          receiptNumber: "R-9",
          receivedOn: isoDate("2025-12-10"),
          method: "card",
          amount: cents(5_000),
          applied: [
            { dateOfService: isoDate("2025-11-14"), description: "Office visit", amount: cents(3_000) },
          ],
        },
        language,
      );
      const text = await textOf(await renderLetter(letter));
      expect(text).toContain("$50.00");
      expect(text).toContain("$20.00");
      expect(text).toContain(language === "es" ? "Queda a su favor" : "Kept as your credit");
    },
  );

  it("an itemised bill lists every service of every visit with its code", async () => {
    const text = await textOf(await renderLetter(itemizedBill(sampleStatement(12))));
    expect(text.match(/99214/g)).toHaveLength(12);
    expect(text).toContain("Page 1 of");
  });

  it("a superbill adds up", async () => {
    const letter = superbill({
      practice: PRACTICE,
      patientName: PATIENT,
      birthDate: isoDate("1963-09-04"),
      dateOfService: isoDate("2025-11-14"),
      providerName: "Ada N Okafor, MD",
      providerNpi: "1245319599",
      placeOfService: "11",
      diagnoses: [{ code: "N39.0", title: "Urinary tract infection, site not specified" }],
      services: [
        {
          code: "99213",
          description: "Office visit",
          units: 1,
          charge: cents(18_000),
          patientPaid: cents(18_000),
        },
        { code: "81003", description: "Urinalysis", units: 1, charge: cents(2_500), patientPaid: cents(0) },
      ],
    });
    const text = await textOf(await renderLetter(letter));
    expect(text).toContain("$205.00");
    expect(text).toContain("$180.00");
  });

  it.each(["en", "es"] as const)(
    "a good-faith estimate in %s carries the content and the rights of 45 CFR 149.610",
    async (language) => {
      const letter = estimateLetter(
        {
          practice: PRACTICE,
          patientName: PATIENT,
          birthDate: isoDate("1963-09-04"),
          madeOn: isoDate("2025-12-01"),
          primaryService: "Removal of a skin lesion",
          scheduledOn: isoDate("2025-12-20"),
          diagnoses: ["D22.5"],
          items: [
            {
              provider: "Ada N Okafor, MD",
              npi: "1245319599",
              code: "11400",
              description: "Removal",
              quantity: 1,
              expected: cents(32_000),
            },
          ],
          separately: ["pathology"],
        },
        language,
      );
      const text = (await textOf(await renderLetter(letter))).replace(/\s+/g, " ");
      for (const words of ["11400", "$320.00", "1245319599", "12/20/2025", "$400", "120"])
        expect(text).toContain(words);
    },
  );
});

describe("the UB-04", () => {
  it("holds its form locators: bill type, stay, codes with indicators, providers", () => {
    const [page] = ub04Pages(facilityClaim(), isoDate("2025-11-20"));
    const value = (locator: string) =>
      page?.find(({ caption }) => caption.startsWith(`${locator} `))?.lines.join("|");
    expect(value("4")).toBe("0111");
    expect(value("6")).toBe("110225 110525");
    expect(value("12")).toBe("110225");
    expect(value("67")).toBe("K5732 Y  E1122 Y  N1831 N|");
    expect(value("74")).toBe("0DTJ4ZZ 110325");
    expect(value("76")).toContain("1245319599");
    expect(value("42")?.endsWith("0001")).toBe(true);
    expect(value("47")?.endsWith("10000.00")).toBe(true);
  });

  it("thirty lines run over two pages and the total stands on the last", async () => {
    const pages = ub04Pages(facilityClaim(30), isoDate("2025-11-20"));
    const totals = pages.map((boxes) => boxes.find(({ caption }) => caption.startsWith("47"))?.lines.at(-1));
    expect(totals).toEqual(["", "75000.00"]);
    const text = await textOf(
      await renderUb04(facilityClaim(30), { variant: "copy", createdOn: isoDate("2025-11-20") }),
    );
    expect(text).toContain("COLLINS-NÚÑEZ, MARTHA A");
    expect(text).toContain("PAGE 2 OF 2");
  });
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDF.load(bytes);
  return pdf
    .getPages()
    .map((page) => page.extractText().text)
    .join("\n");
}
