import { GAP, lexiconOf, longestPhraseAt, type Lexicon, type Words } from "../../core/lexicon/index.js";
import { quantityOf, type Quantity } from "../../quantity/index.js";
import { isDigit, keyOf, numeralAt, type Numerals } from "./numerals.js";

/** Round measures of counts, as data. */
export interface CountScales {
  /** By folded form, how many one holds: «десяток», «сотен». */
  readonly values: ReadonlyMap<string, number>;
  /** Folded forms that are one of it where no number stands before them: «десяток», «сотню». */
  readonly alone: ReadonlySet<string>;
  /** «Полтора», folded. */
  readonly oneAndHalf: ReadonlySet<string>;
  /** «С половиной», after a number. */
  readonly andHalf: Lexicon<true>;
  /** «Другой» after a hyphen, folded: «десяток-другой» is one of it or two. */
  readonly orTwo: ReadonlySet<string>;
}

/** Words of parts and doubles of a measure, each sort parted by spaces, phrases by bars. */
export interface ScaleWords {
  /** «Полтора» in its forms. */
  readonly oneAndHalf: string;
  /** «С половиной»: phrases. */
  readonly andHalf: string;
  /** «Другой» in its forms. */
  readonly orTwo: string;
}

/**
 * Makes round measures ready.
 *
 * @param table - how many one holds, its forms in the singular and those that only follow a number, parted by spaces
 */
export function scalesOf(table: readonly (readonly [value: number, singular: string, others: string])[], { oneAndHalf, andHalf, orTwo }: ScaleWords): CountScales {
  const values = new Map<string, number>();
  const alone = new Set<string>();
  for (const [value, singular, others] of table) {
    for (const form of formsOf(singular)) alone.add(form);
    for (const form of formsOf(`${singular} ${others}`)) values.set(form, value);
  }
  const phrases = andHalf.split("|").map((phrase): readonly [string, true] => [phrase, true]);
  return { values, alone, oneAndHalf: new Set(formsOf(oneAndHalf)), andHalf: lexiconOf(phrases), orTwo: new Set(formsOf(orTwo)) };
}

function formsOf(list: string): string[] {
  return list.split(" ").map(keyOf);
}

/** A count with its last word. */
interface Scaled {
  readonly quantity: Quantity;
  readonly last: number;
}

/** «Два десятка», «полтора-два десятка», «2,5 сотни», «десятка два», «три сотни пятьдесят»: soft, unless a number says the rest. */
export function scaledAt(words: Words, first: number, numerals: Numerals, scales: CountScales): Scaled | undefined {
  const low = factorAt(words, first, numerals, scales);
  if (low === undefined) return invertedAt(words, first, numerals, scales);
  const next = low.last + 1;
  const high = words.gaps[next] === GAP.hyphen ? factorAt(words, next, numerals, scales) : undefined;
  const top = high !== undefined && high.value > low.value ? high : low;
  const scale = scaleAt(words, top.last + 1, scales);
  if (scale === undefined) return undefined;
  const last = top.last + 1;
  const rest = top === low && isNext(words, last + 1) ? numeralAt(words, last + 1, numerals) : undefined;
  if (rest !== undefined && rest.value < scale) return { quantity: low.value * scale + rest.value, last: rest.last };
  return { quantity: soft(low.value * scale, top.value * scale), last };
}

/** Whether {@link scaledAt} is worth trying, by the words around the number that ends at `last`, if there is one. */
export function mayBeScaled(words: Words, first: number, last: number | undefined, { values, alone, oneAndHalf, andHalf }: CountScales): boolean {
  const { keys, gaps } = words;
  const key = keys[first] ?? "";
  if (last === undefined) return oneAndHalf.has(key) || alone.has(key) || decimalAt(words, first) !== undefined;
  return gaps[last + 1] === GAP.hyphen || values.has(keys[last + 1] ?? "") || longestPhraseAt(andHalf, words, last + 1) !== undefined;
}

/** «Десяток», «сотню»: about so many; «десяток-другой»: one or two of it. */
export function loneScaleAt(words: Words, i: number, scales: CountScales | undefined): Scaled | undefined {
  const key = words.keys[i] ?? "";
  if (scales?.alone.has(key) !== true) return undefined;
  const value = scales.values.get(key);
  if (value === undefined) return undefined;
  const isOrTwo = words.gaps[i + 1] === GAP.hyphen && scales.orTwo.has(words.keys[i + 1] ?? "");
  return isOrTwo ? { quantity: soft(value, 2 * value), last: i + 1 } : { quantity: soft(value, value), last: i };
}

/** «Десятка два», «десятка полтора». */
function invertedAt(words: Words, first: number, numerals: Numerals, scales: CountScales): Scaled | undefined {
  const scale = scales.alone.has(words.keys[first] ?? "") ? scales.values.get(words.keys[first] ?? "") : undefined;
  if (scale !== 10 || !isNext(words, first + 1)) return undefined;
  const factor = factorAt(words, first + 1, numerals, scales);
  return factor === undefined || factor.value >= scale ? undefined : { quantity: soft(factor.value * scale, factor.value * scale), last: factor.last };
}

interface Factor {
  readonly value: number;
  readonly last: number;
}

function factorAt(words: Words, i: number, numerals: Numerals, { oneAndHalf, andHalf }: CountScales): Factor | undefined {
  if (oneAndHalf.has(words.keys[i] ?? "")) return { value: 1.5, last: i };
  const whole = numeralAt(words, i, numerals);
  if (whole === undefined) return decimalAt(words, i);
  const half = isNext(words, whole.last + 1) ? longestPhraseAt(andHalf, words, whole.last + 1) : undefined;
  return half === undefined ? whole : { value: whole.value + 0.5, last: half.last };
}

/** «2,5», with one digit after the comma or point. */
function decimalAt({ text, keys, starts, ends }: Words, i: number): Factor | undefined {
  const [whole = "", tenths = ""] = [keys[i], keys[i + 1]];
  const end = ends[i] ?? 0;
  if (tenths.length !== 1 || starts[i + 1] !== end + 1 || !isDigit(tenths.charCodeAt(0)) || !isDigit(whole.charCodeAt(0))) return undefined;
  const sign = text.charAt(end);
  return sign === "," || sign === "." ? { value: Number(`${whole}.${tenths}`), last: i + 1 } : undefined;
}

function scaleAt(words: Words, i: number, { values }: CountScales): number | undefined {
  return isNext(words, i) ? values.get(words.keys[i] ?? "") : undefined;
}

function isNext({ gaps }: Words, i: number): boolean {
  return (gaps[i] ?? GAP.stop) <= GAP.space;
}

function soft(min: number, max: number): Quantity {
  return quantityOf({ min, max, approximate: true });
}
