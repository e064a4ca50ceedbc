import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

describe("a poster's day", () => {
  it("sees what is held and why, and opens the balance proof of a payment", async () => {
    const page = await workbench.signIn(["poster"]);
    await page.goto(new URL("/payments", page.url()).href);
    await page.getByText(/a difference of \$5\.00/).waitFor();
    await page.getByRole("link", { name: "EFT550001" }).click();
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

  it("finds a patient by name without putting the name in an address, and opens the statement", async () => {
    const page = await workbench.signIn(["poster"]);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto(new URL("/claims?states=paid", page.url()).href);
    await page.getByRole("row").nth(1).click();
    const name = (await page.locator("header a").first().textContent()) ?? "";
    await page.goto(new URL("/patients", page.url()).href);
    await page.getByRole("searchbox", { name: "Search patients" }).fill(name.split(",")[0] ?? "");
    await page.getByRole("link", { name }).first().click();
    await page.getByRole("heading", { name }).waitFor();
    const statement = page.getByRole("link", { name: /^Statement of/ }).first();
    const pdf = await page.request.get(
      new URL((await statement.getAttribute("href")) ?? "", page.url()).href,
    );
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    expect(addresses.filter((address) => address.includes(name.split(",")[0] ?? "?"))).toEqual([]);
  });
});
