import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, seriousViolations, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

/** A screen's address, and the words that show that its answer is there. */
const SCREENS = [
  ["/", "Claims by state"],
  ["/front-desk", "Comes for"],
  ["/front-desk/patient-0003", "Out-of-pocket maximum"],
  ["/patients/new", "May be the same person"],
  ["/coding", "Came for"],
  ["/coding/V00073", "Level of the visit"],
  ["/claims", "Date of service"],
  ["/visits/V00001", "Every cent"],
  ["/payments", "Check or trace"],
  ["/work", "to do"],
  ["/patients", "Patient owes"],
  ["/patients/patient-0002", "Owes now"],
  ["/payers", "Exhibit A"],
  ["/codes", "Releases at hand"],
  ["/reports", "Published"],
  ["/reports?view=receivables", "Owed"],
  ["/people", "Signs in by"],
  ["/people/tess.arbogast", "Way in"],
  ["/account", "A new key for a program"],
  ["/audit", "Whose record"],
] as const;

describe("every screen", () => {
  it.each(["light", "dark"] as const)("has no serious accessibility fault, %s", async (colorScheme) => {
    const page = await workbench.signIn(undefined, { colorScheme });
    const found: string[] = [];
    for (const [path, words] of SCREENS) {
      await page.goto(new URL(path, page.url()).href);
      await page.getByText(words).first().waitFor();
      found.push(...(await seriousViolations(page)).map((violation) => `${path} ${violation}`));
    }
    expect(found).toEqual([]);
  });

  it("fits a phone without scrolling sideways", async () => {
    const page = await workbench.signIn(undefined, { viewport: { width: 390, height: 844 } });
    for (const [path, words] of SCREENS) {
      await page.goto(new URL(path, page.url()).href);
      await page.getByText(words).first().waitFor();
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, 390]);
    }
  });
});

describe("signing in", () => {
  it("refuses a link that is not known, and says what to do", async () => {
    const page = await workbench.signIn();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Claimwright" }).waitFor();
    await page.getByLabel(/sign-in link/).fill("http://127.0.0.1/sign-in#not-a-token-that-anybody-knows");
    await page.getByRole("button", { name: "Open the link" }).click();
    await page.getByText("This sign-in link is not valid any more.").waitFor();
  });

  it("shows a coder neither claims nor money", async () => {
    const page = await workbench.signIn(["coder"]);
    const links = await page.getByRole("navigation").locator("li").getByRole("link").allTextContents();
    expect(links).toEqual(["Today", "Coding", "Code sets"]);
    await page.getByText("visits to code").waitFor();
    expect(await page.locator("body").textContent()).not.toContain("$");
    await page.goto(new URL("/claims", page.url()).href);
    await page.getByText("Your role does not include this.").waitFor();
  });
});

describe("the palette", () => {
  it("goes to a screen and to a claim by number", async () => {
    const page = await workbench.signIn();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("A screen, a patient, a claim number").fill("CW0000001");
    await page.getByRole("option", { name: /CW0000001/ }).click();
    await page.getByRole("heading", { name: "Claim CW0000001" }).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Go to anything").waitFor();
  });
});
