import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const HOME = resolve("src/talks/status/talks-status.ts");
const UNION = /(?<=export type TalksStatus = )/u;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts")).map((path) => resolve("src", path));
const textOf = new Map(sources.map((path) => [path, readFileSync(path, "utf8")]));

/** The files in which the compiler finds a mistake once there is one more status. */
function brokenByAnotherStatus(files: readonly string[]): string[] {
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)).config, ts.sys, ".");
  const disk = ts.createCompilerHost(config.options);
  const host: ts.CompilerHost = {
    ...disk,
    getSourceFile: (name, options, ...rest) =>
      resolve(name) === HOME ? ts.createSourceFile(name, (textOf.get(HOME) ?? "").replace(UNION, '"adjourned" | '), options) : disk.getSourceFile(name, options, ...rest),
  };
  const program = ts.createProgram([...files], config.options, host);
  return files.filter((file) => {
    const source = program.getSourceFile(file);
    return source !== undefined && program.getSemanticDiagnostics(source).length > 0;
  });
}

describe("one more status", () => {
  const switched = sources.filter((path) => /matchStatus\(|Record<(?:TalksStatus|TalksRound\["status"\]), /u.test(textOf.get(path) ?? ""));

  it("is a compile error in every file that answers by status", () => {
    expect(switched.length).toBeGreaterThan(2);
    expect(brokenByAnotherStatus(switched)).toEqual(switched);
  });

  it("is nowhere told by comparing: what asks for one status only asks by an answer to each", () => {
    const comparing = /\bstatus [!=]== "(?:announced|scheduled|postponed|cancelled|under_way|suspended|concluded|collapsed)"/u;
    expect(sources.filter((path) => comparing.test(textOf.get(path) ?? ""))).toEqual([]);
  });
});
