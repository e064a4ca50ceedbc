import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { denyClaim } from "./deny-claim.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

describe("a biller's day", () => {
  it("chooses claims by keyboard, holds them with a reason, takes them, and keeps the filter under a name", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/claims?states=ready", page.url()).href);
    await page.getByRole("checkbox").first().waitFor();
    for (const key of ["x", "j", "x"]) await page.keyboard.press(key);
    const chosen = page.getByRole("region", { name: "Chosen claims" });
    await chosen.getByText("2 claims chosen").waitFor();
    await chosen.getByLabel("Hold, because").selectOption("authorization");
    await chosen.getByText("2 claims done.").waitFor();
    await page.getByRole("button", { name: /^Ready \d/ }).click();
    await page.getByRole("button", { name: /^Held \d/ }).click();
    await page.waitForURL(/states=held/);
    await page.getByLabel("Save this view as").fill("What I hold");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "What I hold", exact: true }).waitFor();
    await page.getByRole("checkbox").first().click();
    await chosen.getByLabel("Give to").selectOption({ index: 1 });
    await chosen.getByText("1 claim done.").waitFor();
    await page.goto(new URL("/claims", page.url()).href);
    await page.getByRole("button", { name: "What I hold", exact: true }).click();
    await page.waitForURL(/states=held/);
    await page.getByRole("button", { name: "Mine" }).click();
    await page.getByText(/^1 claim ·/).waitFor();
    await page.getByRole("row").nth(1).click();
    await page.getByText("An authorization is awaited.").waitFor();
    await page.getByText(/The biller moves next\./).waitFor();
    await page.getByRole("button", { name: "Edit again and release" }).click();
    await page.getByText("Released; no edit stops it.").waitFor();
    await page.getByRole("region", { name: "Forecast" }).waitFor();
  });

  it("works a denial: writes down what was found out, gives it to somebody, and writes the appeal packet", async () => {
    await denyClaim(await workbench.signIn(["poster"]));
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/work", page.url()).href);
    const denial = page
      .getByRole("row")
      .filter({ hasText: /appeal/i })
      .first();
    await denial.getByRole("button").first().click();
    await page.getByLabel("Note", { exact: true }).fill("Called the payer: records were not looked at.");
    await page.getByRole("button", { name: "Write it down" }).click();
    await page.getByRole("list", { name: "Notes" }).getByText("records were not looked at").waitFor();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/appeal")),
      (async () => {
        await page
          .getByLabel("Why the payer should decide otherwise")
          .fill("The note shows why the service was needed.\n\nIt meets the payer's own policy.");
        await page.getByRole("button", { name: "Write the appeal packet" }).click();
      })(),
    ]);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    await page.getByText("The packet is open in a window of its own.").waitFor();
    await denial.getByRole("checkbox").check();
    await page.getByLabel("Give to").selectOption({ index: 1 });
    await denial.getByText("ruth.okonjo").waitFor();
  });

  it("filters by state, sends what is ready, collects the answers and finds the claims paid", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/claims", page.url()).href);
    const ready = page.getByRole("button", { name: /^Ready \d/ });
    await ready.click();
    await page.waitForURL(/states=ready/);
    const send = page.getByRole("button", { name: /^Send \d+ ready claim/ });
    await send.waitFor();
    const count = Number(/\d+/.exec((await send.textContent()) ?? "")?.[0]);
    expect(count).toBeGreaterThan(5);
    await send.click();
    await page.getByText(new RegExp(`^${count} claims sent in (3 files|837P-)`)).waitFor();
    await page.getByText("No claim fits the filter.").waitFor();
    await page.getByRole("button", { name: "Collect answers" }).click();
    await page.getByText(/answers taken in/).waitFor();
    await page.goto(new URL("/claims?states=sent", page.url()).href);
    await page.getByText("No claim fits the filter.").waitFor();
  });

  it("opens a claim and sees the why of a cent, the edits, the 837 in words and the CMS-1500", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/claims?states=paid", page.url()).href);
    await page.getByRole("row").nth(1).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Services and diagnoses" }).waitFor();
    await page.getByRole("button", { name: /charge of line 1/ }).click();
    await page.getByText(/is charged \$/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "837 explained" }).click();
    await page.getByRole("cell", { name: /^CLM\*CW/ }).waitFor();
    const form = await page.getByRole("link", { name: "CMS-1500" }).getAttribute("href");
    const answer = await page.request.get(new URL(form ?? "", page.url()).href);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("reads a whole visit from the note to the statement", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/claims?states=paid", page.url()).href);
    await page.getByRole("row").nth(1).click();
    await page.getByRole("link", { name: "Whole visit" }).click();
    for (const step of [
      "1 · The signed note",
      "2 · The codes",
      "4 · Every cent",
      "5 · The patient's statement",
    ]) {
      await page.getByRole("region", { name: step }).waitFor();
    }
  });
});
