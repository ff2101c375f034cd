import { describe, expect, it } from "vitest";
import { russianLexicon } from "../../../src/bulletins/ru/lexicon.js";
import { countAt } from "../../../src/bulletins/shared/count-phrase.js";
import { wordsOf } from "../../../src/core/lexicon/index.js";

const count = (text: string): unknown => {
  const found = countAt(wordsOf(text), 0, russianLexicon().counts);
  return found === undefined ? undefined : found.isEach ? { each: found.quantity } : found.quantity;
};

describe("a count in a text", () => {
  it.each([
    ["пять БПЛА", 5],
    ["по одному БПЛА", { each: 1 }],
    ["по 16 БПЛА", { each: 16 }],
    ["более 50 БПЛА", { min: 51 }],
    ["свыше сорока БПЛА", { min: 41 }],
    ["не менее чем 12", { min: 12 }],
    ["не более 12", { min: 0, max: 12 }],
    ["до 17 БПЛА", { min: 0, max: 17 }],
    ["менее десяти", { min: 0, max: 9 }],
    ["около 140", { min: 140, max: 140, approximate: true }],
    ["почти 500", { min: 0, max: 499, approximate: true }],
    ["почти ноль", { min: 0, max: 0, approximate: true }],
    ["2–3 ракеты", { min: 2, max: 3 }],
    ["около сотни", { min: 100, max: 100, approximate: true }],
    ["несколько десятков", { min: 20 }],
    ["ровно пять", 5],
  ])("is read from «%s»", (text, quantity) => {
    expect(count(text)).toEqual(quantity);
  });

  it("is none where no number follows the hedge, or it is one of a time", () => {
    expect([count("около 20.00"), count("до полуночи"), count("по территории"), count("более чем"), count("Х-59")]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
