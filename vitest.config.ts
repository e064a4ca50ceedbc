import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests read the sources of sibling packages, never their build.
  resolve: { conditions: ["development"] },
  // Without "import": Node would hand it to require() in pg, which then gets a module where it wants a class.
  ssr: { resolve: { conditions: ["development", "node", "module", "default"] } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "apps/*/src/**/*.test.ts",
      "test/**/*.test.ts",
      "e2e/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    globalSetup: ["./packages/store/src/testing/global-setup.ts"],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
