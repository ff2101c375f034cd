import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import * as fastCheck from "fast-check";
import * as vitest from "vitest";
import * as zod from "zod";

const here = dirname(fileURLToPath(import.meta.url));
const STAND_INS = { "fast-check": join(here, "fast-check.mjs"), vitest: join(here, "vitest.mjs") };
const LIBRARIES = { "fast-check": fastCheck, vitest, zod };

/* eslint-disable require-unicode-regexp -- esbuild runs its filters in Go and takes no flag. */
/** Test files import from the stand-ins; each says its name before its tests, and finds its neighbours where it stood at first. */
const standIns = (sandbox, home) => ({
  name: "stand-ins",
  setup(on) {
    on.onResolve({ filter: /^(?:vitest|fast-check)$/ }, ({ path, importer }) => (importer.startsWith(here) ? { path, external: true } : { path: STAND_INS[path] }));
    on.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => {
      const file = relative(sandbox, path);
      const text = readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(resolve(home, file)).href));
      const head = file.endsWith(".test.ts") ? `import { testsOf as $testsOf } from "vitest"; $testsOf(${JSON.stringify(file)});` : "";
      return { contents: `${head}${text}`, loader: "ts" };
    });
  },
});
/* eslint-enable require-unicode-regexp */

/** All files that one imports, itself among them. */
function reach(inputs, file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const { path, external } of inputs[file]?.imports ?? []) if (!external) reach(inputs, path, reached);
  return reached;
}

/**
 * The test files of a sandbox and the source below them as one script.
 *
 * @returns `load`, which evaluates it anew and gives its tests, and `reaches`, whether a file of tests imports a file of source.
 */
export async function bundle(sandbox, home, files) {
  const entry = [...files.map((file) => `import "./${file}";`), `export { tests } from "vitest";`].join("\n");
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: sandbox, sourcefile: "entry.mjs", loader: "js" },
    absWorkingDir: sandbox,
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["zod"],
    // The package says of itself that importing it does nothing, which of its tests is not so.
    ignoreAnnotations: true,
    plugins: [standIns(sandbox, home)],
    logLevel: "silent",
  });
  const script = new vm.Script(`(require, module, exports) => {${outputFiles[0].text}\n}`, { filename: join(sandbox, "bundle.cjs") });
  const builtin = createRequire(import.meta.url);
  const graphs = new Map(files.map((file) => [file, reach(metafile.inputs, file)]));
  return {
    load() {
      const module = { exports: {} };
      script.runInThisContext()((name) => LIBRARIES[name] ?? builtin(name), module, module.exports);
      return module.exports.tests;
    },
    reaches: (file, source) => graphs.get(file)?.has(source) ?? true,
  };
}
