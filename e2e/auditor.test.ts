import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

describe("an auditor's day", () => {
  it("verifies the record, finds who looked at a patient and takes the list away", async () => {
    const biller = await workbench.signIn(["biller"]);
    await biller.goto(new URL("/patients/patient-0002", biller.url()).href);
    await biller.getByText("Owes now").first().waitFor();
    const name = (await biller.getByRole("heading", { level: 1 }).textContent()) ?? "";

    const page = await workbench.signIn(["auditor"]);
    await page.getByRole("link", { name: "Audit", exact: true }).click();
    await page.getByRole("button", { name: "Verify the record" }).click();
    await page.getByText(/events are as they were sealed/).waitFor();
    await page.getByLabel("Patient").fill(name.split(",")[0] ?? "");
    await page
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await page
      .getByRole("row", { name: /Ruth Okonjo Open account/ })
      .first()
      .waitFor();
    await expect
      .poll(async () => {
        const rows = await page.getByRole("row").allTextContents();
        return rows.length > 1 && rows.slice(1).every((row) => row.includes(name));
      })
      .toBe(true);

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV" }).click();
    const text = readFileSync((await (await download).path()) ?? "", "utf8");
    expect(text).toContain(`Ruth Okonjo,read,openAccount,"${name}"`);
  });

  it("may look and not touch: neither people nor coding are there, and a write is refused", async () => {
    const page = await workbench.signIn(["auditor"]);
    const links = await page.getByRole("navigation", { name: "Screens" }).getByRole("link").allTextContents();
    expect(links).not.toContain("People");
    expect(links).not.toContain("Coding");
    const refused = await page.evaluate(
      `fetch("/api/practices/larkfield-family/claims/send", { method: "POST",
        headers: { "content-type": "application/json" }, body: '{"claimIds":["none"]}' }).then((a) => a.status)`,
    );
    expect(refused).toBe(403);
  });
});
