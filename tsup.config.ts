import { defineConfig, type Options } from "tsup";

/**
 * Builds file by file: every import between the library's own files stays an import, with the ending of the format.
 * With `sideEffects: false` a user's bundler then drops each file that is not needed.
 */
const fileByFile = (ending: string): NonNullable<Options["esbuildPlugins"]>[number] => ({
  name: "file-by-file",
  setup(build) {
    // eslint-disable-next-line require-unicode-regexp -- esbuild hands the pattern to Go, which has no such flag
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.js$/u, ending), external: true },
    );
  },
});

const common: Options = {
  entry: ["src/**/*.ts"],
  target: "es2022",
  platform: "neutral",
  splitting: false,
  silent: true,
};

// The declarations are `scripts/declarations.mjs`'s.
export default defineConfig([
  { ...common, format: "esm", esbuildPlugins: [fileByFile(".js")] },
  { ...common, format: "cjs", esbuildPlugins: [fileByFile(".cjs")] },
]);
