import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const src = fileURLToPath(new URL("../../../src/", import.meta.url));

/** Files that were parsed for one fixture serve the others. */
const parsed = new Map<string, ts.SourceFile>();

/**
 * How many types TypeScript instantiates to check a fixture against the library's declarations, as `tsc
 * --extendedDiagnostics` counts them. The declarations are those that the build makes: each file's own, because
 * `isolatedDeclarations` leaves nothing to infer. Those of zod are counted too; declarations are not checked themselves.
 *
 * @throws Error where the fixture does not compile
 */
export function instantiationsOf(fixture: string): number {
  const path = fileURLToPath(new URL(`../fixtures/${fixture}.ts`, import.meta.url));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: { sitrep: [`${src}index.d.ts`], "sitrep/*": [`${src}*/index.d.ts`] },
  };
  const program = ts.createProgram([path], options, declaring(ts.createCompilerHost(options)));
  const [first] = ts.getPreEmitDiagnostics(program);
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  return program.getInstantiationCount();
}

/** A host in whose view the source has declarations only. */
function declaring(host: ts.CompilerHost): ts.CompilerHost {
  const isSource = (file: string): boolean => file.startsWith(src) && !file.endsWith(".d.ts");
  const read = (file: string): string | undefined => {
    const source = sourceOf(file);
    return source === undefined ? ts.sys.readFile(file) : declarationOf(source);
  };
  return {
    ...host,
    fileExists: (file) => !isSource(file) && (sourceOf(file) !== undefined || ts.sys.fileExists(file)),
    readFile: read,
    getSourceFile: (file, language) => {
      const text = parsed.has(file) ? undefined : read(file);
      if (text !== undefined) parsed.set(file, ts.createSourceFile(file, text, language));
      return parsed.get(file);
    },
  };
}

/** The source file whose declarations a file stands for. */
function sourceOf(file: string): string | undefined {
  const source = file.replace(/\.d\.ts$/u, ".ts");
  return file.startsWith(src) && source !== file && existsSync(source) ? source : undefined;
}

function declarationOf(source: string): string {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(source, "utf8"), { fileName: source, compilerOptions: { isolatedDeclarations: true, declaration: true, target: ts.ScriptTarget.ES2022 } });
  if (diagnostics !== undefined && diagnostics.length > 0) throw new Error(`${source} has no declarations of its own.`);
  return outputText;
}
