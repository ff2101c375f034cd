import { describe, expect, it } from "vitest";
import { docExamples, loadModules, runSnippet } from "./run-example.js";

const modules = await loadModules();

describe("examples in doc comments", () => {
  const examples = docExamples();

  it("are many", () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)("$where holds: $code", ({ code, file }) => {
    const expected = code.split("// =>").length - 1;
    expect(runSnippet(code, modules, file)).toBe(expected);
  });
});
