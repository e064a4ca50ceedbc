import type { Role } from "@claimwright/server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, seriousViolations, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

interface Claim {
  readonly controlNumber: string;
  readonly totalCharge: number;
  readonly lines: readonly {
    readonly procedureCode: string;
    readonly modifiers: readonly string[];
    readonly charge: number;
    readonly dateOfService: string;
  }[];
}

/** The first claim in a state, as the server tells it. */
async function firstClaim(page: Page, state: string): Promise<Claim> {
  const ask = async (path: string) =>
    (await page.request.get(new URL(`/api/practices/larkfield-family${path}`, page.url()).href)).json();
  const { rows } = (await ask(`/claims?states=${state}&limit=1`)) as { rows: readonly { claimId: string }[] };
  return ((await ask(`/claims/${rows[0]?.claimId}`)) as { claim: Claim }).claim;
}

function dollars(amount: number): string {
  return (amount / 100).toFixed(2);
}

describe("a poster's day", () => {
  it("sees what is held and why, and opens the balance proof of a payment", async () => {
    const page = await workbench.signIn(["poster"]);
    await page.goto(new URL("/payments", page.url()).href);
    await page.getByText(/a difference of \$5\.00/).waitFor();
    const payments = page.getByRole("region", { name: "Payments", exact: true });
    await payments.getByRole("link", { name: "EFT550001" }).click();
    await page.getByText("It balances: every line, every claim and the payment as a whole.").waitFor();
    await page.getByText("Unmatched").waitFor();
  });

  it("imports a file that is none and is told so; the same file again changes nothing", async () => {
    const page = await workbench.signIn(["poster"]);
    await page.goto(new URL("/payments", page.url()).href);
    const file = { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("not a payment") };
    await page.getByRole("button", { name: "Import an 835" }).waitFor();
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText(/is kept and held/).waitFor();
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("This file was taken in before; nothing was posted twice.").waitFor();
  });

  it("keys a paper remittance under a live proof, posts it, takes the posting back and matches it again", async () => {
    const page = await workbench.signIn(["poster"]);
    const claim = await firstClaim(page, "accepted");
    await page.goto(new URL("/payments/paper", page.url()).href);
    await page.getByLabel("Payer").selectOption({ index: 1 });
    await page.getByLabel("Check number").fill("PAPER-7");
    await page.getByLabel("Check date").fill("2026-03-30");
    await page.getByLabel("Amount").fill(dollars(claim.totalCharge - 100));
    for (const [index, line] of claim.lines.entries()) {
      const cell = (name: string) => page.getByLabel(`${name}, row ${index + 1}`);
      await cell("Claim number").fill(claim.controlNumber);
      await cell("Service").fill([line.procedureCode, ...line.modifiers].join("-"));
      await cell("Served").fill(line.dateOfService);
      await cell("Charge").fill(dollars(line.charge));
      await cell("Paid").fill(dollars(line.charge - (index === 0 ? 100 : 0)));
    }
    await page.getByText(/CLP 1, SVC 1.*a difference of \$1\.00/).waitFor();
    expect(await page.getByRole("button", { name: "Post the remittance" }).isDisabled()).toBe(true);
    await page.reload();
    await page.getByLabel("Adjusted, row 1").fill("CO-45 1.00");
    await page.getByText("It balances: every line, every claim and the payment as a whole.").waitFor();
    await page.getByRole("button", { name: "Post the remittance" }).click();
    await page.getByRole("heading", { name: "Payment PAPER-7" }).waitFor();
    await page.getByText(/^1 claim, all add up$/).waitFor();
    await page.getByRole("button", { name: `Undo ${claim.controlNumber}` }).click();
    await page.getByLabel("What was wrong").fill("posted on the wrong visit");
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText(/is taken back; it waits to be posted by hand/).waitFor();
    await page.getByRole("button", { name: `Match ${claim.controlNumber}` }).click();
    const row = page.getByRole("row", { name: new RegExp(`% ${claim.controlNumber}`) });
    expect(await row.textContent()).toMatch(/(100|95) %/);
    await row.getByRole("button", { name: /^Post here/ }).click();
    await page.getByText(`Posted on ${claim.controlNumber}.`).waitFor();
  });

  it("finds what is unmatched in one queue, and is told when a claim that is named does not fit", async () => {
    const page = await workbench.signIn(["poster"]);
    await page.goto(new URL("/payments", page.url()).href);
    const waiting = page.getByRole("region", { name: /claim payments? waits? for a person/ });
    await waiting.getByRole("link", { name: "EFT550001" }).first().click();
    await page
      .getByRole("button", { name: /^Match/ })
      .first()
      .click();
    await page.getByText("No claim fits.").waitFor();
    const claim = await firstClaim(page, "paid");
    await page.getByLabel("Another claim").fill(claim.controlNumber);
    await page.getByRole("button", { name: "Look" }).click();
    await page.getByText("You named it; nothing else was compared.").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("takes a payment and shows what it went to", async () => {
    const page = await workbench.signIn(["poster"]);
    const owed = page.getByRole("region", { name: "Owes now" }).getByRole("definition").first();
    await openPatient(page, async () => (await owed.textContent()) !== "$0.00");
    const before = (await owed.textContent()) ?? "";
    await page.getByLabel("Amount in dollars").fill("12.3.4");
    await page.getByText("Write dollars and cents").waitFor();
    await page.getByLabel("Amount in dollars").fill("5.25");
    await page.getByRole("button", { name: "Take the payment" }).click();
    await page.getByText("Taken: $5.25 on what was owed.").waitFor();
    const cents = (text: string): number => Number(text.replaceAll(/[$,.]/g, ""));
    await expect.poll(async () => cents((await owed.textContent()) ?? "")).toBe(cents(before) - 525);
  });

  it("finds a patient by name without putting the name in an address, and opens the statement", async () => {
    const page = await workbench.signIn(["poster"]);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    const { name, href } = await openPatient(
      page,
      async () => (await page.getByRole("link", { name: /^Statement of/ }).count()) > 0,
    );
    await page.goto(new URL("/patients", page.url()).href);
    await page.getByRole("searchbox", { name: "Search patients" }).fill(name.split(",")[0] ?? "");
    await page.locator(`a[href="${href}"]`).first().click();
    await page.getByRole("heading", { name }).waitFor();
    const statement = page.getByRole("link", { name: /^Statement of/ }).first();
    const pdf = await page.request.get(
      new URL((await statement.getAttribute("href")) ?? "", page.url()).href,
    );
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    expect(addresses.filter((address) => address.includes(name.split(",")[0] ?? "?"))).toEqual([]);
  });
});

describe("the books beside the remittances", () => {
  const open = async (roles: readonly Role[], view: string): Promise<Page> => {
    const page = await workbench.signIn(roles);
    await page.goto(new URL(`/money?view=${view}`, page.url()).href);
    await page.getByRole("navigation", { name: "Money" }).waitFor();
    return page;
  };

  it("a poster takes interest of a payment back with a reason, and posts it again", async () => {
    const page = await workbench.signIn(["poster"]);
    await page.goto(new URL("/payments", page.url()).href);
    await page.getByRole("link", { name: "EFT550003" }).first().click();
    await page.getByRole("button", { name: "Undo provider adjustment L6" }).click();
    await page.getByRole("textbox", { name: "Why" }).fill("it belongs to the other practice");
    await page.getByRole("button", { name: "Take it back", exact: true }).click();
    await page.getByText(/L6, -\$18\.40 is taken back/).waitFor();
    await page.getByRole("button", { name: "Post again provider adjustment L6" }).click();
    await page.getByRole("textbox", { name: "Why" }).fill("it was ours after all");
    await page.getByRole("button", { name: "Post it again", exact: true }).click();
    await page.getByText(/L6, -\$18\.40 is posted again/).waitFor();
    await page.getByRole("button", { name: /^Why: .*provider adjustment L6/ }).click();
    await page.getByText(/posted the provider adjustment of \$18\.40 again: it was ours/).waitFor();
  });

  it("a poster asks that a credit goes back, keys a deposit and sees what the close would say", async () => {
    const page = await open(["poster"], "credits");
    await page
      .getByRole("button", { name: /^Refund of/ })
      .first()
      .click();
    await page.getByLabel("Why").fill("paid ahead and not needed");
    await page.getByRole("button", { name: "Ask for the refund" }).click();
    await page.getByText(/^refund of \$.* asked$/).waitFor();
    await page.getByRole("link", { name: "Bank" }).click();
    await page.getByText("that no remittance or receipt announces").waitFor();
    await page.getByLabel("Amount in dollars").fill("18.40");
    await page.getByLabel("Trace or check number").fill("EFT550003");
    await page.getByRole("button", { name: "Match it" }).click();
    await page.getByText(/^1 deposit taken in;/).waitFor();
    await page.getByRole("link", { name: "Day close" }).click();
    await page.getByText("Both sides sum to the same").waitFor();
    await page.getByRole("button", { name: "Close the day" }).click();
    await page.getByText(/^Closed\. \$.* goes to the bank\./).waitFor();
    await page.getByText(/The books are closed up to/).waitFor();
  });

  it("an agency's file is fetched twice as the same bytes; its faulty remittance is told by line and column", async () => {
    const page = await open(["poster"], "agencies");
    const link = page.getByRole("link", { name: /^fairway-recovery-.*\.csv$/ });
    const href = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
    const [once, again] = [await page.request.get(href), await page.request.get(href)];
    expect((await once.body()).equals(await again.body())).toBe(true);
    expect(await once.text()).toMatch(/^action,placement,account,/);
    const text = "placement,kind,on,collected,fee,reference\nnobody,payment,2026-03-30,ten,0,R\n";
    const file = { name: "agency.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("row", { name: /^2 collected The cell must hold an amount/ }).waitFor();
    await page.getByRole("button", { name: /^Recall/ }).click();
    await page.getByLabel("Why").fill("pays here again");
    await page.getByRole("button", { name: "Take it back", exact: true }).click();
    await page.getByText(/is owed here again/).waitFor();
  });

  it("a manager brings an earlier system's file, is told what is wrong by line and column, and takes over the rest", async () => {
    const page = await open(["manager"], "moving-in");
    const heading =
      "kind,claim,account,provider_npi,payer,service_date,place_of_service,diagnoses,procedure,modifiers,charge,open_payer,open_patient";
    const text = `${heading}\nbalance,,NOBODY,1998000007,,2025-09-01,,,,,,,5\n`;
    const file = { name: "aged.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText(/^Checked: .* 1 faults? were found\. Nothing was kept\.$/).waitFor();
    const brought = page.getByRole("region", { name: "aged.csv" });
    await brought.getByRole("row", { name: /^2 (account|provider_npi)/ }).waitFor();
    await brought.getByRole("button", { name: /^Take over what holds/ }).click();
    await page.getByText(/^Taken over: 0 claims/).waitFor();
  });

  it("a manager sees whom another policy would touch tonight before it is set; a biller answers a payer", async () => {
    const page = await open(["manager"], "policy");
    await page.getByLabel("Least balance that is billed").fill("9000");
    await page.getByText(/treated otherwise, the largest first/).waitFor();
    await page.getByLabel("Why").fill("tried by the end-to-end test");
    await page.getByRole("button", { name: /^Set it from/ }).click();
    await page.getByRole("cell", { name: "tried by the end-to-end test" }).waitFor();
    const biller = await open(["biller"], "requests");
    await biller.getByRole("button", { name: "Answered ADR-20417" }).click();
    await biller.getByLabel("What was sent, and how").fill("4 pages by the portal");
    await biller.getByRole("button", { name: "Write it down" }).click();
    await biller.getByText("Written down; its work is done.").waitFor();
  });
});

/** Not every patient of a paid claim owes something and has a bill: opens the first of the list who fits. */
async function openPatient(
  page: Page,
  fits: () => Promise<boolean>,
): Promise<{ readonly name: string; readonly href: string }> {
  for (let row = 1; row <= 12; row++) {
    await page.goto(new URL("/claims?states=paid", page.url()).href);
    await page.getByRole("row").nth(row).click();
    const link = page.locator("header a").first();
    const name = (await link.textContent()) ?? "";
    const href = (await link.getAttribute("href")) ?? "";
    await link.click();
    await page.getByRole("heading", { name }).waitFor();
    await page.getByRole("region", { name: "Owes now" }).waitFor();
    if (await fits()) return { name, href };
  }
  throw new Error("no patient of the first claims fits");
}
