import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openCodes, seedPractice } from "@claimwright/office";
import { type Role, servePractice } from "@claimwright/server";
import { createTestStore, type TestTemplate } from "@claimwright/store/testing";
import type { Page } from "playwright-core";
import { vi } from "vitest";
import { type BrowserOptions, type OpenedBrowser, openBrowser } from "./browser.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The pages as `npm run build` leaves them. */
const SITE = join(root, "apps", "web", "dist", "site");
/** Seeded once in a run. Six weeks bring forth every stage: to code, ready, sent, acknowledged, paid. */
const SEEDED: TestTemplate = {
  name: "workbench",
  make: (store, home) =>
    seedPractice(
      { store, codes: openCodes().library, home, newId: randomUUID, size: { weeks: 6, patients: 40 } },
      () => undefined,
    ),
};

// A browser, a database and a server share the machine with the other tests of the run.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 });

/** A server with a small practice of its own. */
export interface Workbench {
  /** A window of somebody with these roles; absent means all of them. */
  signIn(roles?: readonly Role[], options?: BrowserOptions): Promise<Page>;
  /** A sign-in link as the server would print it. */
  link(roles?: readonly Role[]): string;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<Workbench> {
  if (!existsSync(join(SITE, "index.html"))) throw new Error("The pages are not built: run `npm run build`.");
  const { store, folder: home, close } = await createTestStore(SEEDED);
  const practice = await servePractice(store, { home, host: "127.0.0.1", port: 0, site: SITE });
  let browser: Promise<OpenedBrowser> | undefined;
  return {
    link: (roles) => practice.signInLink(roles),
    signIn: async (roles, options) => {
      browser ??= openBrowser();
      const context = await (await browser).newContext(options);
      const page = await context.newPage();
      await page.goto(practice.signInLink(roles));
      await page.getByRole("navigation").waitFor();
      return page;
    },
    close: async () => {
      await (await browser)?.close();
      await practice.close();
      await close();
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN_AXE = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`;

/** What axe finds serious or critical on the page as it stands, WCAG 2.2 AA. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>(RUN_AXE);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
    );
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
  }[];
}
