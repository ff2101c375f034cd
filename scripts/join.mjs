// Joins what tsup wrote file by file into one file a room: a folder with an entry point, or core/lexicon. Where a room has
// more to give to others than its entry point tells, the file stands at dist/chunks. Both formats. Three things make the
// result faster than the single files: an engine looks up an imported name wherever it is used, but takes a `const` of
// the same file for the constant that it is; a `const` that holds a function is such a constant, where a function
// declaration is not; and so is one that holds what another room gave.
import { rmSync } from "node:fs";
import { rollup } from "rollup";
import { ENTRY_POINTS } from "./entry-points.mjs";

/** What stands around a call so that a bundler drops it with the name that nobody uses. */
const [PURE, END] = ["/* @__PURE__ */ (() => ", ")()"];

/** Whether an expression does nothing but give a value: no call, and nothing read that could be more than a constant. */
function isInert(node) {
  switch (node.type) {
    case "Literal": case "Identifier": case "ArrowFunctionExpression": case "FunctionExpression": return true;
    case "TemplateLiteral": return node.expressions.length === 0;
    case "UnaryExpression": return node.argument.type === "Literal";
    case "ArrayExpression": return node.elements.every((element) => element !== null && isInert(element));
    case "ObjectExpression": return node.properties.every((property) => property.type === "Property" && !property.computed && isInert(property.value));
    default: return false;
  }
}

/**
 * Writes functions and classes as constants. A declared function can be called from anywhere in its file, a constant
 * from its own statement on: so functions come first. Classes are constants as they stand.
 *
 * `sideEffects: false` lets a bundler drop files that nobody needs. In a joined file it has to be told of each value:
 * whatever is computed where the file is loaded is marked as pure, which that same word has said of the single files.
 */
function withConstants(code, program) {
  const [imports, functions, others] = [[], [], []];
  let end = 0;
  for (const node of program.body) {
    // With what stands between the statement before and this one: a bundler may read such comments.
    const before = code.slice(end, node.start);
    const text = code.slice(node.start, node.end);
    end = node.end;
    switch (node.type) {
      case "ImportDeclaration": imports.push(before, node.source.value.startsWith(".") ? withOwnNames(node) : text); break;
      case "FunctionDeclaration":
        functions.push(`${before}const ${node.id.name} = ${code.slice(node.start, node.id.start).trimEnd()} ${code.slice(node.id.end, node.end)};`);
        break;
      case "ClassDeclaration": others.push(`${before}const ${node.id.name} = ${text};`); break;
      case "VariableDeclaration": others.push(before, withPureValues(code, node)); break;
      case "ExportNamedDeclaration": others.push(before, text); break;
      default: throw new Error(`A file may import, declare and export, but do nothing more when it is loaded:\n${text}`);
    }
  }
  return [...imports, ...functions, ...others, code.slice(end)].join("");
}

/** Imports from another joined file, each as a constant of this one: the other is loaded before, and its exports are constants too. */
function withOwnNames({ specifiers, source }) {
  const pairs = specifiers.map(({ imported, local }) => ({ theirs: imported.name, own: local.name }));
  if (pairs.length === 0) return `import ${source.raw};`;
  const list = pairs.map(({ theirs, own }) => `${theirs} as ${own}${IMPORTED}`).join(", ");
  return `import { ${list} } from ${source.raw};\n${pairs.map(({ own }) => `const ${own} = ${own}${IMPORTED};`).join("\n")}`;
}

/** Stands behind the name of what is imported; behind no other. */
const IMPORTED = "$imported";

/** A declaration in which every value that is computed is marked as pure. `[a, b] = [x, y]`, which cannot be, is `a = x, b = y`. */
function withPureValues(code, { kind, declarations }) {
  const textOf = (node) => code.slice(node.start, node.end);
  const written = (name, value) => {
    if (value === null) return name;
    if (isInert(value)) return `${name} = ${textOf(value)}`;
    return `${name} = ${PURE}${value.type === "ObjectExpression" ? `(${textOf(value)})` : textOf(value)}${END}`;
  };
  const parts = declarations.flatMap(({ id, init }) => {
    if (id.type === "Identifier") return written(id.name, init);
    const [names, values] = [id.elements ?? [], init.elements ?? []];
    if (names.length === 0 || names.length !== values.length || names.some((name) => name?.type !== "Identifier")) throw new Error(`Takes what is computed apart, so that no bundler can drop it: ${textOf(id)}`);
    return names.map((name, index) => written(name.name, values[index]));
  });
  return `${kind} ${parts.join(", ")};`;
}

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

/** Has rollup make files of others and write them to `dist`, where nothing stays of what was there before if `fresh`. Gives their names. */
async function write(input, output, fresh) {
  const bundle = await rollup({
    input,
    external: (id) => !/^(?:\.|\/|dist\/|[A-Z]:)/u.test(id),
    // The single files do nothing when they are loaded, and joined ones stay as they are.
    treeshake: fresh && { moduleSideEffects: false },
    onLog(level, { code, message }) {
      // Single files may need each other: that is settled once they are one file.
      if (level === "warn" && code !== "CIRCULAR_DEPENDENCY") throw new Error(message);
    },
  });
  if (fresh) rmSync("dist", { recursive: true });
  const made = await bundle.write({ dir: "dist", hoistTransitiveImports: false, minifyInternalExports: false, ...output });
  await bundle.close();
  refuseCycles(made.output);
  return made.output.map(({ fileName }) => fileName);
}

/** Folders that are one file: those of entry points, and the part of core/ that only other rooms of the library enter. */
const FOLDERS = ["core/lexicon", ...ENTRY_POINTS.flatMap((stem) => (stem.endsWith("/index") ? [stem.slice(0, -"/index".length)] : []))].sort((a, b) => b.length - a.length);

/** The innermost of these folders that a file lies in; the library's own entry point lies in none. */
function folderOf(id) {
  const path = id.slice(id.lastIndexOf("/dist/") + "/dist/".length);
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`))?.replaceAll("/", "-");
}

const constants = { name: "constants", renderChunk(code) { return { code: withConstants(code, this.parse(code)), map: null }; } };
const names = await write(
  Object.fromEntries(ENTRY_POINTS.map((stem) => [stem, `dist/${stem}.js`])),
  { format: "es", chunkFileNames: "chunks/[name].js", manualChunks: folderOf, plugins: [constants] },
  true,
);
// The same files as CommonJS: nothing but their imports and exports is written in another way.
await write(
  Object.fromEntries(names.map((name) => [name.slice(0, -".js".length), `dist/${name}`])),
  { format: "cjs", entryFileNames: "[name].cjs", generatedCode: { constBindings: true }, esModule: true, interop: "esModule" },
  false,
);

// Where two files that are joined have a name in common, one of them gets another: not one that users see.
for (const stem of ENTRY_POINTS) {
  for (const ending of ["js", "cjs"]) {
    for (const [name, value] of Object.entries(await import(`../dist/${stem}.${ending}`))) {
      if (typeof value === "function" && value.name !== name && !["default", "module.exports"].includes(name)) throw new Error(`${name} of ${stem}.${ending} calls itself ${value.name}`);
    }
  }
}
