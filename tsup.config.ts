import { defineConfig } from "tsup";

/**
 * Takes the types away, file by file: what a file declares as `const` stays `const`, where a bundler of esbuild's would
 * make it `var`. `scripts/join.mjs` joins the files and writes them in both formats, `scripts/declarations.mjs` the
 * declarations.
 */
export default defineConfig({
  entry: ["src/**/*.ts"],
  outDir: "dist/parts",
  clean: true,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  bundle: false,
  splitting: false,
  silent: true,
});
