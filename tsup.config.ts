import { defineConfig } from "tsup";

export default defineConfig({
  // One output file for each source file: `sideEffects: false` then drops what a user does not import.
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  silent: true,
  // tsup 8.5.1 sets baseUrl, which TypeScript 6 calls deprecated; tsup 9 needs no such line.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
