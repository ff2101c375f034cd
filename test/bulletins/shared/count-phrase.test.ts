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
    ["два десятка БПЛА", { min: 20, max: 20, approximate: true }],
    ["полтора десятка", { min: 15, max: 15, approximate: true }],
    ["полтора-два десятка", { min: 15, max: 20, approximate: true }],
    ["десятка два", { min: 20, max: 20, approximate: true }],
    ["десятка полтора", { min: 15, max: 15, approximate: true }],
    ["более двух десятков", { min: 21 }],
    ["почти три десятка", { min: 0, max: 29, approximate: true }],
    ["полсотни", { min: 50, max: 50, approximate: true }],
    ["свыше полусотни", { min: 51 }],
    ["полторы сотни", { min: 150, max: 150, approximate: true }],
    ["три сотни пятьдесят", 350],
    ["две с половиной сотни", { min: 250, max: 250, approximate: true }],
    ["2,5 десятка", { min: 25, max: 25, approximate: true }],
    ["полторы тысячи", { min: 1500, max: 1500, approximate: true }],
    ["две с половиной тысячи", { min: 2500, max: 2500, approximate: true }],
    ["две тысячи", 2000],
    ["десяток-другой", { min: 10, max: 20, approximate: true }],
    ["сотню-другую", { min: 100, max: 200, approximate: true }],
    ["десять с лишним", { min: 10 }],
    ["два десятка с лишним", { min: 20 }],
    ["сотня с небольшим", { min: 100 }],
    ["10+", { min: 10 }],
    ["сотни", { min: 200 }],
    ["несколькими десятками", { min: 20 }],
    ["десятку", { min: 10, max: 10, approximate: true }],
    ["третий", 1],
    ["3-й", 1],
    ["четвертый и пятый", 2],
    ["второй, третий и четвертый", 3],
    ["первый, третий", 1],
    ["21-й", 21],
    ["22-я", 1],
  ])("is read from «%s»", (text, quantity) => {
    expect(count(text)).toEqual(quantity);
  });

  it("tells the place in the row that it counts by", () => {
    expect(["третий", "четвертый и пятый", "12-й", "три"].map((text) => countAt(wordsOf(text), 0, russianLexicon().counts)?.ordinal)).toEqual([3, 5, 12, undefined]);
  });

  it("is none where no number follows the hedge, or it is one of a time", () => {
    expect([count("около 20.00"), count("до полуночи"), count("по территории"), count("более чем"), count("Х-59")]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
