import * as fc from "fast-check";
import { expect, it } from "vitest";
import { numeralAt, type Numerals } from "../../../src/bulletins/shared/numerals.js";
import { wordsOf } from "../../../src/core/lexicon/index.js";

/** The number words of a language with genders and cases, in one case. */
export interface NumeralCase {
  readonly zero: string;
  readonly units: readonly string[];
  readonly teens: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  /** The word for a thousand after one, after two to four, and after the rest. */
  readonly thousand: readonly [string, string, string];
  /** One and two of the feminine thousand. */
  readonly feminine: readonly [string, string];
}

/** Words apart by one space. */
export const list = (words: string): string[] => words.split(" ");

function spell(n: number, words: NumeralCase): string {
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

function below1000(n: number, { units, teens, tens, hundreds }: NumeralCase): string {
  const rest = n % 100;
  const small = rest >= 10 && rest < 20 ? [teens[rest - 10]] : [tens[Math.floor(rest / 10) - 2], units[(rest % 10) - 1]];
  return [hundreds[Math.floor(n / 100) - 1], ...small].filter((word) => word !== undefined).join(" ");
}

/** The number that a whole text spells; `undefined` where it does not, or holds more. */
export function valueOf(text: string, numerals: Numerals): number | undefined {
  const words = wordsOf(text);
  const found = numeralAt(words, 0, numerals);
  return found?.last === words.length - 1 ? found.value : undefined;
}

/** Tests that what these cases spell is read back as the same number. */
export function itReadsWhatIsSpelt(cases: Readonly<Record<string, NumeralCase>>, numerals: Numerals): void {
  it.each(Object.entries(cases))("are read as they are spelt, in the %s, from 0 to 999,999", (_, words) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(valueOf(spell(n, words), numerals)).toBe(n);
      }),
      { numRuns: 1000 },
    );
    for (let n = 0; n <= 1200; n += 1) expect(valueOf(spell(n, words), numerals)).toBe(n);
  });
}
