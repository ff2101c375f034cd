import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests and examples import the package by its name; here that name means the source.
    alias: [
      { find: /^sitrep$/u, replacement: source("index.ts") },
      { find: /^sitrep\/(.+)$/u, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: fileURLToPath(new URL("./test/support/shared-folder.ts", import.meta.url)),
    typecheck: { include: ["test/**/*.test.ts"], tsconfig: "tsconfig.test.json" },
    // The library is pure, so that test files may share its modules as a user's do: it takes less than half the time.
    isolate: false,
    testTimeout: 60_000,
  },
});
