import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { denyClaim } from "./deny-claim.ts";
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
  ["/payments/paper", "Lines of the paper"],
  ["/queries", "Nobody asks you anything."],
  ["/work", "to do"],
  ["/money", "60-day clock"],
  ["/money?view=requests", "At stake"],
  ["/money?view=bank", "Deposits, the latest first"],
  ["/money?view=days", "Both sides sum to the same"],
  ["/money?view=agencies", "Files to agencies"],
  ["/money?view=moving-in", "open-at-2025-09-30.csv"],
  ["/money?view=policy", "Whom it would touch tonight"],
  ["/patients", "Patient owes"],
  ["/patients/patient-0002", "Owes now"],
  ["/payers", "Latest contract"],
  ["/payers?view=reasons", "It says"],
  ["/payers?view=fees", "Fee for one unit"],
  ["/payers?view=rules", "Why, by whom"],
  ["/payers/payer-sandbox", "Exhibit A"],
  ["/codes", "Releases at hand"],
  ["/reports", "Published"],
  ["/reports?view=aging&open=patient", "together"],
  ["/files", "X12 file"],
  ["/files?view=old", "Old 837s and 835s"],
  ["/reports?view=payers", "Paid of charged"],
  ["/reports?view=trial-balance", "Debits"],
  ["/practice", "Asks for"],
  ["/practice?view=class", "Cases, the hardest first"],
  ["/practice/acute-05", "Start azithromycin"],
  ["/jobs", "Nothing long has been done yet."],
  ["/settings", "Billing address"],
  ["/settings?view=locations", "Larkfield East"],
  ["/settings?view=providers", "Taxonomy"],
  ["/settings?view=enrolments", "Prairie Mutual"],
  ["/settings?view=changes", "Location added"],
  ["/all-practices", "What to do"],
  ["/all-practices?view=coding", "Clinician"],
  ["/people", "Signs in by"],
  ["/people/tess.arbogast", "Way in"],
  ["/account", "A new key for a program"],
  ["/audit", "Whose record"],
] as const;

/** What is one step or more behind a screen: where, and how to get there. */
const DEPTHS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    "claim page with its editor",
    async (page) => {
      await page.goto(new URL("/claims?states=ready", page.url()).href);
      await page.getByRole("row").nth(1).click();
      await page.getByRole("region", { name: "Forecast" }).waitFor();
      await page.keyboard.press("c");
      await page.getByRole("form", { name: "Correct the claim" }).waitFor();
    },
  ],
  [
    "paid claim with its 837",
    async (page) => {
      await page.goto(new URL("/claims?states=paid", page.url()).href);
      await page.getByRole("row").nth(1).click();
      await page.getByRole("button", { name: "837 explained" }).click();
      await page.getByRole("cell", { name: /^CLM\*CW/ }).waitFor();
    },
  ],
  [
    "why of a cent",
    async (page) => {
      await page.getByRole("button", { name: /charge of line 1/ }).click();
      await page.getByText(/is charged \$/).waitFor();
    },
  ],
  [
    "chosen claims",
    async (page) => {
      await page.goto(new URL("/claims?states=ready", page.url()).href);
      await page.getByRole("checkbox").first().click();
      await page.getByText("1 claim chosen").waitFor();
    },
  ],
  [
    "payment page with its matching",
    async (page) => {
      await page.goto(new URL("/payments", page.url()).href);
      await page.getByRole("link", { name: "EFT550001" }).first().click();
      await page
        .getByRole("button", { name: /^Match/ })
        .first()
        .click();
      await page.getByText("No claim fits.").waitFor();
    },
  ],
  [
    "piece of work",
    async (page) => {
      await denyClaim(page);
      await page.goto(new URL("/work", page.url()).href);
      await page.getByRole("row").nth(1).getByRole("button").first().click();
      await page.getByLabel("Note", { exact: true }).waitFor();
    },
  ],
  [
    "keys of the coding workbench",
    async (page) => {
      await page.goto(new URL("/coding/V00073", page.url()).href);
      await page.getByRole("region", { name: "Questions to the provider" }).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByText("Go to anything").waitFor();
    },
  ],
  [
    "palette",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+k");
      await page.getByPlaceholder("A screen, a patient, a claim number").fill("CW0000001");
      await page.getByRole("option", { name: /CW0000001/ }).waitFor();
    },
  ],
  [
    "signing in again in place",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.request.delete(new URL("/api/session", page.url()).href);
      await page.getByRole("searchbox", { name: "Search the code book" }).fill("asthma");
      await page.getByRole("dialog", { name: "You were away for too long" }).waitFor();
    },
  ],
];

describe("every screen", () => {
  it("has no serious accessibility fault, light and dark", async () => {
    const page = await workbench.signIn();
    const found: string[] = [];
    for (const [path, words] of SCREENS) {
      await page.goto(new URL(path, page.url()).href);
      await page.getByText(words).first().waitFor();
      found.push(...(await violationsInBoth(page, path)));
    }
    expect(found).toEqual([]);
  });

  it("has no serious fault in its depths either: pages, forms, dialogs", async () => {
    const page = await workbench.signIn();
    const found: string[] = [];
    for (const [where, steps] of DEPTHS) {
      await steps(page);
      found.push(...(await violationsInBoth(page, where)));
    }
    await page.context().clearCookies();
    await page.goto(new URL("/sign-in", page.url()).href);
    await page.getByLabel("Password").waitFor();
    found.push(...(await violationsInBoth(page, "sign-in")));
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

/** What axe finds on the page as it stands, first dark and then light. */
async function violationsInBoth(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(
      ...(await seriousViolations(page)).map((violation) => `${where}, ${colorScheme}: ${violation}`),
    );
  }
  return found;
}
