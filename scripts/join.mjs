// Joins what tsup wrote file by file into one file a room: a folder with an entry point, or core/lexicon. Where a room has
// more to give to others than its entry point tells, the file stands at dist/chunks. Both formats. Three things make the
// result faster than the single files: an engine looks up an imported name wherever it is used, but takes a `const` of
// the same file for the constant that it is; a `const` that holds a function is such a constant, where a function
// declaration is not; and so is one that holds what another room gave.
import { readdirSync, rmSync } from "node:fs";
import { rollup } from "rollup";
import { ENTRY_POINTS } from "./entry-points.mjs";
import { withConstants } from "./joined/with-constants.mjs";

/** Refuses files that need each other: one of them would use the other's constants before they are there. */
function refuseCycles(chunks) {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) throw new Error(`Joined files need each other: ${[...path.slice(path.indexOf(name)), name].join(" -> ")}`);
    if (done.has(name)) return;
    for (const next of imports.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
}

/** What tsup wrote: the single files. */
const PARTS = "dist/parts";

/** Has rollup make files of others and write them to `dist`. Gives their names. */
async function write(input, treeshake, output) {
  const bundle = await rollup({
    input,
    external: (id) => !/^(?:\.|\/|dist\/|[A-Z]:)/u.test(id),
    treeshake,
    onLog(level, { code, message }) {
      // Single files may need each other: that is settled once they are one file.
      if (level === "warn" && code !== "CIRCULAR_DEPENDENCY") throw new Error(message);
    },
  });
  const made = await bundle.write({ dir: "dist", hoistTransitiveImports: false, minifyInternalExports: false, ...output });
  await bundle.close();
  refuseCycles(made.output);
  return made.output.map(({ fileName }) => fileName);
}

/** Removes the code that an earlier run wrote, but not the declarations beside it. */
function removeCode() {
  for (const path of readdirSync("dist", { recursive: true, encoding: "utf8" })) if (/\.c?js$/u.test(path) && !/^parts[/\\]/u.test(path)) rmSync(`dist/${path}`);
}

/** Folders that are one file: those of entry points, and the part of core/ that only other rooms of the library enter. */
const FOLDERS = ["core/lexicon", ...ENTRY_POINTS.flatMap((stem) => (stem.endsWith("/index") ? [stem.slice(0, -"/index".length)] : []))].sort((a, b) => b.length - a.length);

/** The innermost of these folders that a file lies in; the library's own entry point lies in none. */
function folderOf(id) {
  const path = id.replaceAll("\\", "/").split(`/${PARTS}/`).at(-1) ?? "";
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`))?.replaceAll("/", "-");
}

const constants = { name: "constants", renderChunk(code) { return { code: withConstants(code, this.parse(code)), map: null }; } };

async function join() {
  removeCode();
  const names = await write(
    Object.fromEntries(ENTRY_POINTS.map((stem) => [stem, `${PARTS}/${stem}.js`])),
    // The single files do nothing when they are loaded.
    { moduleSideEffects: false },
    { format: "es", chunkFileNames: "chunks/[name].js", manualChunks: folderOf, plugins: [constants] },
  );
  // The same files as CommonJS: nothing but their imports and exports is written in another way.
  await write(
    Object.fromEntries(names.map((name) => [name.slice(0, -".js".length), `dist/${name}`])),
    false,
    { format: "cjs", entryFileNames: "[name].cjs", generatedCode: { constBindings: true }, esModule: true, interop: "esModule" },
  );
  for (const stem of ENTRY_POINTS) await checkNames(stem);
}

/** Where two files that are joined have a name in common, one of them gets another: not one that users see. */
async function checkNames(stem) {
  for (const ending of ["js", "cjs"]) {
    for (const [name, value] of Object.entries(await import(`../dist/${stem}.${ending}`))) {
      if (typeof value === "function" && value.name !== name && !["default", "module.exports"].includes(name)) throw new Error(`${name} of ${stem}.${ending} calls itself ${value.name}`);
    }
  }
}

try {
  await join();
} catch (fault) {
  // What was refused is not there for anybody to take.
  removeCode();
  throw fault;
} finally {
  rmSync(PARTS, { recursive: true, force: true });
}
