import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closest } from "../../src/core/index.js";

const MEASURES = ["launched", "shotDown", "suppressed", "intercepted"];

describe("the name that was meant", () => {
  it.each([
    ["shotdown", "shotDown"],
    ["lauched", "launched"],
    ["supressed", "suppressed"],
    ["interceptd", "intercepted"],
  ])("by %s is %s", (name, meant) => {
    expect(closest(name, MEASURES)).toBe(meant);
  });

  it("is unknown where nothing is near", () => {
    expect(closest("destroyed", MEASURES)).toBeUndefined();
    expect(closest("x", ["y"])).toBeUndefined();
    expect(closest("launched", [])).toBeUndefined();
  });

  it("is the earlier of two equally near", () => {
    expect(closest("lat", ["cat", "bat"])).toBe("cat");
  });

  it("is not looked for behind a text too long to be a name", () => {
    expect(closest("launched".repeat(1_000_000), MEASURES)).toBeUndefined();
  });

  it("is the name itself where it is among the candidates", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, selector: (name) => name.toLowerCase() }), fc.nat(), (names, pick) => {
        const name = names[pick % names.length] ?? "";
        expect(closest(name, names)).toBe(name);
      }),
    );
  });

  it("is nearer in edits than half the name's length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(fc.string({ maxLength: 10 })), (name, names) => {
        const found = closest(name, names);
        if (found === undefined) return;
        expect(names).toContain(found);
        expect(Math.abs(found.length - name.length)).toBeLessThan(Math.max(1, name.length / 2));
      }),
    );
  });
});
