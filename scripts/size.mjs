// Holds what importing the built package costs: bundled and minified by esbuild, gzipped; zod and date-fns apart.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What is imported, the most it may weigh in bytes after gzip, and the packages left outside. */
const BUDGETS = [
  { name: "formatQuantity alone", code: 'export { formatQuantity } from "sitrep";', limit: 1024, external: [] },
  { name: "interceptionRate alone", code: 'export { interceptionRate } from "sitrep";', limit: 6144, external: [] },
  { name: "everything in `.`, without zod", code: 'export * from "sitrep";', limit: 15 * 1024, external: ["zod"] },
];

let failed = false;
for (const { name, code, limit, external } of BUDGETS) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
    bundle: true, minify: true, write: false, format: "esm", platform: "neutral", target: "es2022", external, logLevel: "error",
    mainFields: ["module", "main"], conditions: ["import"],
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  const over = bytes > limit;
  failed ||= over;
  console.log(`${over ? "OVER" : "ok  "}  ${String(bytes).padStart(6)} of ${String(limit).padStart(6)} bytes gzip  ${name}`);
}
process.exit(failed ? 1 : 0);
