import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, seriousViolations, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

describe("a manager's settings", () => {
  it("are changed part by part, keep what two people typed apart, and tell who changed what", async () => {
    const page = await workbench.signIn(["manager"]);
    const other = await workbench.signIn(["manager"]);
    for (const each of [page, other]) {
      await go(each, "/settings");
      await each.getByRole("button", { name: "Change", exact: true }).click();
    }
    await page.getByLabel("Phone").fill("217 555 0123");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Billing Office, (217) 555-0123").waitFor();
    await other.getByLabel("For questions").fill("Front office");
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByText("Somebody else changed phone meanwhile.").waitFor();
    expect(await other.getByLabel("For questions").inputValue()).toBe("Front office");
    await page.getByRole("link", { name: "Locations" }).click();
    await addLocation(page);
    await page.getByRole("link", { name: "Who changed what" }).click();
    await page.getByRole("row").filter({ hasText: "Location added Hazel Way clinic" }).waitFor();
    await page
      .getByRole("row")
      .filter({ hasText: "Practice changed" })
      .filter({ hasText: "contact" })
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("say who is enrolled with whom, and what is to be looked at today", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByText("Electronic remittances: asked for on").waitFor();
    await go(page, "/settings?view=enrolments");
    await page.getByRole("button", { name: "Prairie Mutual of Larkfield" }).click();
    await page.getByLabel("Electronic remittances", { exact: true }).selectOption("approved");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("cell", { name: /^Approved 01/ }).waitFor();
    await go(page, "/payers/payer-prairie");
    await page.getByText("Remittances come as files.").waitFor();
  });

  it("join a login with a clinician", async () => {
    const page = await workbench.signIn(["manager"]);
    await go(page, "/people/noah.prentice");
    await page.getByLabel("Let this person sign as").selectOption({ label: "Saga Lindqvist, NP" });
    await page.getByText("Saga Lindqvist, NP", { exact: true }).waitFor();
  });
});

describe("a biller of three practices", () => {
  it("works one queue and opens each row at its own practice", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.getByLabel("Practice").selectOption("All practices");
    await page.getByRole("heading", { name: "All practices" }).waitFor();
    const names = async () =>
      new Set(await page.getByRole("row").locator("td:first-child").allTextContents());
    await page.getByRole("cell", { name: "Larkfield Chatham Clinic" }).first().waitFor();
    expect((await names()).size).toBe(3);
    await page.getByLabel("Rows of").selectOption({ index: 2 });
    expect(await names()).toEqual(new Set(["Larkfield Chatham Clinic"]));
    expect(await seriousViolations(page)).toEqual([]);
    await page
      .getByRole("button", { name: /^CW\d+ at Larkfield Chatham Clinic/ })
      .first()
      .click();
    await page.getByText("Where it has been").waitFor();
    expect(await page.getByLabel("Practice").locator("option:checked").textContent()).toBe(
      "Larkfield Chatham Clinic",
    );
    await go(page, "/all-practices?view=claims");
    await page.getByRole("cell", { name: "Larkfield Rochester Clinic" }).first().waitFor();
  });
});

describe("a family's account", () => {
  it("has a patient of the practice as its guarantor", async () => {
    const page = await workbench.signIn(["front-desk"]);
    await go(page, "/patients");
    const parent = await page.getByRole("row").nth(1).getByRole("link").first().textContent();
    const [last = "", first = ""] = (parent ?? "").split(", ");
    await go(page, "/patients/new");
    await fillChild(page);
    await page.getByLabel("Who answers for the account").selectOption("parent");
    await page.getByLabel("Guarantor's last name").fill(last);
    await page.getByRole("group", { name: "The guarantor is a patient here" }).waitFor();
    await page
      .getByRole("button", { name: new RegExp(`^${last}, ${first}`) })
      .first()
      .click();
    await page.getByRole("button", { name: /^Register/ }).click();
    await page.getByRole("heading", { name: "Tindall, Wren" }).waitFor();
    await page
      .getByText(new RegExp(`${first} ${last}`))
      .first()
      .waitFor();
  });
});

async function addLocation(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add a location" }).click();
  const form = page.getByRole("form", { name: "New location" });
  for (const [label, text] of [
    ["Name", "Hazel Way clinic"],
    ["Street", "8 Hazel Way"],
    ["City", "Springfield"],
    ["State", "il"],
    ["ZIP", "62701"],
    ["Open from", "2026-01-01"],
  ] as const) {
    await form.getByLabel(label, { exact: true }).fill(text);
  }
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("The ZIP code does not have nine digits.").waitFor();
  await form.getByLabel("ZIP", { exact: true }).fill("62701-0008");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Hazel Way clinic" }).waitFor();
}

async function fillChild(page: Page): Promise<void> {
  for (const [label, text] of [
    ["Last name", "Tindall"],
    ["First name", "Wren"],
    ["Birth date", "2019-06-02"],
    ["Street", "9 Hazel Way"],
    ["City", "Springfield"],
    ["State", "IL"],
    ["ZIP", "62701"],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await page.getByLabel("Sex on the plan's record").selectOption("F");
}
