import { cents } from "@claimwright/base";
import { PDF } from "@libpdf/core";
import { expect, it } from "vitest";
import { renderStatement } from "./render-statement.ts";
import { sampleStatement } from "./sample-statement.fixture.ts";

it("a bill says what was done, what it cost, what the plan did and why the rest is the patient's", async () => {
  const text = (await textOf(await renderStatement(sampleStatement()))).join("\n");
  for (const words of [
    "Office visit, established patient",
    "$210.00",
    "$82.15",
    "$27.85 counts toward your deductible",
    "$20.00 is your copay",
    "12/31/2025",
    "Collins-Núñez de la",
  ]) {
    expect(text).toContain(words);
  }
});

it("a bill of nine visits runs over pages, each numbered, and every visit is on one of them", async () => {
  const pages = await textOf(await renderStatement(sampleStatement(9)));
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((text, index) => {
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
  });
  expect(pages.join("\n").match(/Visit with/g)).toHaveLength(9);
});

it("a bill in Spanish keeps its accents", async () => {
  const text = (await textOf(await renderStatement(sampleStatement(), { language: "es" }))).join("\n");
  expect(text).toContain("Usted pagó");
  expect(text).toContain("¿Preguntas sobre esta factura?");
});

it("a bill of nothing asks for nothing and has no slip", async () => {
  const statement = { ...sampleStatement(), amountDue: cents(0) };
  const text = (await textOf(await renderStatement(statement))).join("\n");
  expect(text).toContain("You owe nothing now.");
  expect(text).not.toContain("Amount enclosed");
});

it("the same bill is the same bytes", async () => {
  const [first, second] = await Promise.all([
    renderStatement(sampleStatement()),
    renderStatement(sampleStatement()),
  ]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDF.load(bytes);
  return pdf.getPages().map((page) => page.extractText().text);
}
