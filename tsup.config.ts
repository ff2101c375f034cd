import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/**
 * Builds file by file, each as it is written: a user's bundler then drops each file that is not needed (`sideEffects:
 * false`), and what a file declares as `const` stays `const`, which engines fold and a bundler would make `var`. In the
 * CommonJS build every import between the library's own files has the ending `.cjs`.
 */
const ownImportsTo = (ending: string): NonNullable<Options["esbuildPlugins"]>[number] => ({
  name: "own-imports",
  setup(build) {
    // eslint-disable-next-line require-unicode-regexp -- esbuild hands the pattern to Go, which has no such flag
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.split("\n").map((line) => (isOwnImport(line) ? line.replace(/\.js";$/u, `${ending}";`) : line)).join("\n"), loader: "ts" };
    });
  },
});

/** The line that says where an import or export comes from, among the library's own files. */
function isOwnImport(line: string): boolean {
  return /^(?:import|export|\}) /u.test(line) && line.includes(' from ".');
}

const common: Options = {
  entry: ["src/**/*.ts"],
  target: "es2022",
  platform: "neutral",
  bundle: false,
  splitting: false,
  silent: true,
};

// The declarations are `scripts/declarations.mjs`'s.
export default defineConfig([
  { ...common, format: "esm" },
  { ...common, format: "cjs", esbuildPlugins: [ownImportsTo(".cjs")] },
]);
