import { describe, expect, it } from "vitest";
import { NUMERALS, SUFFIXES } from "../../../src/bulletins/ru/tables/numerals.js";
import { numeralAt, numeralsOf } from "../../../src/bulletins/shared/numerals.js";
import { wordsOf } from "../../../src/core/lexicon/index.js";
import { itReadsWhatIsSpelt, list, valueOf, type NumeralCase } from "../support/spelt-numerals.js";

const numerals = numeralsOf(NUMERALS, SUFFIXES);

const CASES: Readonly<Record<string, NumeralCase>> = {
  nominative: {
    zero: "ноль",
    units: list("один два три четыре пять шесть семь восемь девять"),
    teens: list("десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"),
    tens: list("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
    hundreds: list("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
    thousand: ["тысяча", "тысячи", "тысяч"],
    feminine: ["одна", "две"],
  },
  genitive: {
    zero: "ноля",
    units: list("одного двух трёх четырёх пяти шести семи восьми девяти"),
    teens: list("десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати"),
    tens: list("двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста"),
    hundreds: list("ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"),
    thousand: ["тысячи", "тысяч", "тысяч"],
    feminine: ["одной", "двух"],
  },
  instrumental: {
    zero: "нулём",
    units: list("одним двумя тремя четырьмя пятью шестью семью восемью девятью"),
    teens: list("десятью одиннадцатью двенадцатью тринадцатью четырнадцатью пятнадцатью шестнадцатью семнадцатью восемнадцатью девятнадцатью"),
    tens: list("двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста"),
    hundreds: list("ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами"),
    thousand: ["тысячей", "тысячами", "тысячами"],
    feminine: ["одной", "двумя"],
  },
};

const numberOf = (text: string): number | undefined => valueOf(text, numerals);

describe("Russian numerals", () => {
  itReadsWhatIsSpelt(CASES, numerals);

  it("are read with any letter for ё and capitals", () => {
    expect(["Четырех", "ТРЕМЯ", "девяносто один", "обе", "двое"].map(numberOf)).toEqual([4, 3, 91, 2, 2]);
  });

  it("end where the next word cannot belong to them", () => {
    const words = wordsOf("двадцать тридцать пять");
    expect(numeralAt(words, 0, numerals)).toEqual({ value: 20, last: 0 });
    expect(numeralAt(words, 1, numerals)).toEqual({ value: 35, last: 2 });
    expect(numeralAt(wordsOf("пять десять"), 0, numerals)).toEqual({ value: 5, last: 0 });
  });

  it("have digits with thousands apart and endings of case", () => {
    expect(["12", "52 831", "1 000 000", "31-м", "5-ти", "2**4"].map(numberOf)).toEqual([12, 52_831, 1_000_000, 31, 5, 24]);
  });

  it("have no digits of times, dates, decimals, names or numbers too long to count", () => {
    expect(["20.00", "7:30", "1,5", "24.09.2025", "12км", "1".repeat(30)].map(numberOf)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
