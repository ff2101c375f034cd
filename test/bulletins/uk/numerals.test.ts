import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMERALS, NUMERAL_SUFFIXES } from "../../../src/bulletins/uk/tables/numerals.js";
import { numeralAt, numeralsOf } from "../../../src/bulletins/shared/numerals.js";
import { wordsOf } from "../../../src/core/lexicon/index.js";

const numerals = numeralsOf(NUMERALS, NUMERAL_SUFFIXES);

/** Units, tens and hundreds as words, in one case. */
interface Case {
  readonly units: readonly string[];
  readonly teens: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  /** «тисяча» after one, after two to four, and after the rest. */
  readonly thousand: readonly [string, string, string];
  /** One and two of the feminine «тисяча». */
  readonly feminine: readonly [string, string];
  readonly zero: string;
}

const list = (words: string): string[] => words.split(" ");

const CASES: Readonly<Record<string, Case>> = {
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

function spell(n: number, words: Case): string {
  if (n === 0) return words.zero;
  const thousands = Math.floor(n / 1000);
  const head = thousands === 0 ? "" : `${below1000(thousands, { ...words, units: [...words.feminine, ...words.units.slice(2)] })} ${words.thousand[form(thousands)]}`;
  return `${head} ${below1000(n % 1000, words)}`.trim();
}

function form(n: number): 0 | 1 | 2 {
  const [tens, units] = [n % 100, n % 10];
  if (tens >= 11 && tens <= 14) return 2;
  return units === 1 ? 0 : units >= 2 && units <= 4 ? 1 : 2;
}

function below1000(n: number, { units, teens, tens, hundreds }: Case): string {
  const rest = n % 100;
  const small = rest >= 10 && rest < 20 ? [teens[rest - 10]] : [tens[Math.floor(rest / 10) - 2], units[(rest % 10) - 1]];
  return [hundreds[Math.floor(n / 100) - 1], ...small].filter((word) => word !== undefined).join(" ");
}

const valueOf = (text: string): number | undefined => {
  const words = wordsOf(text);
  const found = numeralAt(words, 0, numerals);
  return found?.last === words.length - 1 ? found.value : undefined;
};

describe("Ukrainian numerals", () => {
  it.each(Object.entries(CASES))("are read as they are spelt, in the %s, from 0 to 999,999", (_, words) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(valueOf(spell(n, words))).toBe(n);
      }),
      { numRuns: 1000 },
    );
    for (let n = 0; n <= 1200; n += 1) expect(valueOf(spell(n, words))).toBe(n);
  });

  it("may carry digits with an ending of case", () => {
    expect(["50-ма", "31-м", "8-ма", "47-х", "559-ти", "1 200", "12"].map(valueOf)).toEqual([50, 31, 8, 47, 559, 1200, 12]);
  });

  it("end where the next word cannot belong to them", () => {
    expect(numeralAt(wordsOf("двадцять тридцять п’ять"), 0, numerals)).toEqual({ value: 20, last: 0 });
  });
});
