import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/core/lexicon/index.js";

describe("folded text", () => {
  it.each([
    ["Орёл", "ОРЕЛ"],
    ["Міллєрово", "Міллерово"],
    ["X-101", "Х-101"],
    ["C-300", "С-300"],
    ["KN", "КN"],
    ["Україна", "Украіна"],
    ["Türkiye", "Turkiye"],
  ])("takes %s and %s for one", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it("keeps letters apart that do not look alike", () => {
    expect(foldText("Курск")).not.toBe(foldText("Курган"));
    expect(foldText("и")).not.toBe(foldText("і"));
  });

  it("has the length of the text, unit for unit", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldText(text).length === text.length));
  });

  it("is folded once for all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  it("folds each unit by itself, so that a stem and its ending may be folded apart", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => foldText(a + b) === foldText(a) + foldText(b)));
  });
});
