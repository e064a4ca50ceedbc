import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

export interface OpenedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

const DESKTOP = { width: 1440, height: 900 };

/**
 * Chromium from npm, with a folder of its own that is removed at the end. On a machine that lacks its libraries the
 * package unpacks them when it takes the machine for a function of a cloud; its own list of arguments would forbid a
 * second window.
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenedBrowser> {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const { chromium: driver } = await import("playwright-core");
  const executablePath = await chromium.executablePath();
  if (!existsSync(executablePath)) throw new Error("Chromium could not be unpacked");
  const folder = mkdtempSync(join(tmpdir(), "claimwright-browser-"));
  const context = await driver.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    viewport: options.viewport ?? DESKTOP,
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: "reduce",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
