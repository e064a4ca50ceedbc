import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMPANY_ROUTES } from "../routes/company/company-routes.ts";
import { ROUTES } from "../routes/routes.ts";
import { interfaceDocument } from "./interface-document.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");

describe("the interface document", () => {
  it("lists every route once, with its permission and what it answers", () => {
    const { openapi, paths } = interfaceDocument(ROUTES, COMPANY_ROUTES, "1") as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
    };
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(openapi).toBe("3.1.0");
    const ids = [...ROUTES, ...COMPANY_ROUTES].map(({ id }) => id);
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
    for (const { responses } of operations) {
      expect(["200,default", "202,default"]).toContain(Object.keys(responses).join());
    }
  });

  it("is what the workbench's client was generated from", () => {
    const check = spawnSync(process.execPath, ["scripts/generate-client.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(check.stderr).toBe("");
    expect(check.status).toBe(0);
  });
});
