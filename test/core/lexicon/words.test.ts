import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, wordsOf } from "../../../src/core/lexicon/index.js";

const wording = (text: string): string[] => {
  const words = wordsOf(text);
  return words.starts.map((start, i) => text.slice(start, words.ends[i]));
};

describe("the words of a text", () => {
  it("are runs of letters and runs of digits", () => {
    expect(wording("Х-31П, С8000 і 3М22")).toEqual(["Х", "31", "П", "С", "8000", "і", "3", "М", "22"]);
  });

  it.each([
    ["Markdown's marks", "Б**рянской", "Брянской"],
    ["a soft hyphen", "Брян\u00ADской", "Брянской"],
    ["an apostrophe of any shape", "п’ять", "п'ять"],
    ["a combining accent", "Орёл", "Орёл"],
  ])("are whole across %s", (_, written, plain) => {
    expect(wordsOf(written).keys).toEqual(wordsOf(plain).keys);
    expect(wording(written)).toEqual([written]);
  });

  it("end before an English possessive", () => {
    expect(wording("Kyiv's and Kyiv’s")).toEqual(["Kyiv", "s", "and", "Kyiv", "s"]);
  });

  it.each([
    ["Х101", GAP.none],
    ["Х-101", GAP.hyphen],
    ["Х 101", GAP.space],
    ["Х «101", GAP.space],
    ["Х – 101", GAP.dash],
    ["Х - 101", GAP.dash],
    ["Х/101", GAP.slash],
    ["Х, 101", GAP.comma],
    ["Х. 101", GAP.stop],
    ["Х\n101", GAP.space],
    ["Х\n- 101", GAP.stop],
    ["Х\n\n101", GAP.stop],
  ])("in %j are parted by what parts most", (text, gap) => {
    expect(wordsOf(text).gaps[1]).toBe(gap);
  });

  it("lie in order inside the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { starts, ends, length } = wordsOf(text);
        let reached = 0;
        for (let i = 0; i < length; i += 1) {
          const [start = -1, end = -1] = [starts[i], ends[i]];
          if (start < reached || end <= start || end > text.length) return false;
          reached = end;
        }
        return true;
      }),
    );
  });
});
