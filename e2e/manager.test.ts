import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHORT_835 } from "../packages/office/src/files/short-835.fixture.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

const fileOf = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

describe("a manager's day", () => {
  it("goes from a figure of today to what it is made of, down to one claim, and takes the report away", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByRole("link", { name: /Net collection rate/ }).click();
    const rate = page.getByRole("row", { name: /^Net collection rate/ });
    await rate.getByText("payments less refunds ÷ charges less contractual adjustments").waitFor();
    // The small practice of the tests lived in the last quarter of 2025.
    await page.getByLabel("From").fill("2025-10-01");
    const parts = async (): Promise<readonly number[]> =>
      (await rate.getByRole("cell").allTextContents()).map((text) => Number(text.replaceAll(/[^0-9.]/g, "")));
    await expect.poll(async () => (await parts())[2]).toBeGreaterThan(0);
    const [value, paid, charged] = await parts();
    expect(value).toBeCloseTo(((paid ?? 0) / (charged ?? 1)) * 100, 0);

    await rate.getByRole("button").click();
    await page
      .getByRole("region", { name: "Behind Net collection rate" })
      .getByText(/together/)
      .waitFor();

    await page.getByRole("link", { name: "Open receivables by age", exact: true }).click();
    expect(new URL(page.url()).searchParams.get("from")).toBe("2025-10-01");
    const total = page.getByRole("button", { name: "Patients, Total: what is behind it" });
    const amount = /^\S+/.exec((await total.textContent()) ?? "")?.[0] ?? "";
    await total.click();
    await page.getByText(new RegExp(`^[\\d,]+ entr(y|ies), \\${amount} together`)).waitFor();
    await page.reload();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    const text = readFileSync((await (await download).path()) ?? "", "utf8");
    expect(text).toContain(amount.replaceAll(/[$,]/g, ""));
    await page.getByRole("region", { name: "Behind Patients" }).getByRole("link").first().click();
    await page.getByRole("heading", { name: /^Claim CW/ }).waitFor();
  });

  it("lets somebody in with a first password, who then signs in and sees their own work alone", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByRole("link", { name: "People", exact: true }).click();
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByLabel("Name").fill("Ottilie Vance");
    await page.getByLabel("Login").fill("ottilie@larkfield.example");
    await page.getByRole("checkbox", { name: "Coder" }).check();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const told = page.getByRole("status").filter({ hasText: "First password of ottilie" });
    const password = (await told.locator("code").textContent()) ?? "";
    await page.getByRole("row", { name: /Ottilie Vance.*Coder.*Password/ }).waitFor();

    await page.context().clearCookies();
    await page.goto(new URL("/sign-in", page.url()).href);
    await page.getByLabel("Login").fill("ottilie@larkfield.example");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByLabel(/A new password of your own/).fill("quince harbour lantern");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("visits to code").waitFor();
    const links = await page.getByRole("navigation", { name: "Screens" }).locator("li").allTextContents();
    expect(links).toContain("Coding");
    expect(links).not.toContain("People");
  });

  it("writes down what a payer asks for, and tries a row of the table of reasons before setting it", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByRole("link", { name: "Payers", exact: true }).click();
    await page.getByRole("link", { name: "Sandbox Health Plan" }).click();
    await page.getByRole("button", { name: "Change the payer" }).click();
    await page.getByLabel("A referral").selectOption("yes");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: /Asks of claims A referral/ }).waitFor();
    await page.getByText("referral required: nothing → true").waitFor();

    await page.getByRole("button", { name: "Set a policy" }).click();
    await page.getByLabel("Holds from").fill("2026-03-01");
    await page.getByLabel("Days to appeal").fill("180");
    await page.getByLabel("Where it is written").fill("Provider manual 2026");
    await page.getByRole("button", { name: "Set the policy" }).click();
    await page.getByRole("row", { name: /Appeals 180 days/ }).waitFor();

    await page.getByRole("link", { name: "Payers", exact: true }).click();
    await page.getByRole("link", { name: "What reasons mean" }).click();
    await page.getByRole("button", { name: "New row" }).click();
    await page.getByLabel("Reason code").fill("45");
    await page.getByLabel("Holds from").fill("2026-03-01");
    await page.getByLabel("As", { exact: true }).selectOption("courtesy");
    await page.getByText(/\d+ adjustments of \$[\d,.]+ would go elsewhere/).waitFor();
    await page.getByLabel("Why", { exact: true }).fill("Agreed by letter");
    await page.getByRole("button", { name: "Set the row" }).click();
    await page.getByRole("row", { name: /Every payer CO-45 .*courtesy.*Agreed by letter/ }).waitFor();
    await page.getByRole("button", { name: /End today/ }).click();
    await page.getByRole("row", { name: /CO-45 .* to / }).waitFor();
  });

  it("writes a rule for claims by the catalogue of fields, after seeing which claims it would hold", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByRole("link", { name: "Payers", exact: true }).click();
    await page.getByRole("link", { name: "Claim rules" }).click();
    await page.getByRole("button", { name: "New rule" }).click();
    await page.getByLabel("Name").fill("Office visits first");
    await page.getByLabel("For visits from").fill("2026-03-31");
    await page.getByLabel("Values of condition 1").fill("99211-99215");
    await page.getByRole("button", { name: "And another condition" }).click();
    await page.getByLabel("Field of condition 2").selectOption("claim.place");
    await page.getByLabel("Values of condition 2").fill("11");
    await page.getByLabel("What is wrong and what to do").fill("The lead looks at office visits first.");
    await page.getByText(/It would catch [1-9]\d* claims? of/).waitFor();
    await page.getByRole("cell", { name: "Would be held", exact: true }).first().waitFor();
    await page.getByLabel("Why there is this rule").fill("Audit of the first quarter");
    await page.getByRole("button", { name: "Keep the rule" }).click();
    const kept = page.getByRole("row", { name: /office-visits-first/ });
    await kept.getByText("place of service is one of 11").waitFor();
    await kept.getByRole("button", { name: /Switch off/ }).click();
    await kept.getByText(/ to 03\/31\/2026/).waitFor();
  });

  it("reads fees from a file, sees what they change, and keeps them after the last claim", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.goto(new URL("/payers?view=fees", page.url()).href);
    const file = (text: string) => ({ name: "fees.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const chosen = page.getByLabel("Fees from a CSV file");
    await chosen.setInputFiles(file("code,modifier,amount\n99213,,much\n"));
    await page.getByText('row 2, column amount: "much" is no amount in dollars.').waitFor();
    await chosen.setInputFiles(file("code,modifier,amount\n99213,,201.50\n99214,,270\n"));
    await page.getByText("2 fees read.").waitFor();
    await page.getByLabel("Begin on").fill("2025-10-02");
    await page.getByRole("button", { name: "Keep 2 changed fees" }).click();
    await page.getByText(/Claims up to .* were charged by the fees that are in force/).waitFor();
    await page.getByLabel("Begin on").fill("2026-05-01");
    await page.getByRole("button", { name: "Keep 2 changed fees" }).click();
    await page.getByRole("row", { name: /05\/01\/2026 2 Not used yet/ }).waitFor();
    await page.getByRole("button", { name: "05/01/2026" }).click();
    await page.getByRole("row", { name: /^99213 .*\$201\.50 05\/01\/2026/ }).waitFor();
  });

  it("looks into a payer's file without taking it in: its fault, its place, the answer to it", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByRole("link", { name: "Files", exact: true }).click();
    const text = SHORT_835.replace("BPR*I", "BPR*?");
    await page.getByLabel("X12 file").last().setInputFiles(fileOf("march.835", text));
    await page.getByRole("heading", { name: /^march.835: \d+ errors?/ }).waitFor();
    await page.getByRole("row", { name: /BPR01/ }).getByRole("button").click();
    await page.getByRole("row", { name: /^4 BPR\*\?.*see what was found/ }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the answer" }).click();
    expect(readFileSync((await (await download).path()) ?? "", "utf8")).toMatch(/AK9\*R\*1\*1\*0/);
    await page.getByRole("link", { name: "What old files tell" }).click();
    const both = [fileOf("march.835", SHORT_835), fileOf("letter.txt", "Dear payer,")];
    await page.getByLabel("Old 837s and 835s").last().setInputFiles(both);
    await page.getByRole("row", { name: /march.835 835 analyzed/ }).waitFor();
    await page.getByRole("button", { name: /CO-197, Times: what is behind it$/ }).click();
    await page.getByRole("row", { name: "CO-197 CW77 PLAIN PLAN 03/20/2026 $90.00" }).waitFor();
    expect(page.url()).not.toContain("CW77");
  });

  it("has the work of the night done as a job and sees what came of it", async () => {
    const page = await workbench.signIn(["manager"]);
    await page.getByRole("link", { name: "Jobs", exact: true }).click();
    await page.getByRole("button", { name: "Do the work of the night now" }).click();
    await page
      .getByRole("row", { name: /The work of the night.*Done.*The seals and the ledger hold\./ })
      .waitFor();
  });
});
