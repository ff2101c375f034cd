// Writes the declarations of every source file, for both formats. Each file is declared by itself, which
// `isolatedDeclarations` allows: nothing is inferred across files, and no bundler rewrites what the authors wrote.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";

const { config } = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: false }, ".");

/** Imports between the library's own files, with the ending of the format. */
const RELATIVE = /(?<from>\bfrom |\bimport\(|\bimport )(?<quote>["'])(?<path>\.{1,2}\/[^"']+)\.js\k<quote>/gu;

const mistakes = [];
for (const file of readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(`src/${file}`, "utf8"), { fileName: `src/${file}`, compilerOptions: options, reportDiagnostics: true });
  mistakes.push(...diagnostics);
  const stem = `dist/${file.slice(0, -".ts".length)}`;
  mkdirSync(dirname(stem), { recursive: true });
  writeFileSync(`${stem}.d.ts`, outputText);
  writeFileSync(`${stem}.d.cts`, outputText.replace(RELATIVE, "$<from>$<quote>$<path>.cjs$<quote>"));
}
if (mistakes.length > 0) {
  console.error(ts.formatDiagnostics(mistakes, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => "\n" }));
  process.exit(1);
}
