import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, seriousViolations, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** Finds a code in the book by keyboard and adds it. */
async function addCode(page: Page, text: string, shown: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page
    .getByRole("button", { name: new RegExp(`^${shown.replace(".", "\\.")}`) })
    .first()
    .click();
  const add = page.getByRole("button", { name: "Add to the codes" });
  if (!/^\d{5}$/.test(shown)) await add.click();
  await page.locator("li[data-decision]").getByText(shown).first().waitFor();
}

describe("a learner's day", () => {
  it("codes a case, is told of each code why it is right or wrong, sees the level found, and takes it again better", async () => {
    const page = await workbench.signIn(["learner"]);
    await page.getByRole("link", { name: "Practice", exact: true }).click();
    await page.getByRole("link", { name: "Pneumonia", exact: true }).click();
    await page.getByText("Prescribed").or(page.getByText("azithromycin")).first().waitFor();
    expect(await page.locator("li[data-decision]").count()).toBe(0);
    await addCode(page, "R05.9", "R05.9");
    await addCode(page, "99213", "99213");
    await page.keyboard.press("s");
    const grade = page.getByRole("region", { name: "Grade" });
    await grade.getByText("Cough belongs to the pneumonia.").waitFor();
    await grade.getByText("The organism is not named.").waitFor();
    expect(await grade.textContent()).toMatch(/Missed\s*J18\.9/);
    expect(await grade.textContent()).toMatch(/Wrong level\s*99214 you: 99213/);
    await page.getByRole("region", { name: "Level of the visit" }).getByText("99214").waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole("button", { name: "Take it again" }).click();
    await page.locator('li[data-focused="true"]').getByText("99213").waitFor();
    await page.keyboard.press("x");
    await page.locator('li[data-decision="refused"]').getByText("99213").waitFor();
    await page.keyboard.press("k");
    await page.locator('li[data-focused="true"]').getByText("R05.9").waitFor();
    await page.keyboard.press("x");
    await page.locator('li[data-decision="refused"]').getByText("R05.9").waitFor();
    await addCode(page, "J18.9", "J18.9");
    await addCode(page, "99214", "99214");
    await page.keyboard.press("s");
    await grade.locator("strong", { hasText: /^100$/ }).waitFor();
    await page.goto(new URL("/practice", page.url()).href);
    await page.getByRole("row", { name: /^Pneumonia Primary care one rule \d+ 100 100/ }).waitFor();
  });

  it("never gets the key before the answer, nor a class, nor a patient", async () => {
    const page = await workbench.signIn(["learner"]);
    const asked = await page.evaluate<{
      readonly body: string;
      readonly refused: readonly number[];
    }>(`(async () => {
      const at = "/api/practices/larkfield-family";
      const body = await (await fetch(at + "/practice/cases/acute-05")).text();
      const refused = [];
      for (const path of ["/practice/class", "/patients/patient-0002", "/visits/V00001"]) {
        refused.push((await fetch(at + path)).status);
      }
      return { body, refused };
    })()`);
    expect(asked.body).toContain("azithromycin");
    expect(asked.body).not.toMatch(/J189|99214|R059/);
    expect(asked.refused).toEqual([403, 403, 403]);
  });
});

describe("a teacher's day", () => {
  it("sees the learners by mistake and by case, the hardest first", async () => {
    const page = await workbench.signIn(["teacher"]);
    await page.getByRole("link", { name: "Practice", exact: true }).click();
    await page.getByRole("link", { name: "Class", exact: true }).click();
    const learners = page.getByRole("region", { name: "Learners, by their latest answers" });
    await learners.getByText("Tess Arbogast").waitFor();
    const points = async (name: string): Promise<number> => {
      const cells = await learners
        .getByRole("row", { name: new RegExp(name) })
        .getByRole("cell")
        .allTextContents();
      return Number(cells[1]);
    };
    expect(await points("Tess Arbogast")).toBeGreaterThan(await points("Oren Blythe"));
    const cases = page.getByRole("region", { name: "Cases, the hardest first" });
    const byClass = await cases
      .getByRole("row")
      .evaluateAll((rows) => rows.slice(1).map((row) => Number(row.querySelectorAll("td")[1]?.textContent)));
    expect(byClass.length).toBeGreaterThan(10);
    expect(byClass).toEqual([...byClass].sort((a, b) => a - b));
  });
});
