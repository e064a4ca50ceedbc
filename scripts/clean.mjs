// Removes what building, testing and the demo leave behind; never the data in .claimwright.
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const room of ["packages", "apps"]) {
  for (const name of readdirSync(join(root, room))) remove(join(room, name, "dist"));
}
remove("coverage");
remove("demo-output");

function remove(path) {
  rmSync(join(root, path), { recursive: true, force: true });
}
