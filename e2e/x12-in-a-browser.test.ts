import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedBrowser, openBrowser } from "./browser.ts";

const BUILT = join(import.meta.dirname, "../packages/x12/dist");

/** An invented eligibility question, written out because the page is given text and bytes and nothing else. */
const QUESTION = [
  "ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PAYER          *251114*0930*^*00501*000000007*0*T*:",
  "GS*HS*CLINIC*PAYER*20251114*0930*1*X*005010X279A1",
  "ST*270*0001*005010X279A1",
  "BHT*0022*13*Q1*20251114*0930",
  "HL*1**20*1",
  "NM1*PR*2*SANDBOX PAYER*****PI*PAYER",
  "HL*2*1*21*1",
  "NM1*1P*2*MAPLE CLINIC*****XX*1234567893",
  "HL*3*2*22*0",
  "NM1*IL*1*ROE*ALEX****MI*M100",
  "DMG*D8*19710302*F",
  "EQ*30",
  "SE*11*0001",
  "GE*1*1",
  "IEA*1*000000007",
  "",
].join("~");

/** The page's own module loader fetches the package and everything that it imports. */
const PAGE = `<!doctype html><title>X12</title>
<script type="module">import * as x12 from "/index.js"; globalThis.x12 = x12;</script>`;

let server: Server;
let browser: OpenedBrowser;
let address: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.url === "/") {
      response.setHeader("content-type", "text/html").end(PAGE);
      return;
    }
    try {
      const body = await readFile(join(BUILT, normalize(request.url ?? "")));
      response.setHeader("content-type", "text/javascript").end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe("the X12 package as it is built, in Chromium", () => {
  it("validates, answers and writes back without Node and without a bundler", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address);
    await page.waitForFunction(() => "x12" in globalThis);
    const seen = await page.evaluate(async (question: string) => {
      const { x12 } = globalThis as unknown as { x12: typeof import("../packages/x12/src/index.ts") };
      const bytes = new TextEncoder().encode(question);
      const options = {
        controlNumbers: { interchange: 1, group: 1, set: 1 },
        date: "20251114",
        time: "0930",
      };
      const broken = question.replace("NM1*IL*1", "NM1*IL*7");
      return {
        issues: x12.validateX12(bytes).issues,
        same: new TextDecoder().decode(x12.writeBack(x12.parseX12(bytes))) === question,
        accepted: x12.acknowledge(bytes, options).groups[0]?.status,
        rejected: x12.acknowledge(broken, options).groups[0]?.status,
        fault: x12.validateX12(broken).issues.map((issue) => issue.code),
      };
    }, QUESTION);
    expect(seen).toEqual({
      issues: [],
      same: true,
      accepted: "A",
      rejected: "R",
      fault: ["element.code"],
    });
  });
});
