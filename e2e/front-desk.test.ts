import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, seriousViolations, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

describe("a front desk's day", () => {
  it("registers a person, adds the card, asks the plan, estimates, takes the copay and prints the receipt", async () => {
    const page = await workbench.signIn(["front-desk"]);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.keyboard.press("g");
    await page.keyboard.press("f");
    await page.getByText("Comes for").waitFor();
    await page.keyboard.press("n");
    await registerByKeyboard(page);
    await addCard(page);
    await page.keyboard.press("a");
    await page.getByText("Take $30.00 today for the visit.").waitFor();
    await page.getByText("$500.00 left of $500.00").waitFor();
    await giveEstimate(page);
    await takeCopay(page);
    expect(addresses.filter((address) => /Fairweather|1984-05-17/.test(address))).toEqual([]);
  });

  it("is told that the person is registered already, and may say that it is another", async () => {
    const page = await workbench.signIn(["front-desk"]);
    await page.goto(new URL("/front-desk", page.url()).href);
    const row = page.getByRole("row").filter({ hasText: "born" }).first();
    const name = (await row.getByRole("link").textContent()) ?? "";
    const [, month = "", day = "", year = ""] =
      /(\d\d)\/(\d\d)\/(\d{4})/.exec((await row.textContent()) ?? "") ?? [];
    await page.goto(new URL("/patients/new", page.url()).href);
    const [last = "", first = ""] = name.split(", ");
    await page.getByLabel("Last name", { exact: true }).fill(last);
    await page.getByLabel("First name", { exact: true }).fill(first);
    await page.getByLabel("Birth date").fill(`${year}-${month}-${day}`);
    await page.getByText("The birth date is the same and the name is the same.").waitFor();
    await fillRest(page);
    await page.getByRole("button", { name: /^Register/ }).click();
    await page.getByText("A record beside this form is surely the same person's.").waitFor();
    await page.getByLabel("I have looked: this is another person").check();
    await page.getByRole("button", { name: /^Register/ }).click();
    await page.getByText("No coverage is on file.").waitFor();
  });

  it("says who has arrived, and leaves what a plan said where it is when a later question fails", async () => {
    const page = await workbench.signIn(["front-desk"]);
    await page.goto(new URL("/front-desk", page.url()).href);
    await page
      .getByRole("button", { name: /^Arrived: / })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Left: / })
      .first()
      .waitFor();
    await page.goto(new URL("/front-desk/patient-0003", page.url()).href);
    await page.getByText("Take $30.00 today").waitFor();
    await page.getByRole("button", { name: /^Change the coverage/ }).click();
    await page.getByLabel("Member number").fill("WRONG-1");
    await page.getByRole("button", { name: "Save the coverage" }).click();
    await page.getByText("WRONG-1").waitFor();
    await page.getByRole("button", { name: /^Ask the plan/ }).click();
    await page.getByText("No member has this number.").waitFor();
    await page.getByText("What the plan said before still stands below.").waitFor();
    await page.getByText("Take $30.00 today").waitFor();
  });

  it("has no serious accessibility fault on its pages and forms", async () => {
    const page = await workbench.signIn(["front-desk"]);
    const found: string[] = [];
    const look = async (path: string, words: string, key?: string): Promise<void> => {
      await page.goto(new URL(path, page.url()).href);
      await page.getByText(words).first().waitFor();
      if (key !== undefined) await page.keyboard.press(key);
      found.push(...(await seriousViolations(page)).map((violation) => `${path} ${violation}`));
    };
    await look("/patients/new", "Nobody like this is registered.");
    await look("/front-desk/patient-0003", "Out-of-pocket maximum");
    await look("/front-desk/patient-0003", "Out-of-pocket maximum", "e");
    await look("/front-desk/patient-0012", "No coverage is on file.", "c");
    await look("/front-desk/patient-0012/estimate", "Nothing is planned yet.");
    expect(found).toEqual([]);
  });
});

/** Nothing but keys: the fields in their order, and Ctrl with Enter at the end. */
async function registerByKeyboard(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Register a person" }).waitFor();
  await page.getByLabel("Last name", { exact: true }).focus();
  const next = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  };
  for (const text of ["Fairweather", "Rosalind", "", ""]) await next(text);
  // The three parts of a date field, and the button that opens its calendar.
  await page.keyboard.type("05171984");
  await page.getByLabel("Sex on the plan's record").focus();
  await page.keyboard.type("F");
  await page.keyboard.press("Tab");
  for (const text of ["217 555 0188", "", "8 Hazel Way", "", "Springfield", "il", "62701"]) await next(text);
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Fairweather, Rosalind" }).waitFor();
}

async function fillRest(page: Page): Promise<void> {
  await page.getByLabel("Sex on the plan's record").selectOption("F");
  await page.getByLabel("Street").fill("9 Hazel Way");
  await page.getByLabel("City").fill("Springfield");
  await page.getByLabel("State", { exact: true }).fill("IL");
  await page.getByLabel("ZIP").fill("62701");
}

async function addCard(page: Page): Promise<void> {
  await page.keyboard.press("c");
  await page.getByLabel("Payer").selectOption({ label: "Sandbox Health Plan" });
  await page.getByLabel("Holds from").fill("2026-01-01");
  await page.getByLabel("Member number").fill("SBX*1");
  await page.getByText("A member number has letters and digits only.").waitFor();
  expect(await page.getByRole("button", { name: "Save the coverage" }).isDisabled()).toBe(true);
  await page.getByLabel("Member number").fill("SBX790001");
  await page.getByRole("button", { name: "Save the coverage" }).click();
  await page.getByText("Sandbox Health Plan, pays first").waitFor();
}

async function giveEstimate(page: Page): Promise<void> {
  await page.keyboard.press("m");
  await page.getByLabel("Main service").fill("Office visit");
  await page.getByLabel("Diagnoses").fill("I10");
  await page.getByLabel("Code of service 1").fill("99214");
  await page.getByRole("button", { name: "Why: $30.00, what the patient pays of 99214" }).click();
  await page.getByText("The plan sets a copay of $30.00 a day for office visits.").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Give the estimate" }).click();
  const paper = page.getByRole("link", { name: /^Estimate of .* as PDF$/ });
  await expectPdf(page, (await paper.getAttribute("href")) ?? "");
}

async function takeCopay(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Copay $30.00" }).click();
  await page.getByRole("button", { name: "Take the payment" }).click();
  await page.getByText("$30.00 stays the patient's own").waitFor();
  const receipt = page.getByRole("link", { name: "Print the receipt" });
  await expectPdf(page, (await receipt.getAttribute("href")) ?? "");
}

async function expectPdf(page: Page, address: string): Promise<void> {
  const answer = await page.request.get(new URL(address, page.url()).href);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}
