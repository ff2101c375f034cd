import { runInThisContext } from "node:vm";
import { parseAst } from "rollup/parseAst";
import { describe, expect, it } from "vitest";
import { withConstants } from "../../scripts/joined/with-constants.mjs";

const joined = (code: string): string => withConstants(code, parseAst(code)).replace(/\s+/gu, " ").trim();

describe("a joined file", () => {
  it.each([
    ["const a = f();\nfunction f() { return 1; }", "const f = function () { return 1; };const a = /* @__PURE__ */ (() => (f()))();"],
    ["async function f() {}\nfunction* g() {}", "const f = async function () {}; const g = function* () {};"],
    ["class A {}\nclass B extends A {}", "const A = class A {}; const B = class B extends A {};"],
    ['import { a, b as c } from "./x.js";', 'import { a as a$imported, b as c$imported } from "./x.js"; const a = a$imported; const c = c$imported;'],
    ['import { Name, a } from "./x.js";', 'import { Name as Name, a as a$imported } from "./x.js"; const a = a$imported;'],
    ['import * as z from "zod";', 'import * as z from "zod";'],
    ["const a = 1, b = [1, -1], c = { d: 'e' }, f = () => a;", "const a = 1, b = [1, -1], c = { d: 'e' }, f = () => a;"],
    ["const [a, b] = [f(), 2];", "const a = /* @__PURE__ */ (() => (f()))(), b = 2;"],
    ["const a = (f(), g());", "const a = /* @__PURE__ */ (() => (f(), g()))();"],
    ["const a = ({ b: 1 }).b;", "const a = /* @__PURE__ */ (() => (({ b: 1 }).b))();"],
    ["let a = 0;\nfunction b() { return a; }\nexport { b };", "const b = function () { return a; };let a = 0; export { b };"],
  ])("writes %j with constants", (code, expected) => {
    expect(joined(code)).toBe(expected);
  });

  it("computes what it computed before", () => {
    const code = "class A { n = one(); }\nlet log = [];\nconst pair = (log.push(one()), log.push(two()), log.length);\nfunction one() { return 1; }\nfunction two() { return one() + new A().n; }\n";
    const run = (text: string): unknown => runInThisContext(`(() => {\n${text}\nreturn [log, pair, new A().n, two.name, A.name];\n})()`);
    expect(run(withConstants(code, parseAst(code)))).toEqual([[1, 2], 2, 1, "two", "A"]);
    expect(run(code)).toEqual([[1, 2], 2, 1, "two", "A"]);
  });

  it.each([
    ["let a = 0;\nfunction b() { a += 1; }\nexport { a, b };", /a is exported and may change/u],
    ["globalThis.a = 1;", /do nothing more when it is loaded/u],
    ["export default 1;", /do nothing more when it is loaded/u],
    ["const { a } = f();", /Takes what is computed apart/u],
  ])("is refused where it is %j", (code, message) => {
    expect(() => joined(code)).toThrow(message);
  });
});
