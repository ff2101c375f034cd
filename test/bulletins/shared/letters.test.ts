import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLetters, lettersOf } from "../../../src/bulletins/shared/letters.js";

describe("the letters that tell a language", () => {
  it("are counted small and capital", () => {
    expect(countLetters("Об’єкт Є, їжак Ї", lettersOf("іїєґ"))).toBe(4);
  });

  it("are as many as there are, whatever the text", () => {
    const letters = lettersOf("ыэ");
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => countLetters(text, letters) === Array.from(text).filter((sign) => "ыэЫЭ".includes(sign)).length));
  });
});
