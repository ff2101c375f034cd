import { describe, expect, it } from "vitest";
import { NUMERALS, NUMERAL_SUFFIXES } from "../../../src/bulletins/uk/tables/numerals.js";
import { numeralAt, numeralsOf } from "../../../src/bulletins/shared/numerals.js";
import { wordsOf } from "../../../src/core/lexicon/index.js";
import { itReadsWhatIsSpelt, list, valueOf, type NumeralCase } from "../support/spelt-numerals.js";

const numerals = numeralsOf(NUMERALS, NUMERAL_SUFFIXES);

const CASES: Readonly<Record<string, NumeralCase>> = {
  nominative: {
    zero: "нуль",
    units: list("один два три чотири п’ять шість сім вісім дев’ять"),
    teens: list("десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять"),
    tens: list("двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто"),
    hundreds: list("сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот"),
    thousand: ["тисяча", "тисячі", "тисяч"],
    feminine: ["одна", "дві"],
  },
  genitive: {
    zero: "нуля",
    units: list("одного двох трьох чотирьох п'яти шести семи восьми дев'яти"),
    teens: list("десяти одинадцяти дванадцяти тринадцяти чотирнадцяти п'ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев'ятнадцяти"),
    tens: list("двадцяти тридцяти сорока п'ятдесяти шістдесяти сімдесяти вісімдесяти дев'яноста"),
    hundreds: list("ста двохсот трьохсот чотирьохсот п'ятисот шестисот семисот восьмисот дев'ятисот"),
    thousand: ["тисячі", "тисяч", "тисяч"],
    feminine: ["однієї", "двох"],
  },
  instrumental: {
    zero: "нулем",
    units: list("одним двома трьома чотирма п’ятьма шістьма сімома вісьмома дев’ятьма"),
    teens: list("десятьма одинадцятьма дванадцятьма тринадцятьма чотирнадцятьма п’ятнадцятьма шістнадцятьма сімнадцятьма вісімнадцятьма дев’ятнадцятьма"),
    tens: list("двадцятьма тридцятьма сорока п’ятдесятьма шістдесятьма сімдесятьма вісімдесятьма дев’яноста"),
    hundreds: list("ста двомастами трьомастами чотирмастами п’ятьмастами шістьмастами сьомастами вісьмастами дев’ятьмастами"),
    thousand: ["тисячею", "тисячами", "тисячами"],
    feminine: ["однією", "двома"],
  },
};

const numberOf = (text: string): number | undefined => valueOf(text, numerals);

describe("Ukrainian numerals", () => {
  itReadsWhatIsSpelt(CASES, numerals);

  it("may carry digits with an ending of case", () => {
    expect(["50-ма", "31-м", "8-ма", "47-х", "559-ти", "1 200", "12"].map(numberOf)).toEqual([50, 31, 8, 47, 559, 1200, 12]);
  });

  it("end where the next word cannot belong to them", () => {
    expect(numeralAt(wordsOf("двадцять тридцять п’ять"), 0, numerals)).toEqual({ value: 20, last: 0 });
  });
});
