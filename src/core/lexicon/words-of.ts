import { dictionaryEdition, entryOfUnits, formOfNumber, HASH_SEED, hashed, LONGEST_FORM, numberOfEntry, rolesOfEntry } from "./dictionary.js";
import { GAP, widerGap, type Gap } from "./gap.js";
import { DIGITS } from "./role.js";
import { ADDRESS, LINK, SIGN, signAt, STROKE } from "./sign.js";
import { KIND } from "./unit-kinds.js";
import { farRecord, fillRecords, FOLDED_BITS, KIND_BITS, KIND_SHIFT, kindAt, RECORDS, RUSSIAN_SHIFT, SIGNS, TABLED, UKRAINIAN_SHIFT } from "./unit-records.js";
import { longKey, unknownKey } from "./unknown-key.js";
import type { Words } from "./words.js";

/**
 * Cuts a text into words. Linear. Never throws.
 *
 * @param length - how much of it is cut, in UTF-16 code units
 * @example wordsOf("Shahed-136").keys.length // => 2
 */
export function wordsOf(text: string, length: number = text.length): Words {
  fillRecords();
  let count = 0;
  let ukrainian = 0;
  let russian = 0;
  // Since the last word: where it ends, what stands there, and how many lines.
  let from = 0;
  let gap: Gap = GAP.stop;
  let signs = 0;
  let lines = 0;
  let allSigns = 0;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    let record = unit < TABLED ? (RECORDS[unit] ?? 0) : farRecord(unit);
    const kind = (record >> KIND_SHIFT) & KIND_BITS;
    if (kind !== KIND.letter && kind !== KIND.digit) {
      if (kind === KIND.newline && !isSecondHalf(text, i)) lines += 1;
      gap = widerGap(gap, kind);
      signs |= unit < TABLED ? (SIGNS[unit] ?? 0) : signAt(text, i);
      i += 1;
      continue;
    }
    const start = i;
    // The run of letters or digits: its folded units, and their hash.
    let size = 0;
    let hash = HASH_SEED;
    for (;;) {
      if (size < LONGEST_FORM) UNITS[size] = record & FOLDED_BITS;
      hash = hashed(hash, record & FOLDED_BITS);
      ukrainian += (record >> UKRAINIAN_SHIFT) & 1;
      russian += (record >> RUSSIAN_SHIFT) & 1;
      size += 1;
      i += 1;
      if (i >= length) break;
      let next = text.charCodeAt(i);
      record = next < TABLED ? (RECORDS[next] ?? 0) : farRecord(next);
      const here = (record >> KIND_SHIFT) & KIND_BITS;
      if (here === kind) continue;
      if (here !== KIND.inside) break;
      const resumed = afterInside(text, i, length, kind);
      if (resumed === i) break;
      i = resumed;
      next = text.charCodeAt(i);
      record = next < TABLED ? (RECORDS[next] ?? 0) : farRecord(next);
    }
    let end = i;
    if (size < end - start && isPossessive(text, start, end)) {
      // The `s` is cut off as a run of its own.
      end = afterName(text, end - 2);
      i = end;
      size -= 1;
      hash = hashOf(size);
    }
    const entry = size > LONGEST_FORM ? -1 : entryOfUnits(UNITS, size, hash);
    const number = numberOfEntry(entry);
    NUMBERS[count] = number;
    ROLES[count] = entry >= 0 ? rolesOfEntry(entry) : kind === KIND.digit ? DIGITS : 0;
    KEYS[count] = number > 0 ? formOfNumber(number) : size > LONGEST_FORM ? longKey(text.slice(start, end)) : unknownKey(UNITS, size, hash);
    STARTS[count] = start;
    ENDS[count] = end;
    GAPS[count] = lines > 1 || (lines === 1 && gap === GAP.dash) ? GAP.stop : gap;
    if (signs !== 0) {
      signs = toldSigns(signs, start - from);
      allSigns |= signs;
    }
    FOUND[count] = signs & ~LINK;
    count += 1;
    from = end;
    gap = GAP.none;
    signs = 0;
    lines = 0;
  }
  allSigns |= toldSigns(signs, length - from);
  const words: Words = {
    text, length: count, keys: KEYS.slice(0, count), starts: STARTS.slice(0, count), ends: ENDS.slice(0, count), gaps: GAPS.slice(0, count), signs: FOUND.slice(0, count),
    mayHaveLinks: (allSigns & LINK) !== 0, ownLetters: { ukrainian, russian }, numbers: NUMBERS.slice(0, count), roles: ROLES.slice(0, count), edition: dictionaryEdition(),
  };
  if (count > KEPT) for (const list of [KEYS, STARTS, ENDS, GAPS, FOUND, NUMBERS, ROLES]) list.length = KEPT;
  return words;
}

/*
 * Where the words of a text are gathered, so that each list is made once and of its size: lists that grow by `push` leave
 * as much behind as they end up with.
 */
const KEYS: string[] = [];
const STARTS: number[] = [];
const ENDS: number[] = [];
const GAPS: Gap[] = [];
const FOUND: number[] = [];
const NUMBERS: number[] = [];
const ROLES: number[] = [];
/** So many words' room is kept for the next text. */
const KEPT = 1000;

/** Signs between two words: a stroke is a hyphen where it alone stands between them, else a dash; a colon and a slash may be an address's. */
function toldSigns(signs: number, distance: number): number {
  const told = (signs & STROKE) === 0 ? signs : signs & (distance === 1 ? ~SIGN.dash : ~SIGN.hyphen);
  return (told & ADDRESS) === ADDRESS ? told | LINK : told;
}

/** The index of the unit that goes on with a run after signs inside it; the index of the first of them where none does. */
function afterInside(text: string, from: number, length: number, kind: number): number {
  for (let i = from; i < length; i += 1) {
    const here = kindAt(text, i);
    if (here !== KIND.inside) return here === kind ? i : from;
  }
  return from;
}

/** The folded units of the word in hand. */
const UNITS = new Uint16Array(LONGEST_FORM);

function hashOf(size: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < Math.min(size, LONGEST_FORM); i += 1) hash = hashed(hash, UNITS[i] ?? 0);
  return hash;
}

/** Whether a line feed ends the line that a carriage return before it ended already. */
function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at - 1) === CARRIAGE_RETURN;
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13] as const;

/** Where a name ends that a possessive follows: marks between the two («**Kyiv**'s») belong to neither. */
function afterName(text: string, apostrophe: number): number {
  let end = apostrophe;
  while (kindAt(text, end - 1) === KIND.inside) end -= 1;
  return end;
}

/** English `'s` does not belong to the name before it. */
function isPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last < TABLED && ((RECORDS[last] ?? 0) & FOLDED_BITS) === SMALL_S && end - start > 2 && /['’ʼ]/u.test(text.charAt(end - 2));
}

/** The small Latin s. */
const SMALL_S = 115;
