import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePath, describeValue, hasLoneSurrogate } from "../../src/core/index.js";

describe("the picture of a value in a message", () => {
  it.each([
    ["2025-06-02", '"2025-06-02"'],
    ["", '""'],
    [-0, "-0"],
    [0, "0"],
    [61.9, "61.9"],
    [NaN, "NaN"],
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [[1, 2, 3], "a list of 3"],
    [{ launched: 84 }, "an object"],
    [84n, "a bigint"],
    [Symbol("x"), "a symbol"],
    [() => 0, "a function"],
  ])("of %o is %s", (value, picture) => {
    expect(describeValue(value)).toBe(picture);
  });

  it("cuts a long text and says how long it was", () => {
    expect(describeValue("я".repeat(1_000_000))).toBe(`"${"я".repeat(40)}"… (1000000 characters)`);
  });

  it("is short and well-formed for any value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const picture = describeValue(value);
        expect(picture.length).toBeLessThan(300);
        expect(hasLoneSurrogate(picture)).toBe(false);
      }),
    );
  });
});

describe("a path in a message", () => {
  it("is written with dots and brackets", () => {
    expect(describePath(["tallies", 0, "shotDown"])).toBe("tallies[0].shotDown");
    expect(describePath([3, "window"])).toBe("[3].window");
    expect(describePath([])).toBe("");
  });

  it("puts keys that are no plain names into quotes", () => {
    expect(describePath(["tallies", 0, "shot down"])).toBe('tallies[0]["shot down"]');
    expect(describePath(["", "\ud83d"])).toBe('[""]["\\ud83d"]');
  });

  it("cuts long keys", () => {
    expect(describePath(["k".repeat(1_000_000)])).toBe(`["${"k".repeat(40)}"…]`);
  });

  it("is well-formed whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(), fc.string({ unit: "binary" }))), (path) => {
        expect(hasLoneSurrogate(describePath(path))).toBe(false);
      }),
    );
  });
});
