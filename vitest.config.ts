import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Whole programs and browsers take longest. They begin first, so that none of them runs alone at the end. */
const LONGEST = ["e2e/faults.test.ts", "e2e/everywhere.test.ts", "e2e/demo-command.test.ts", "/e2e/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((part) => moduleId.includes(part));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

/** Nothing in them touches the process or its environment, so their files share a process and what it has loaded. */
const PURE =
  "packages/{base,model,x12,transactions,codesets,coding,pricing,claims,receivables,documents,payer}/src/**/*.test.ts";
const EXCLUDED = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  // Tests read the sources of sibling packages, never their build.
  resolve: { conditions: ["development"] },
  // Without "import": Node would hand it to require() in pg, which then gets a module where it wants a class.
  ssr: { resolve: { conditions: ["development", "node", "module", "default"] } },
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: "pure", include: [PURE], exclude: EXCLUDED, isolate: false, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: [
            "packages/*/src/**/*.test.ts",
            "apps/*/src/**/*.test.ts",
            "test/**/*.test.ts",
            "e2e/**/*.test.ts",
          ],
          exclude: [...EXCLUDED, PURE],
          globalSetup: ["./packages/store/src/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
