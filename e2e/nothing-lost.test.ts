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

/** Adds Z79.82, which no note of the practice gives rise to. */
async function addFromBook(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("long term aspirin");
  await page.getByRole("button", { name: /Z79\.82/ }).click();
  await page.getByRole("button", { name: "Add to the codes" }).click();
  await page.getByRole("region", { name: "Diagnoses" }).getByText("Z79.82").waitFor();
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

  it("when the network drops: it says so, and the signature arrives by itself, once, when it is back", async () => {
    const page = await workbench.signIn(["coder"]);
    await acceptAll(page);
    const visit = page.url();
    await page.context().setOffline(true);
    await page.keyboard.press("s");
    await page.getByText(/The server cannot be reached. It is tried again by itself/).waitFor();
    expect(await page.locator("li[data-decision=accepted]").count()).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.getByText(/^Signed\./).waitFor();
    await page.getByText(/The server cannot be reached/).waitFor({ state: "hidden" });
    await page.goto(visit);
    await page.getByRole("region", { name: "Diagnoses" }).getByRole("listitem").first().waitFor();
    expect(await page.locator("li[data-decision=open]").count()).toBe(0);
  });

  it("when the answer to a signature is lost on the way: it is asked for again and signed once", async () => {
    const page = await workbench.signIn(["coder"]);
    await acceptAll(page);
    const keys: (string | undefined)[] = [];
    await page.route("**/sign", async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort("connectionreset");
    });
    await page.keyboard.press("s");
    await page.getByText(/^Signed\./).waitFor();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it("when two people code the same visit: the second sees what the first changed, and has both to choose from", async () => {
    const first = await workbench.signIn(["coder"]);
    const second = await workbench.signIn(["coder"]);
    await acceptAll(first);
    await second.goto(first.url());
    await second.getByRole("region", { name: "Diagnoses" }).getByRole("listitem").first().waitFor();
    await first.keyboard.press("s");
    await first.getByText(/^Signed\./).waitFor();
    const count = await second.locator("li[data-decision]").count();
    for (let each = 0; each < count; each += 1) await second.keyboard.press("a");
    await addFromBook(second);
    await second.keyboard.press("s");
    const changed = second.getByRole("region", { name: "Changed by somebody else" });
    await changed.getByText(/signed codes on/).waitFor();
    expect(await changed.getByRole("row", { name: /Z79\.82/ }).textContent()).toContain("not among them");
    const mine = await second.locator("li[data-decision=accepted]").count();
    await second.reload();
    await changed.waitFor();
    expect(await second.locator("li[data-decision=accepted]").count()).toBe(mine);
    await changed.getByRole("button", { name: "Take theirs" }).click();
    await changed.waitFor({ state: "hidden" });
    expect(await second.getByRole("region", { name: "Diagnoses" }).getByText("Z79.82").count()).toBe(0);
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

  it("when two people edit one claim: the second sees what changed and saves on top; both are kept", async () => {
    const first = await workbench.signIn(["biller"]);
    const second = await workbench.signIn(["biller"]);
    await first.goto(new URL("/claims?states=ready", first.url()).href);
    await first.getByRole("row").nth(1).click();
    await first.waitForURL(/claims\/[^?]+$/);
    await second.goto(first.url());
    for (const page of [first, second]) await correct(page);
    await first.getByLabel("Prior authorization").fill("A-1001");
    await second.getByLabel("Note to the payer").fill("Records follow");
    await second.getByLabel("Prior authorization").fill("A-2002");
    await first.getByRole("button", { name: "Save and edit again" }).click();
    await first.getByText("prior authorization number: empty A-1001").waitFor();
    await second.getByRole("button", { name: "Save and edit again" }).click();
    const changed = second.getByRole("region", { name: "Changed by somebody else" });
    const row = changed.getByRole("row", { name: /Prior authorization/ });
    await row.waitFor();
    expect(await row.getByRole("cell").allTextContents()).toEqual([
      "Prior authorization",
      "empty",
      "A-1001",
      "A-2002",
    ]);
    await changed.getByRole("button", { name: "Put mine on top of theirs" }).click();
    await second.getByRole("button", { name: "Save and edit again" }).click();
    await second.getByText("prior authorization number: A-1001 A-2002").waitFor();
    await second.getByText("note to the payer: empty Records follow").waitFor();
    expect(await second.getByText("prior authorization number: empty A-1001").count()).toBe(1);
  });

  it("when the session ends while somebody types: they sign in in place, and the text is there and is saved", async () => {
    const page = await workbench.signIn(["biller"]);
    const link = workbench.link(["biller"]);
    await page.goto(new URL("/claims?states=ready", page.url()).href);
    await page.getByRole("row").nth(2).click();
    await correct(page);
    await page.getByLabel("Note to the payer").fill("Typed before the end");
    expect((await page.request.delete(new URL("/api/session", page.url()).href)).status()).toBe(204);
    await page.getByRole("button", { name: "Save and edit again" }).click();
    const notice = page.getByRole("dialog", { name: "You were away for too long" });
    await notice.getByLabel(/sign-in link/).fill(link);
    await notice.getByRole("button", { name: "Open the link" }).click();
    await notice.waitFor({ state: "hidden" });
    expect(await page.getByLabel("Note to the payer").inputValue()).toBe("Typed before the end");
    await page.getByRole("button", { name: "Save and edit again" }).click();
    await page.getByText("note to the payer: empty Typed before the end").waitFor();
  });

  it("when somebody goes back in the browser or reloads while typing: the text waits on the claim's page", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/claims?states=ready", page.url()).href);
    await page.getByRole("row").nth(3).click();
    await correct(page);
    await page.getByLabel("Referral number").fill("R-55");
    await page.goBack();
    await page.getByRole("button", { name: /^Ready \d/ }).waitFor();
    await page.goForward();
    expect(await page.getByLabel("Referral number").inputValue()).toBe("R-55");
    await page.reload();
    expect(await page.getByLabel("Referral number").inputValue()).toBe("R-55");
  });

  it("but who signs in after somebody else in the same window sees nothing of theirs", async () => {
    const page = await workbench.signIn(["biller"]);
    await page.goto(new URL("/claims?states=ready", page.url()).href);
    await page.getByRole("row").nth(3).click();
    await correct(page);
    await page.getByLabel("Referral number").fill("R-66");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Password").waitFor();
    expect(await page.evaluate("JSON.stringify(window.sessionStorage)")).not.toContain("R-66");
  });
});

/** Opens the editor on the page of a claim, which puts the cursor into its first field a moment later. */
async function correct(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Correct" }).click();
  await page.locator("input[name=memberId]:focus").waitFor();
}
