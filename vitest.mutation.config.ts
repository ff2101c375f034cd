import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The tests that Stryker runs: those of the rooms that it mutates. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({ test: { include: ["test/stats/**/*.test.ts", "test/quantity/**/*.test.ts", "test/interception/**/*.test.ts"], typecheck: { enabled: false } } }),
);
