import { existsSync } from "node:fs";
import type { Browser, BrowserContext } from "playwright-core";

export interface OpenedBrowser {
  /** A window with cookies and storage of its own, as of another person at another machine. */
  newContext(options?: BrowserOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

const DESKTOP = { width: 1440, height: 900 };

/**
 * Chromium from npm. On a machine that lacks its libraries the package unpacks them when it takes the machine for a
 * function of a cloud; its own list of arguments would forbid a second window.
 */
export async function openBrowser(): Promise<OpenedBrowser> {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const { chromium: driver } = await import("playwright-core");
  const executablePath = await chromium.executablePath();
  if (!existsSync(executablePath)) throw new Error("Chromium could not be unpacked");
  const browser: Browser = await driver.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
  return {
    newContext: ({ viewport = DESKTOP, colorScheme = "light" } = {}) =>
      browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" }),
    close: () => browser.close(),
  };
}
