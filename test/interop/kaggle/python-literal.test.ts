import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePythonLiteral } from "../../../src/interop/kaggle/python-literal.js";

const valueOf = (text: string): unknown => {
  const read = parsePythonLiteral(text);
  return read.ok ? read.value : read.issues[0].code;
};

describe("parsePythonLiteral", () => {
  it("reads the dicts, lists and scalars that dataset cells hold", () => {
    expect(valueOf("{'south': 61, 'west': 3.0}")).toEqual(new Map([["south", 61], ["west", 3]]));
    expect(valueOf("['Kyiv oblast', \"Odesa oblast\"]")).toEqual(["Kyiv oblast", "Odesa oblast"]);
    expect(valueOf("{}")).toEqual(new Map());
    expect(valueOf("[]")).toEqual([]);
    expect(valueOf(" True ")).toBe(true);
    expect(valueOf("-1.5e2")).toBe(-150);
  });

  it("reads bare NaN, nan and None as a name without a value (trap: Python-dict cells with bare NaN)", () => {
    expect(valueOf("{'east': NaN, 'north': nan, 'center': None}")).toEqual(new Map([["east", null], ["north", null], ["center", null]]));
  });

  it("takes odd spacing, line breaks and a trailing comma as Python does", () => {
    expect(valueOf("{    'Kyiv oblast':1 ,\n\t'Sumy oblast' : NaN,   }")).toEqual(new Map([["Kyiv oblast", 1], ["Sumy oblast", null]]));
    expect(valueOf("{'south': 142,'west': 2}")).toEqual(new Map([["south", 142], ["west", 2]]));
  });

  it("reads quotes within quotes and escapes", () => {
    expect(valueOf(String.raw`["Slov'iansk", 'Slov\'iansk', '\u041a\xa0\n\\']`)).toEqual(["Slov'iansk", "Slov'iansk", "\u041a\u00a0\n\\"]);
  });

  it("nests lists and dicts to sixteen levels", () => {
    expect(valueOf("[".repeat(16) + "]".repeat(16))).toBeInstanceOf(Array);
    expect(valueOf("[".repeat(17) + "]".repeat(17))).toBe("unreadable_literal");
  });

  it.each([
    ["", "the whole of nothing"],
    ["{'a': 1", "a dict without its end"],
    ["{'a' 1}", "a key without a colon"],
    ["{a: 1}", "a bare key"],
    ["{1: 2}", "a number for a key"],
    ["{'a': 1, 'a': 2}", "a key twice"],
    ["['a' 'b']", "two strings side by side"],
    ["['a',, 'b']", "a comma too many"],
    ["['a", "a string without its end"],
    ["'a\nb'", "a line break within a string"],
    [String.raw`'\q'`, "an unknown escape"],
    [String.raw`'\x1'`, "a short escape"],
    ["[1] 2", "something after the end"],
    ["1e999", "a number without bound"],
    ["0x10", "a hexadecimal number"],
    ["1_000", "digits with a low line"],
    ["Infinity", "an infinity"],
    ["(1, 2)", "a tuple"],
    ["{1, 2}", "a set"],
    ["__import__('os')", "a call"],
    ["lambda: 0", "a function"],
  ])("refuses %j: %s", (text) => {
    expect(valueOf(text)).toBe("unreadable_literal");
  });

  it("says what it expected, where, and keeps the text", () => {
    expect(parsePythonLiteral("{'a' 1}")).toEqual({
      ok: false,
      issues: [
        {
          code: "unreadable_literal",
          severity: "error",
          path: [],
          input: "{'a' 1}",
          message: 'The text "{\'a\' 1}" is not a Python literal: expected ":" at character 6.',
          span: { start: 5, end: 6 },
        },
      ],
    });
  });

  it("keeps an own __proto__ key as any other name", () => {
    expect(valueOf("{'__proto__': 1}")).toEqual(new Map([["__proto__", 1]]));
  });

  it.each([
    ["open brackets", "[".repeat(1_000_000)],
    ["open braces", "{'a':".repeat(200_000)],
    ["one long string", `'${"a".repeat(1_000_000)}`],
    ["backslashes", `'${"\\".repeat(1_000_001)}`],
    ["digits", "9".repeat(1_000_000)],
    ["white space", " ".repeat(1_000_000)],
    ["many entries", `[${"1,".repeat(500_000)}`],
    ["letters", "N".repeat(1_000_000)],
  ])("answers a million characters of %s at once", (_, text) => {
    expect(valueOf(text)).toBe("unreadable_literal");
  });

  it("never throws, and a failure's span lies within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("{", "}", "[", "]", "'", '"', "\\", ",", ":", " ", "\n", "1", ".", "e", "-", "NaN", "None", "x") }), (text) => {
        const read = parsePythonLiteral(text);
        if (read.ok) return;
        const { start, end } = read.issues[0].span ?? { start: -1, end: -1 };
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("gives back what Python would write", () => {
    const { literal } = fc.letrec((tie) => ({
      literal: fc.oneof({ depthSize: "small", maxDepth: 4 }, tie("scalar"), tie("list"), tie("dict")),
      scalar: fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string()),
      list: fc.array(tie("literal"), { maxLength: 4 }),
      dict: fc.dictionary(fc.string(), tie("literal"), { maxKeys: 4 }).map((entries) => new Map(Object.entries(entries))),
    }));
    fc.assert(
      fc.property(literal, (value) => {
        expect(valueOf(pythonOf(value))).toEqual(value);
      }),
    );
  });
});

function pythonOf(value: unknown): string {
  if (value === null) return "NaN";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map(pythonOf).join(", ")}]`;
  if (value instanceof Map) return `{${[...value].map(([key, inner]) => `${pythonOf(key)}: ${pythonOf(inner)}`).join(", ")}}`;
  if (typeof value !== "string") throw new TypeError("not a literal");
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", String.raw`\'`).replaceAll("\n", String.raw`\n`)}'`;
}
