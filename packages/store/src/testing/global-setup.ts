import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names the folder of the one server that a test run shares. */
export const TEST_FOLDER_VARIABLE = "CLAIMWRIGHT_TEST_FOLDER";

/**
 * For `globalSetup` of vitest: names a folder for the run. The server in it starts when the first test asks for a
 * store, so a run that asks for none pays nothing; it is stopped and removed at the end.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "claimwright-test-"));
  process.env[TEST_FOLDER_VARIABLE] = folder;
  return async () => {
    const server = join(folder, "postgres");
    if (existsSync(server)) {
      const { stopEmbeddedServer } = await import("../embedded/embedded-server.ts");
      await stopEmbeddedServer(server);
    }
    await rm(folder, { recursive: true, force: true });
  };
}
