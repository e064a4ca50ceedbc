import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outcome } from "../examples/send-and-read-claims.ts";
import { paymentLines } from "../examples/stream-a-remittance.ts";
import { envelope } from "./professional/claim.fixture.ts";
import { payment } from "./remittance/remittance.fixture.ts";
import { write835 } from "./remittance/write-835.ts";

const folder = join(import.meta.dirname, "..");

describe("the examples of the README", () => {
  it.each(["send-and-read-claims.ts", "stream-a-remittance.ts"])(
    "%s stands there as it runs here",
    (name) => {
      const readme = readFileSync(join(folder, "README.md"), "utf8");
      expect(readme).toContain(readFileSync(join(folder, "examples", name), "utf8").trim());
    },
  );

  it("a claim goes out, comes back the same and is accepted", () => {
    expect(outcome.received).toEqual(outcome.sent);
    expect(outcome).toMatchObject({ accepted: true, groups: ["A"] });
  });

  it("a remittance is read from a file as a stream", async () => {
    const temporary = mkdtempSync(join(tmpdir(), "claimwright-readme-"));
    try {
      const path = join(temporary, "remittance.835");
      writeFileSync(path, write835({ envelope, remittances: [payment], firstSetControlNumber: 1 }));
      expect(await paymentLines(path)).toEqual(["EFT9001 $113.80 3 claims, $123.80"]);
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });
});
