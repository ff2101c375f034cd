import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import * as fc from "fast-check";
import { expect } from "vitest";

/** Every source file, as a path from the project's root. */
function sourceFiles(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

/** Every module under src: entry points by the name that users import (`sitrep/time`), other files by their path. */
export async function loadModules(): Promise<Record<string, Record<string, unknown>>> {
  const entries = await Promise.all(
    sourceFiles().map(async (file) => {
      const module: unknown = await import(/* @vite-ignore */ `../../${file}`);
      return [moduleName(file), { ...(module as Record<string, unknown>) }] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function moduleName(file: string): string {
  if (!file.endsWith("/index.ts")) return file;
  return file.replace(/^src\//u, "sitrep/").replace(/\/index\.ts$/u, "");
}

const IMPORT = /^import (?<what>type )?\{(?<names>[^}]*)\} from "(?<from>[^"]+)";?$/gmu;

/**
 * Runs a documented snippet. Each `expression; // => literal` line becomes an assertion of equality; where the literal
 * leaves things out it says so: `{ quantity: 52, … }`. Snippets without one must at least run.
 *
 * @param file - the source file that documents it: its own names come before others alike
 * @returns how many assertions were made
 */
export function runSnippet(code: string, modules: Record<string, Record<string, unknown>>, file?: string): number {
  const scope: Record<string, unknown> = { fc, ...Object.fromEntries(Object.values(modules).flatMap((module) => Object.entries(module))), ...(file === undefined ? {} : modules[moduleName(file)]) };
  const body = code
    .replace(IMPORT, (_, what: string | undefined, names: string, from: string) =>
      what === undefined ? `const {${names.replace(/type \w+,?/gu, "").replaceAll(" as ", ": ")}} = __modules[${JSON.stringify(from)}];` : "",
    )
    // A result may stand on a line of its own, below a long expression.
    .replaceAll(/\n\s*\/\/ =>/gu, " // =>")
    .split("\n")
    .map((line) => {
      const at = line.indexOf("// =>");
      if (at < 0) return line;
      const expression = line.slice(0, at).trim().replace(/;$/u, "");
      const said = line.slice(at + "// =>".length).trim();
      const expected = said.replaceAll(/, …(?= [}\]])/gu, "");
      const partly = expected === said ? "" : ", true";
      const named = /^const (?<name>\w+)\b/u.exec(expression)?.groups;
      if (named !== undefined) return `${expression}; __check(() => (${named["name"] ?? ""}), (${expected})${partly});`;
      return `__check(() => (${expression}), (${expected})${partly});`;
    })
    .join("\n");
  let checked = 0;
  const check = (actual: () => unknown, expected: unknown, isPartial = false): void => {
    checked += 1;
    const value = actual();
    if (isPartial) expect(value).toMatchObject(Object(expected));
    else expect(value).toEqual(expected);
  };
  const names = code.includes("import ") ? [] : Object.keys(scope);
  const script = transformSync(body, { loader: "ts", format: "esm", supported: {} }).code;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the snippet is text from this repository's own docs
  const run = new Function("__modules", "__check", ...names, `"use strict"; { ${script} }`) as (...given: unknown[]) => void;
  run(modules, check, ...names.map((name) => scope[name]));
  return checked;
}

/** The `@example` blocks of every doc comment under src, with where they stand. */
export function docExamples(): { readonly file: string; readonly where: string; readonly code: string }[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap((comment) => {
      const line = text.slice(0, comment.index).split("\n").length;
      const plain = comment[0].slice(3, -2).split("\n").map((row) => row.replace(/^\s*\* ?/u, "")).join("\n");
      return plain
        .split(/^\s*@/mu)
        .filter((tag) => tag.startsWith("example"))
        .map((tag) => ({ file, where: `${file}:${String(line)}`, code: tag.replace(/^example\s*/u, "").replaceAll(/^```(?:ts)?$/gmu, "").trim() }));
    });
  });
}
