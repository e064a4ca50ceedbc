import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** Opens the first visit of the queue and accepts every code of it. */
async function acceptAll(page: Page): Promise<void> {
  await page.goto(new URL("/coding", page.url()).href);
  await page.getByRole("row").nth(1).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Diagnoses" }).getByRole("listitem").first().waitFor();
  const count = await page.locator("li[data-decision]").count();
  for (let each = 0; each < count; each += 1) await page.keyboard.press("a");
  await expect.poll(() => page.locator("li[data-decision=accepted]").count()).toBe(count);
}

describe("nothing is lost", () => {
  it("when the session ends while somebody codes: the codes stay, and signing goes on after signing in", async () => {
    const page = await workbench.signIn(["coder"]);
    const link = workbench.link(["coder"]);
    await acceptAll(page);
    const accepted = await page.locator("li[data-decision=accepted]").count();
    expect((await page.request.delete(new URL("/api/session", page.url()).href)).status()).toBe(204);
    await page.keyboard.press("s");
    const notice = page.getByRole("dialog", { name: "You were away for too long" });
    await notice.waitFor();
    await notice.getByLabel(/sign-in link/).fill(link);
    await notice.getByRole("button", { name: "Open the link" }).click();
    await notice.waitFor({ state: "hidden" });
    expect(await page.locator("li[data-decision=accepted]").count()).toBe(accepted);
    await page.keyboard.press("s");
    await page.getByText(/^Signed\./).waitFor();
  });

  it("when the network drops: it says so, and signing again works once it is back", async () => {
    const page = await workbench.signIn(["coder"]);
    await acceptAll(page);
    await page.context().setOffline(true);
    await page.keyboard.press("s");
    await page
      .getByText(/The server cannot be reached/)
      .first()
      .waitFor();
    await page.context().setOffline(false);
    await page.keyboard.press("s");
    await page.getByText(/^Signed\./).waitFor();
  });

  it("when two people sign the same visit: the second is told, and keeps the codes on the screen", async () => {
    const first = await workbench.signIn(["coder"]);
    const second = await workbench.signIn(["coder"]);
    await acceptAll(first);
    await second.goto(first.url());
    await second.getByRole("region", { name: "Diagnoses" }).getByRole("listitem").first().waitFor();
    await first.keyboard.press("s");
    await first.getByText(/^Signed\./).waitFor();
    const count = await second.locator("li[data-decision]").count();
    for (let each = 0; each < count; each += 1) await second.keyboard.press("a");
    await second.keyboard.press("s");
    await second.getByText(/Somebody else changed this visit after you opened it/).waitFor();
    expect(await second.locator("li[data-decision=accepted]").count()).toBe(count);
  });

  it("when the browser goes back and forth: the draft and the filter are as they were", async () => {
    const page = await workbench.signIn();
    await acceptAll(page);
    const accepted = await page.locator("li[data-decision=accepted]").count();
    await page.goBack();
    await page.getByText("Came for").waitFor();
    await page.goForward();
    await expect.poll(() => page.locator("li[data-decision=accepted]").count()).toBe(accepted);
    await page.goto(new URL("/claims", page.url()).href);
    await page.getByRole("button", { name: /^Paid \d/ }).click();
    await page.waitForURL(/states=paid/);
    await page.getByRole("row").nth(1).click();
    await page.getByRole("region", { name: "Facts" }).waitFor();
    await page.goBack();
    expect(await page.getByRole("button", { name: /^Paid \d/ }).getAttribute("aria-pressed")).toBe("true");
  });
});
