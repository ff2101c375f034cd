import { describe, expect, it } from "vitest";
import { inflect, lexiconOf, phrasesAt, wordsOf } from "../../../src/core/lexicon/index.js";

const found = (patterns: readonly string[], text: string): string[] => {
  const words = wordsOf(text);
  const lexicon = lexiconOf(patterns.map((pattern) => [pattern, pattern] as const));
  return words.starts.flatMap((start, i) => phrasesAt(lexicon, words, i).map(({ last }) => text.slice(start, words.ends[last])));
};

describe("phrases", () => {
  it("are found in every inflected form, longest first", () => {
    expect(found(["ракет~f", "крилат~a ракет~f"], "крилатими ракетами")).toEqual(["крилатими ракетами", "ракетами"]);
  });

  it.each(["KN-23", "KN23", "KN 23", "KN–23", "КN-23"])("are one name however joined: %s", (text) => {
    expect(found(["KN-23"], text)).toEqual([text]);
  });

  it("hold one list of values for all inflections, so that texts cannot fill a lexicon's memory", () => {
    const lexicon = lexiconOf([["крилат~a ракет~f Калібр~m", "kalibr"]]);
    const values = ["крилатими ракетами Калібр", "крилатої ракети Калібр", "крилаті ракети Калібри"].map((text) => phrasesAt(lexicon, wordsOf(text), 0)[0]?.values);
    expect(values[0]).toEqual(["kalibr"]);
    expect(new Set(values).size).toBe(1);
  });

  it("name a value once that several patterns of the same words have", () => {
    const lexicon = lexiconOf([["ракет~f", "missile"], ["ракет~m", "missile"], ["ракетами", "by missiles"]]);
    expect(phrasesAt(lexicon, wordsOf("ракетами"), 0)[0]?.values).toEqual(["missile", "by missiles"]);
  });

  it("are found however the accents of text and pattern are encoded", () => {
    for (const form of ["NFC", "NFD"] as const) expect(found(["Орёл", "Запорі\u0301жж~t", "Джанко~j"].map((name) => name.normalize(form)), "Орёл, Запоріжжя, Джанкой")).toEqual(["Орёл", "Запоріжжя", "Джанкой"]);
  });

  it("have no word of more than 64 letters", () => {
    expect(["x".repeat(64), "x".repeat(65)].map((name) => found([name], name).length)).toEqual([1, 0]);
  });

  it("do not reach over a dash to the count after it", () => {
    expect(found(["Shahed-136"], "Shahed – 136 збито")).toEqual([]);
  });

  it("neither begin nor end inside a run of letters and digits", () => {
    expect(found(["Х-31"], "Х-31П")).toEqual([]);
    expect(found(["М-22"], "3М22")).toEqual([]);
    expect(found(["3М22"], "13М22")).toEqual([]);
  });

  it("begin where a count was glued to them", () => {
    expect(found(["шахед~m"], "5шахедів")).toEqual(["шахедів"]);
  });

  it("take a glued English plural after a number with them", () => {
    expect(found(["Shahed-136"], "two Shahed-136s")).toEqual(["Shahed-136s"]);
  });

  it("hold a slash only where the pattern has one", () => {
    expect(found(["Х-101/Х-555"], "Х-101/Х-555")).toEqual(["Х-101/Х-555"]);
    expect(found(["Х-101/Х-555"], "Х-101 Х-555")).toEqual([]);
    expect(found(["Storm Shadow"], "Storm/Shadow")).toEqual([]);
  });

  it("do not reach over the end of a sentence or a list item", () => {
    expect(found(["Storm Shadow"], "Storm. Shadow")).toEqual([]);
    expect(found(["Storm Shadow"], "Storm\n- Shadow")).toEqual([]);
  });
});

describe("a nominative's pattern", () => {
  it.each([
    ["Гербера", "Гербер~f"],
    ["Курська", "Курськ~A"],
    ["Калибр", "Калибр~m"],
    ["Бандероль", "Бандерол~b"],
    ["Закарпаття", "Закарпатт~t"],
    ["Пермський край", "Пермськ~M кра~j"],
    ["Х-101", "Х-101"],
    ["КАБ", "КАБ"],
    ["Storm Shadow", "Storm Shadow"],
  ])("of %s is %s", (name, pattern) => {
    expect(inflect(name)).toBe(pattern);
  });
});
