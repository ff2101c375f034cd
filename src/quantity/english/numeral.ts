import { SCALES, SMALL_NUMBERS, TENS } from "../tables/english-numerals.js";
import type { Token } from "./token.js";
import { isCompound, wordAt } from "./words.js";

/** One exact number in words or digits. `value` past the safe integers is `Infinity`. */
export interface Numeral {
  readonly value: number;
  /** The number that its scale words multiply, where they multiply one ("three hundred": 3), else `value`. */
  readonly head: number;
  readonly next: number;
}

interface Group extends Numeral {
  /** The last scale word's own multiplier, else 1. */
  readonly scale: number;
}

/** Reads the longest number at `at`: "1,000", "twenty-two", "two thousand three hundred", "2 dozen", "half a million". */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = readHalf(tokens, at) ?? readScaled(tokens, at);
  if (first === undefined) return undefined;
  let { value, head, next } = first;
  for (let limit = first.scale; limit >= 1000; ) {
    const more = readScaled(tokens, pastAnd(tokens, next), true);
    if (more === undefined || more.value >= limit || SCALES.has(wordAt(tokens, more.next)) || isCompound(tokens, more.next)) break;
    value = safe(value + more.value);
    [head, limit, next] = [value, more.scale, more.next];
  }
  return { value, head, next };
}

/** A number below a scale word, with that word where it is there. `inner`: words only, as after "two thousand and". */
function readScaled(tokens: readonly Token[], at: number, inner = false): Group | undefined {
  const group = readHundreds(tokens, at, inner);
  if (group === undefined) return undefined;
  const word = wordFrom(tokens, at, group.next);
  const scale = word === "hundred" ? undefined : SCALES.get(word);
  if (scale === undefined || (inner && scale < 1000)) return group;
  return { ...group, value: safe(group.value * scale), scale, next: group.next + 1 };
}

function readHundreds(tokens: readonly Token[], at: number, inner: boolean): Group | undefined {
  const small = readArticle(tokens, at, inner) ?? readSmall(tokens, at, inner);
  if (small === undefined || wordFrom(tokens, at, small.next) !== "hundred") return small;
  const value = safe(small.value * 100);
  const next = small.next + 1;
  const rest = readSmall(tokens, pastAnd(tokens, next), true);
  const joined = rest !== undefined && wordAt(tokens, rest.next) !== "hundred" && !isCompound(tokens, rest.next);
  return joined ? number(value + rest.value, rest.next) : { value, head: small.value, scale: 100, next };
}

/** "a dozen", "a hundred", and the bare "dozen" of "some dozen-plus": one of the scale that follows. */
function readArticle(tokens: readonly Token[], at: number, inner: boolean): Group | undefined {
  const text = tokens[at]?.text;
  const article = text === "a" || text === "an";
  const scale = article ? wordAt(tokens, at + 1) : text;
  if (!SCALES.has(scale) || (!article && (inner || scale === "score" || scale === "million"))) return undefined;
  return number(1, article ? at + 1 : at);
}

function readSmall(tokens: readonly Token[], at: number, inner: boolean): Group | undefined {
  const token = tokens[at];
  if (token === undefined || (inner && (token.kind !== "word" || token.glue === "¶"))) return undefined;
  if (token.kind === "number") return number(token.value, at + 1);
  const small = SMALL_NUMBERS.get(token.text);
  if (small !== undefined) return number(small, at + 1);
  const tens = TENS.get(token.text);
  if (tens === undefined) return undefined;
  const unit = SMALL_NUMBERS.get(wordAt(tokens, at + 1)) ?? 0;
  // "twenty one-way drones" are twenty.
  const joined = unit >= 1 && unit <= 9 && !isCompound(tokens, at + 2);
  return joined ? number(tens + unit, at + 2) : number(tens, at + 1);
}

/** "half a dozen", "half-dozen", "a half dozen", "half a million". */
function readHalf(tokens: readonly Token[], at: number): Group | undefined {
  const half = tokens[at]?.text === "a" ? at + 1 : at;
  if (tokens[half]?.text !== "half") return undefined;
  const next = wordAt(tokens, half + 1) === "a" ? half + 2 : half + 1;
  const scale = SCALES.get(wordAt(tokens, next));
  return scale === undefined || scale === 20 ? undefined : number(scale / 2, next + 1);
}

function number(value: number, next: number): Group {
  return { value, head: value, scale: 1, next };
}

/** The word at `at`; where the number starts there, whatever stands before it. */
function wordFrom(tokens: readonly Token[], start: number, at: number): string | undefined {
  return at === start ? tokens[at]?.text : wordAt(tokens, at);
}

function pastAnd(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === "and" ? at + 1 : at;
}

function safe(value: number): number {
  return value > Number.MAX_SAFE_INTEGER ? Infinity : value;
}
