import { dictionaryEdition, entryOfUnits, formOfNumber, HASH_SEED, hashed, LONGEST_FORM, numberOfEntry, rolesOfEntry } from "./dictionary.js";
import { foldTable } from "./fold.js";
import { GAP, widerGap, type Gap } from "./gap.js";
import { isCapitalUnit, isRussian, isUkrainian, KIND, kindOf } from "./unit-kinds.js";
import { longKey, unknownKey } from "./unknown-key.js";
import type { Words } from "./words.js";

/*
 * A record of bits for every UTF-16 code unit of the scripts that names are written in, so that cutting a text looks each
 * unit up once: what it is folded to, its kind, whose letter it is, and whether it is a capital. This and what else the loops below use at every unit stands in
 * this module, for an engine looks up anew at each use what another module exports.
 */
const TABLED = 0x2190;
const RECORDS = new Int32Array(TABLED);
const FOLDED_BITS = 0xffff;
const KIND_SHIFT = 16;
const KIND_BITS = 0xf;
const UKRAINIAN_SHIFT = 20;
const RUSSIAN_SHIFT = 21;
const CAPITAL_BIT = 1 << 22;
const [LETTER, DIGIT, INSIDE, NEWLINE] = [KIND.letter, KIND.digit, KIND.inside, KIND.newline];
const [SEED, LONGEST] = [HASH_SEED, LONGEST_FORM];

/** Fills the records; the first unit's tells whether that is done. */
function fill(): void {
  const folding = foldTable();
  for (let unit = RECORDS.length - 1; unit >= 0; unit -= 1) {
    RECORDS[unit] = (folding[unit] ?? unit) | (kindOf(unit) << KIND_SHIFT) | (isUkrainian(unit) ? 1 << UKRAINIAN_SHIFT : 0) | (isRussian(unit) ? 1 << RUSSIAN_SHIFT : 0) | (isCapitalUnit(unit) ? CAPITAL_BIT : 0) | DONE;
  }
}

/** In every record. */
const DONE = 1 << 23;

/** The record of a unit beyond the table. */
function farRecord(unit: number): number {
  return unit | (kindOf(unit) << KIND_SHIFT);
}

/** Whether a capital letter stands at a place of a text; beyond its ends none does. */
export function isUpper(text: string, at: number): boolean {
  if (RECORDS[0] === 0) fill();
  if (!(at >= 0 && at < text.length)) return false;
  const unit = text.charCodeAt(at);
  return unit < TABLED ? ((RECORDS[unit] ?? 0) & CAPITAL_BIT) !== 0 : isCapitalUnit(unit);
}

/**
 * Cuts a text into words. Linear. Never throws.
 *
 * @param length - how much of it is cut, in UTF-16 code units
 * @example wordsOf("Shahed-136").keys.length // => 2
 */
export function wordsOf(text: string, length: number = text.length): Words {
  if (RECORDS[0] === 0) fill();
  let count = 0;
  let gap: Gap = GAP.stop;
  let lines = 0;
  let i = 0;
  let ukrainian = 0;
  let russian = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    let record = unit < TABLED ? (RECORDS[unit] ?? 0) : farRecord(unit);
    const kind = (record >> KIND_SHIFT) & KIND_BITS;
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === NEWLINE && !isSecondHalf(text, i)) lines += 1;
      gap = widerGap(gap, kind);
      i += 1;
      continue;
    }
    const start = i;
    // The run of letters or digits: its folded units, and their hash.
    let size = 0;
    let hash = SEED;
    for (;;) {
      if (size < LONGEST) UNITS[size] = record & FOLDED_BITS;
      hash = hashed(hash, record & FOLDED_BITS);
      ukrainian += (record >> UKRAINIAN_SHIFT) & 1;
      russian += (record >> RUSSIAN_SHIFT) & 1;
      size += 1;
      i += 1;
      if (i >= length) break;
      const next = text.charCodeAt(i);
      record = next < TABLED ? (RECORDS[next] ?? 0) : farRecord(next);
      const here = (record >> KIND_SHIFT) & KIND_BITS;
      if (here === kind) continue;
      const resumed = here === INSIDE ? afterInside(text, i, length, kind) : i;
      if (resumed === i) break;
      i = resumed;
      record = recordOf(text.charCodeAt(i));
    }
    let end = i;
    if (size < end - start && (recordOf(text.charCodeAt(end - 1)) & FOLDED_BITS) === SMALL_S && isPossessive(text, start, end)) {
      // The `s` is cut off as a run of its own.
      end = afterName(text, end - 2);
      i = end;
      size -= 1;
      hash = hashOf(size);
    }
    const entry = size > LONGEST ? -1 : entryOfUnits(UNITS, size, hash);
    const number = numberOfEntry(entry);
    NUMBERS[count] = number;
    ROLES[count] = rolesOfEntry(entry);
    KEYS[count] = number > 0 ? formOfNumber(number) : size > LONGEST ? longKey(text.slice(start, end)) : unknownKey(UNITS, size, hash);
    STARTS[count] = start;
    ENDS[count] = end;
    GAPS[count] = lines > 1 || (lines === 1 && gap === GAP.dash) ? GAP.stop : gap;
    count += 1;
    gap = GAP.none;
    lines = 0;
  }
  const words: Words = {
    text, length: count, keys: KEYS.slice(0, count), starts: STARTS.slice(0, count), ends: ENDS.slice(0, count), gaps: GAPS.slice(0, count),
    ownLetters: { ukrainian, russian }, numbers: NUMBERS.slice(0, count), roles: ROLES.slice(0, count), edition: dictionaryEdition(),
  };
  if (count > KEPT) for (const list of [KEYS, STARTS, ENDS, GAPS, NUMBERS, ROLES]) list.length = KEPT;
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
const NUMBERS: number[] = [];
const ROLES: number[] = [];
/** So many words' room is kept for the next text. */
const KEPT = 1000;

function recordOf(unit: number): number {
  return unit < TABLED ? (RECORDS[unit] ?? 0) : farRecord(unit);
}

/** The index of the unit that goes on with a run after signs inside it; the index of the first of them where none does. */
function afterInside(text: string, from: number, length: number, kind: number): number {
  for (let i = from; i < length; i += 1) {
    const here = (recordOf(text.charCodeAt(i)) >> KIND_SHIFT) & KIND_BITS;
    if (here !== INSIDE) return here === kind ? i : from;
  }
  return from;
}

/** The folded units of the word in hand. */
const UNITS = new Uint16Array(LONGEST_FORM);

function hashOf(size: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < Math.min(size, LONGEST); i += 1) hash = hashed(hash, UNITS[i] ?? 0);
  return hash;
}

/** The small Latin s. */
const SMALL_S = 115;

/** Whether a line feed ends the line that a carriage return before it ended already. */
function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at - 1) === CARRIAGE_RETURN;
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13] as const;

/** Where a name ends that a possessive follows: marks between the two («**Kyiv**'s») belong to neither. */
function afterName(text: string, apostrophe: number): number {
  let end = apostrophe;
  while (((recordOf(text.charCodeAt(end - 1)) >> KIND_SHIFT) & KIND_BITS) === INSIDE) end -= 1;
  return end;
}

/** English `'s` does not belong to the name before it. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && /['’ʼ]/u.test(text.charAt(end - 2));
}
