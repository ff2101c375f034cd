import { quantityOf } from "../quantity-of.js";
import type { Quantity } from "../quantity.js";
import { FRACTIONS, SCALES } from "../tables/english-numerals.js";
import { isFraction, isPlaceAhead, looksLikeYear, misreading, pastPercent } from "./context.js";
import { about, atLeast, atMost, type Modifier } from "./modifier.js";
import { readNumeral } from "./numeral.js";
import { readBetween, readSecondEnd, type Ends } from "./range.js";
import { refused, type Read, type ReadingMode, type Refused } from "./reading-state.js";
import type { Token } from "./token.js";
import { readVague } from "./vague.js";
import { isCompound, pastWords, wordAt } from "./words.js";

/** Reads a number, a range or a vague word at `at`, with what is tied to its end ("or more", "-plus"). */
export function readAmount(tokens: readonly Token[], at: number, mode: ReadingMode): Read | Refused | undefined {
  const vague = readVague(tokens, at, mode);
  if (vague !== undefined) return vague.kind === "read" ? withTail(tokens, vague) : vague;
  if (tokens[at]?.kind === "fraction") return refuseFraction(tokens, at);
  const ends = readEnds(tokens, at, mode);
  if (ends === undefined || ends.kind === "refused") return ends;
  const { first } = ends;
  if (tokens[first]?.kind === "word" && isCompound(tokens, ends.next) && !isFraction(tokens, first, ends.next)) return undefined;
  const wrong = misreading(tokens, first, ends.next, mode);
  if (wrong !== undefined) return refused(wrong, pastMisreading(tokens, ends.next));
  if (ends.max === Infinity) return refused("unsafe_count", ends.next);
  if (ends.min !== ends.max && mode.prose && looksLikeYear(tokens[first]) && looksLikeYear(tokens[ends.next - 1])) return refused("not_a_count", ends.next);
  const ratio = pastRatio(tokens, ends, mode);
  if (ratio !== undefined) return refused("fraction", ratio);
  return withTail(tokens, { kind: "read", quantity: quantityOf(ends), vague: false, next: ends.next });
}

function readEnds(tokens: readonly Token[], at: number, mode: ReadingMode): Ends | Refused | undefined {
  const between = readBetween(tokens, at);
  if (between !== undefined) return between;
  const start = !mode.prose && tokens[at]?.text === "from" ? at + 1 : at;
  const numeral = readNumeral(tokens, start);
  if (numeral === undefined) return undefined;
  return readSecondEnd(tokens, start, numeral, mode) ?? { kind: "ends", min: numeral.value, max: numeral.value, first: start, next: numeral.next };
}

/** "3.5 million": the scale word is not left behind to be read alone. */
function refuseFraction(tokens: readonly Token[], at: number): Refused {
  const percent = pastPercent(tokens, at + 1);
  return percent === undefined ? refused("fraction", pastScale(tokens, at + 1)) : refused("percentage", percent);
}

/** The position past "one in five", "1 in every 5", "nine in ten": a share, which is no count. */
function pastRatio(tokens: readonly Token[], { min, first, next }: Ends, mode: ReadingMode): number | undefined {
  if (wordAt(tokens, next) !== "in") return undefined;
  const start = wordAt(tokens, next + 1) === "every" ? next + 2 : next + 1;
  const base = readNumeral(tokens, start);
  if (base === undefined || base.value <= min || tokens[start]?.glue === "¶" || isPlaceAhead(tokens, base.next)) return undefined;
  const isShare = min === 1 || start > next + 1 || wordAt(tokens, base.next) === "of" || (tokens[first]?.kind === "word" && tokens[start]?.kind === "word");
  return isShare && misreading(tokens, start, base.next, mode) === undefined ? base.next : undefined;
}

function pastMisreading(tokens: readonly Token[], next: number): number {
  const half = pastWords(tokens, next, ["and", "a", "half"]);
  if (half !== undefined) return pastScale(tokens, half);
  return pastPercent(tokens, next) ?? (FRACTIONS.has(wordAt(tokens, next)) ? next + 1 : next);
}

function pastScale(tokens: readonly Token[], at: number): number {
  return SCALES.has(wordAt(tokens, at)) ? at + 1 : at;
}

const SUFFIXES: readonly (readonly [Modifier, readonly string[]])[] = [
  [atLeast, ["+"]],
  [atLeast, ["plus"]],
  [atLeast, ["or", "more"]],
  [atMost, ["or", "fewer"]],
  [atMost, ["or", "less"]],
  [about, ["or", "so"]],
  [(quantity: Quantity): Quantity | undefined => about(atLeast(quantity) ?? quantity), ["odd"]],
];

/** With a scale word left over, "one hundred thousand million", it is no number that we know how to read. */
function withTail(tokens: readonly Token[], read: Read): Read | Refused {
  const past = pastScale(tokens, read.next);
  return past > read.next ? refused("broken_numeral", past) : withSuffix(tokens, read);
}

function withSuffix(tokens: readonly Token[], read: Read): Read {
  for (const [modifier, words] of SUFFIXES) {
    const next = pastWords(tokens, read.next, words);
    if (next === undefined || tokens[read.next]?.glue === "¶" || (words[0] === "odd" && tokens[read.next]?.glue !== "-")) continue;
    // "5 plus 3" is a sum.
    if (readNumeral(tokens, next) !== undefined) return read;
    return { ...read, quantity: modifier(read.quantity) ?? read.quantity, next };
  }
  return read;
}
