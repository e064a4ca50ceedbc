// Writes docs/edits.md from the catalogue of edits. Run after `npx tsc -b`.
import { writeFileSync } from "node:fs";
import { editsPage } from "../packages/claims/dist/index.js";

writeFileSync(new URL("../docs/edits.md", import.meta.url), editsPage());
