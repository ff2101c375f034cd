// Writes what a joined file declares as constants. Nothing here reads or writes files.

/** What stands around a value that is computed, so that a bundler drops it with the name that nobody uses. */
const [PURE, END] = ["/* @__PURE__ */ (() => (", "))()"];

/** Whether an expression does nothing but give a value: no call, and nothing read that could be more than a constant. */
function isInert(node) {
  switch (node.type) {
    case "Literal": case "Identifier": case "ArrowFunctionExpression": case "FunctionExpression": case "ClassExpression": return true;
    case "TemplateLiteral": return node.expressions.length === 0;
    case "UnaryExpression": return node.argument.type === "Literal";
    case "ArrayExpression": return node.elements.every((element) => element !== null && isInert(element));
    case "ObjectExpression": return node.properties.every((property) => property.type === "Property" && !property.computed && isInert(property.value));
    default: return false;
  }
}

/**
 * Writes functions and classes as constants. A declared function can be called from anywhere in its file, a constant
 * from its own statement on: so functions come first, and classes stay where they are.
 *
 * Whatever is computed where the file is loaded is marked as pure: a bundler may drop it with its name. `sideEffects:
 * false` said so of whole files; here it is said of each value. So the source keeps a rule: computing one value of a
 * file changes no other.
 *
 * @param {string} code - a file that rollup joined
 * @param program - the same, parsed
 * @throws Error where the file does more than import, declare and export, or where another file could see a name change
 */
export function withConstants(code, program) {
  const [imports, functions, others] = [[], [], []];
  refuseVariables(program);
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

/** Refuses to export what may be given another value later: other files keep what they were given as a constant. */
function refuseVariables({ body }) {
  const variables = new Set(body.flatMap((node) => (node.type === "VariableDeclaration" && node.kind !== "const" ? node.declarations.map(({ id }) => id.name) : [])));
  for (const { type, specifiers = [] } of body) {
    const changing = type === "ExportNamedDeclaration" ? specifiers.find(({ local }) => variables.has(local.name)) : undefined;
    if (changing !== undefined) throw new Error(`${changing.local.name} is exported and may change: expected a const. Export a function that tells its value.`);
  }
}

/**
 * Imports from another joined file, each as a constant of this one: the other is loaded before, and its exports are
 * constants too. Schemas (`Name`) keep their import: they are used when a file is loaded, and never after.
 */
function withOwnNames({ specifiers, source }) {
  const names = specifiers.map(({ imported, local }) => ({ theirs: imported.name, own: local.name, isSchema: /^[A-Z][a-z]/u.test(local.name) }));
  if (names.length === 0) return `import ${source.raw};`;
  const list = names.map(({ theirs, own, isSchema }) => `${theirs} as ${own}${isSchema ? "" : IMPORTED}`).join(", ");
  const constants = names.filter(({ isSchema }) => !isSchema).map(({ own }) => `\nconst ${own} = ${own}${IMPORTED};`);
  return `import { ${list} } from ${source.raw};${constants.join("")}`;
}

/** Stands behind the name of what is imported; behind no other. */
const IMPORTED = "$imported";

/** A declaration in which every value that is computed is marked as pure. `[a, b] = [x, y]`, which cannot be, is `a = x, b = y`. */
function withPureValues(code, { kind, declarations }) {
  const textOf = (node) => code.slice(node.start, node.end);
  const written = (name, value) => {
    if (value === null) return name;
    if (isInert(value)) return `${name} = ${textOf(value)}`;
    return `${name} = ${PURE}${textOf(value)}${END}`;
  };
  const parts = declarations.flatMap(({ id, init }) => {
    if (id.type === "Identifier") return written(id.name, init);
    const [names, values] = [id.elements ?? [], init.elements ?? []];
    if (names.length === 0 || names.length !== values.length || names.some((name) => name?.type !== "Identifier")) throw new Error(`Takes what is computed apart, so that no bundler can drop it: ${textOf(id)}`);
    return names.map((name, index) => written(name.name, values[index]));
  });
  return `${kind} ${parts.join(", ")};`;
}
