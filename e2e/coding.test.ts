import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, seriousViolations, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** How the codes stand: `accepted`, `refused`, `open`. */
function decisions(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator("li[data-decision]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-decision")));
}

/** Opens the first visit whose suggestions have this many diagnoses at least. */
async function openVisitWith(page: Page, diagnoses: number): Promise<void> {
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.getByRole("heading", { name: "Coding" }).waitFor();
  await page.getByRole("row").nth(1).waitFor();
  await page.keyboard.press("Enter");
  for (let tries = 0; tries < 30; tries += 1) {
    await page.getByRole("region", { name: "Diagnoses" }).waitFor();
    if ((await page.getByRole("region", { name: "Diagnoses" }).getByRole("listitem").count()) >= diagnoses)
      return;
    const before = page.url();
    await page.keyboard.press("n");
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error("no visit with so many diagnoses waits");
}

describe("a coder's day", () => {
  it("signs a visit of three diagnoses and one E/M by keyboard alone and goes to the next", async () => {
    const page = await workbench.signIn(["coder"]);
    await openVisitWith(page, 3);
    const service = page.getByRole("region", { name: "Services" });
    expect(await service.textContent()).toMatch(/992\d\d/);
    const count = (await decisions(page)).length;
    for (let each = 0; each < count; each += 1) await page.keyboard.press("a");
    expect(new Set(await decisions(page))).toEqual(new Set(["accepted"]));
    const visit = page.url();
    await page.keyboard.press("s");
    await page.getByText("Signed. Its claim is ready to send.").waitFor();
    await page.keyboard.press("n");
    await page.waitForURL((url) => url.href !== visit);
    await page.getByRole("region", { name: "Signed note" }).waitFor();
    await page.goto(visit);
    await page.getByText("Claimed").waitFor();
  });

  it("accepts in bulk only what reaches the stated score, and does not sign what is still open", async () => {
    const page = await workbench.signIn(["coder"]);
    await openVisitWith(page, 1);
    const scores = await page
      .locator("li[data-decision]")
      .evaluateAll((rows) => rows.map((row) => Number(/(\d+) %/.exec(row.textContent ?? "")?.[1])));
    await page.keyboard.press("Shift+A");
    await expect
      .poll(async () => (await decisions(page)).includes("accepted"))
      .toBe(scores.some((score) => score >= 80));
    const after = await decisions(page);
    expect(after).toEqual(scores.map((score) => (score >= 80 ? "accepted" : "open")));
    await page.keyboard.press("u");
    await expect.poll(() => decisions(page)).toEqual(scores.map(() => "open"));
    await page.keyboard.press("s");
    await page.getByText(/still to be decided/).waitFor();
  });

  it("shows no dollar anywhere, and the note's words behind the code that has the focus", async () => {
    const page = await workbench.signIn(["coder"]);
    await openVisitWith(page, 1);
    expect(await page.locator("body").textContent()).not.toContain("$");
    expect(await page.locator("mark").count()).toBeGreaterThan(0);
    await page
      .getByRole("button", { name: /^Why: code/ })
      .first()
      .click();
    await page.getByRole("group", { name: "Reasons" }).waitFor();
    await page.keyboard.press("Escape");
  });

  it("adds a code from the book, moves it, and keeps the draft over a reload", async () => {
    const page = await workbench.signIn(["coder"]);
    await openVisitWith(page, 1);
    await page.keyboard.press("/");
    await page.keyboard.type("long term aspirin");
    await page.getByRole("button", { name: /Z79\.82/ }).click();
    await page.getByRole("button", { name: "Add to the codes" }).click();
    const list = page.getByRole("region", { name: "Diagnoses" });
    await list.getByText("Z79.82").waitFor();
    await page.keyboard.press("Alt+ArrowUp");
    const order = await list.getByRole("listitem").allTextContents();
    expect(order.at(-1)).not.toContain("Z79.82");
    await page.reload();
    await list.getByText("Z79.82").waitFor();
    expect(await list.getByRole("listitem").allTextContents()).toEqual(order);
  });

  it("changes modifiers and units in place, and the level by an element seen otherwise, and undoes it", async () => {
    const page = await workbench.signIn(["coder"]);
    await openVisitWith(page, 1);
    const services = page.getByRole("region", { name: "Services" });
    const level = services
      .getByRole("listitem")
      .filter({ hasText: /992\d\d/ })
      .first();
    await level.click();
    await page.keyboard.press("m");
    await page.keyboard.type("25");
    await page.keyboard.press("Enter");
    await level.getByText("-25").waitFor();
    await page.keyboard.press("+");
    await level.getByText("× 2").waitFor();
    for (const key of ["u", "u"]) await page.keyboard.press(key);
    expect(await level.textContent()).not.toContain("-25");
    const before = /992\d\d/.exec((await level.textContent()) ?? "")?.[0];
    await page.getByText("See an element otherwise").click();
    const panel = page.getByRole("region", { name: "Level of the visit" });
    for (const name of [/^Problems/, /^Data/, /^Risk/]) {
      await panel.getByRole("combobox", { name }).selectOption("high");
    }
    await panel.getByRole("combobox", { name: /^Because/ }).selectOption("says-more");
    await panel.getByRole("button", { name: "Put the code in place" }).click();
    await services.getByText("99215").waitFor();
    expect(before).not.toBe("99215");
  });

  it("asks the provider openly and takes the question back; the visit is held in between", async () => {
    const page = await workbench.signIn(["coder"]);
    await openVisitWith(page, 1);
    const questions = page.getByRole("region", { name: "Questions to the provider" });
    await questions.waitFor();
    await page.keyboard.press("p");
    await page.keyboard.type("Would you agree that it is worse?");
    await page.keyboard.press("Enter");
    await questions.getByText("The question leads to an answer.").waitFor();
    await questions.getByLabel("Your question").fill("How has the condition been since the last visit?");
    await questions.getByRole("button", { name: /^Ask, showing the words of/ }).click();
    await questions.getByText("waits for the answer").waitFor();
    await page.getByText("Held: A question to the provider is open.").waitFor();
    await questions.getByRole("button", { name: "Take back" }).click();
    await questions.getByText("taken back").waitFor();
    await page.getByText("Held: A question to the provider is open.").waitFor({ state: "hidden" });
  });
});

describe("a provider's part", () => {
  it("is to answer what a coder asks and to sign it as an addendum; the coder goes on from there", async () => {
    const page = await workbench.signIn(["provider"]);
    await page.getByRole("link", { name: "Questions", exact: true }).click();
    await page.getByText("What was the course of the condition at this visit?").waitFor();
    expect(await page.locator("blockquote").count()).toBeGreaterThan(0);
    expect(await seriousViolations(page)).toEqual([]);
    const patient =
      (await page.getByRole("heading", { level: 2 }).first().textContent())?.split(",")[0] ?? "?";
    expect(await page.getByRole("button", { name: "Sign the addendum" }).isDisabled()).toBe(true);
    await page.getByLabel("worse than before").check();
    await page.getByRole("button", { name: "Sign the addendum" }).click();
    await page.getByText("Nobody asks you anything.").waitFor();
    const coder = await workbench.signIn(["coder"]);
    await coder.goto(new URL("/coding", coder.url()).href);
    await coder
      .getByRole("link", { name: new RegExp(patient) })
      .last()
      .click();
    await coder.getByText("answered by miriam.thornbury").waitFor();
    expect(await coder.getByRole("region", { name: "Signed note" }).textContent()).toMatch(
      /ADDENDUM[\s\S]*worse than before/,
    );
  });
});
