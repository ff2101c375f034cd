import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadModules, runSnippet } from "./run-example.js";

const readme = readFileSync("README.md", "utf8");
const snippets = [...readme.matchAll(/^```ts\n(?<code>[\s\S]*?)^```$/gmu)].map((match) => match.groups?.["code"] ?? "");
const modules = await loadModules();

describe("the README", () => {
  it("gives the two commands that do all set-up", () => {
    expect(readme).toContain("npm ci && npm run example istanbul-2025");
    expect(readme).toContain("npm ci && npm test");
  });

  it.each(snippets.map((code) => [code]))("shows what really happens:\n%s", (code) => {
    const expected = code.split("// =>").length - 1;
    expect(runSnippet(code, modules)).toBe(expected);
  });
});
