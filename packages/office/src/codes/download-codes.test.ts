import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { isoDate, ProblemError } from "@claimwright/base";
import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { FY2027, newHome, orderFile } from "./code-files.fixture.ts";
import { downloadCodes } from "./download-codes.ts";
import { installCodes } from "./install-codes.ts";
import { openInstalledCodes } from "./open-code-library.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A publisher's site on the loopback address. */
async function site(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ARCHIVE = zipSync({ [`Code Descriptions/${FY2027}`]: strToU8(orderFile(2027)) }, { level: 0 });
const isOrder = (request: IncomingMessage): boolean =>
  request.url === "/files/zip/2027-code-descriptions-tabular-order.zip";
/** The other files of the release hold nothing that is known. */
const EMPTY = zipSync({ "readme.txt": strToU8("nothing") });
const send = (response: ServerResponse, body: Uint8Array): void => {
  response.writeHead(200, {
    "content-type": "application/zip",
    "content-length": body.length,
    etag: '"one"',
  });
  response.end(body);
};
const download = (
  home: string,
  address: string,
  releases = ["icd10cm@2027"],
  acceptedLicences: string[] = [],
) => downloadCodes({ home, site: address, releases, acceptedLicences, pauseMs: 1 });
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return (error as ProblemError).problem;
};

describe("downloading a release", () => {
  it("fetches, installs and answers for its dates", async () => {
    const home = newHome();
    const steps: string[] = [];
    const address = await site((request, response) => send(response, isOrder(request) ? ARCHIVE : EMPTY));
    const folder = await downloadCodes({
      home,
      site: address,
      releases: ["icd10cm@2027"],
      acceptedLicences: [],
      onProgress: (step) => steps.push(step),
    });
    expect(steps.some((step) => step.endsWith("100 %"))).toBe(true);
    const report = await installCodes({ home, from: folder, acceptedLicences: [] });
    expect(report.installed).toMatchObject([
      { set: "icd10cm", version: "2027", sha256: createHash("sha256").update(ARCHIVE).digest("hex") },
    ]);
    expect(
      openInstalledCodes(home).library.at(isoDate("2026-11-24")).lookup("icd10cm", "E11.22").status,
    ).toBe("found");
  });

  it("what breaks off is taken up where it ended, and comes out whole", async () => {
    const ranges: (string | undefined)[] = [];
    const address = await site((request, response) => {
      if (!isOrder(request)) return send(response, EMPTY);
      ranges.push(request.headers.range);
      const begun = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
      const rest = ARCHIVE.slice(begun);
      response.writeHead(begun === 0 ? 200 : 206, { "content-length": rest.length, etag: '"one"' });
      if (ranges.length >= 3) return response.end(rest);
      response.write(rest.slice(0, 100), () => response.destroy());
      return undefined;
    });
    const folder = await download(newHome(), address);
    expect(ranges).toEqual([undefined, "bytes=100-", "bytes=200-"]);
    const file = readdirSync(folder).find((name) => name.includes("tabular-order"));
    expect(new Uint8Array(readFileSync(`${folder}/${file}`))).toEqual(new Uint8Array(ARCHIVE));
  });

  it("a file that changed meanwhile is fetched from its beginning", async () => {
    let tries = 0;
    const address = await site((request, response) => {
      if (!isOrder(request)) return send(response, EMPTY);
      tries += 1;
      if (tries > 1) return send(response, ARCHIVE);
      response.writeHead(200, { "content-length": ARCHIVE.length, etag: '"old"' });
      response.write(new Uint8Array(50), () => response.destroy());
      return undefined;
    });
    const folder = await download(newHome(), address);
    const file = readdirSync(folder).find((name) => name.includes("tabular-order"));
    expect(new Uint8Array(readFileSync(`${folder}/${file}`))).toEqual(new Uint8Array(ARCHIVE));
  });

  it("a site that always breaks off is given up with what to do, and nothing is installed", async () => {
    const home = newHome();
    const address = await site((_, response) => {
      response.writeHead(200, { "content-length": 1_000 });
      response.write("x", () => response.destroy());
    });
    expect(await problemOf(download(home, address))).toMatchObject({ code: "exchange.failed" });
    expect(existsSync(`${home}/codes/registry.json`)).toBe(false);
  });

  it.each([
    [403, "exchange.refused", "refused"],
    [404, "input.not-found", "no file"],
  ])("HTTP %i is told at once, not tried again", async (status, code, words) => {
    let tries = 0;
    const address = await site((_, response) => {
      tries += 1;
      response.writeHead(status).end("no");
    });
    const problem = await problemOf(download(newHome(), address));
    expect(problem).toMatchObject({ code });
    expect(problem.message).toContain(words);
    expect(problem.remedy).toContain("--from");
    expect(tries).toBe(1);
  });

  it("a page in place of the file is told", async () => {
    const address = await site((_, response) => {
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end("<html>Accept our terms</html>");
    });
    expect((await problemOf(download(newHome(), address))).message).toContain("a page instead of the file");
  });

  it("a wrong layout inside a good archive installs nothing", async () => {
    const home = newHome();
    const wrong = zipSync({ [`Code Descriptions/${FY2027}`]: strToU8("code,title\nE11,Diabetes") });
    const address = await site((request, response) => send(response, isOrder(request) ? wrong : EMPTY));
    const report = await installCodes({ home, from: await download(home, address), acceptedLicences: [] });
    expect(report.installed).toEqual([]);
    expect(report.problems).toMatchObject([{ code: "input.line", place: "line 1, column 1" }]);
  });

  it("names in use are tried in turn", async () => {
    const asked: string[] = [];
    const address = await site((request, response) => {
      const name = basename(request.url ?? "");
      asked.push(name);
      if (name.includes("long-and-abbreviated")) response.writeHead(404).end();
      else send(response, EMPTY);
    });
    await download(newHome(), address, ["icd10pcs@2027"]);
    expect(asked).toContain("2027-icd-10-pcs-order-file-long-abbreviated-titles.zip");
  });

  it("files with CPT codes are not even asked for before their terms are accepted", async () => {
    let tries = 0;
    const address = await site((_, response) => {
      tries += 1;
      send(response, EMPTY);
    });
    expect(await problemOf(download(newHome(), address, ["ptp@2026q4"]))).toMatchObject({
      code: "codes.licence",
    });
    expect(tries).toBe(0);
    await download(newHome(), address, ["ptp@2026q4"], ["American Medical Association"]);
    expect(tries).toBe(8);
  });

  it.each(["icd10cm", "icd10cm@27", "nothing@2027", "hcpcs@2026-11"])(
    "%s is refused with what may be written",
    async (release) => {
      expect((await problemOf(download(newHome(), "http://127.0.0.1:9", [release]))).remedy).toContain(
        "icd10cm@2027",
      );
    },
  );
});
