import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMERALS, SUFFIXES } from "../../../src/bulletins/ru/tables/numerals.js";
import { numeralAt, numeralsOf } from "../../../src/bulletins/shared/numerals.js";
import { wordsOf } from "../../../src/core/lexicon/index.js";

const numerals = numeralsOf(NUMERALS, SUFFIXES);

/** Units, tens and hundreds as words, in one case. */
interface Case {
  readonly units: readonly string[];
  readonly teens: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  /** «тысяча» after one, after two to four, and after the rest. */
  readonly thousand: readonly [string, string, string];
  /** One and two of the feminine «тысяча». */
  readonly feminine: readonly [string, string];
  readonly zero: string;
}

const list = (words: string): string[] => words.split(" ");

const CASES: Readonly<Record<string, Case>> = {
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

describe("Russian numerals", () => {
  it.each(Object.entries(CASES))("are read as they are spelt, in the %s, from 0 to 999,999", (_, words) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(valueOf(spell(n, words))).toBe(n);
      }),
      { numRuns: 1000 },
    );
    for (let n = 0; n <= 1200; n += 1) expect(valueOf(spell(n, words))).toBe(n);
  });

  it("are read with any letter for ё and capitals", () => {
    expect(["Четырех", "ТРЕМЯ", "девяносто один", "обе", "двое"].map(valueOf)).toEqual([4, 3, 91, 2, 2]);
  });

  it("end where the next word cannot belong to them", () => {
    const words = wordsOf("двадцать тридцать пять");
    expect(numeralAt(words, 0, numerals)).toEqual({ value: 20, last: 0 });
    expect(numeralAt(words, 1, numerals)).toEqual({ value: 35, last: 2 });
    expect(numeralAt(wordsOf("пять десять"), 0, numerals)).toEqual({ value: 5, last: 0 });
  });

  it("have digits with thousands apart and endings of case", () => {
    expect(["12", "52 831", "1 000 000", "31-м", "5-ти", "2**4"].map(valueOf)).toEqual([12, 52_831, 1_000_000, 31, 5, 24]);
  });

  it("have no digits of times, dates, decimals, names or numbers too long to count", () => {
    expect(["20.00", "7:30", "1,5", "24.09.2025", "12км", "1".repeat(30)].map(valueOf)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
