import { dictionaryEdition, entryOfUnits, formOfNumber, HASH_SEED, hashed, LONGEST_FORM, numberOfEntry, rolesOfEntry } from "./dictionary.js";
import { foldTable, foldText, textOfUnits } from "./fold.js";
import { GAP, widerGap, type Gap } from "./gap.js";
import { isCapitalUnit, isRussian, isUkrainian, KIND, kindOf } from "./unit-kinds.js";
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
 * @example wordsOf("Shahed-136").keys.length // => 2
 */
export function wordsOf(text: string): Words {
  const { length } = text;
  const records = length <= BUFFER.length ? BUFFER : new Int32Array(length);
  const owners = takeRecords(text, records);
  let count = 0;
  let gap: Gap = GAP.stop;
  let lines = 0;
  let i = 0;
  while (i < length) {
    const kind = ((records[i] ?? 0) >> KIND_SHIFT) & KIND_BITS;
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === NEWLINE && !isSecondHalf(text, i)) lines += 1;
      gap = widerGap(gap, kind);
      i += 1;
      continue;
    }
    const start = i;
    let end = endOfRun(records, start, length, kind);
    if (RUN.size < end - start && ((records[end - 1] ?? 0) & FOLDED_BITS) === SMALL_S && isPossessive(text, start, end)) {
      end = afterName(records, end - 2);
      RUN.size -= 1;
      RUN.hash = hashOf(RUN.size);
    }
    i = end;
    const entry = RUN.size > LONGEST ? -1 : entryOfUnits(UNITS, RUN.size, RUN.hash);
    const number = numberOfEntry(entry);
    NUMBERS[count] = number;
    ROLES[count] = rolesOfEntry(entry);
    KEYS[count] = number > 0 ? formOfNumber(number) : keyOf(text, start, end, RUN.size);
    STARTS[count] = start;
    ENDS[count] = end;
    GAPS[count] = lines > 1 || (lines === 1 && gap === GAP.dash) ? GAP.stop : gap;
    count += 1;
    gap = GAP.none;
    lines = 0;
  }
  const words: Words = {
    text, length: count, keys: KEYS.slice(0, count), starts: STARTS.slice(0, count), ends: ENDS.slice(0, count), gaps: GAPS.slice(0, count),
    ownLetters: { ukrainian: owners % OWNERS, russian: Math.floor(owners / OWNERS) }, numbers: NUMBERS.slice(0, count), roles: ROLES.slice(0, count), edition: dictionaryEdition(),
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
/** The records of a text of usual length. */
const BUFFER = new Int32Array(1 << 12);
/** So many words' room is kept for the next text. */
const KEPT = 1000;

/** The records of a text's units, and how many letters are each language's own: Ukrainian's, and Russian's times {@link OWNERS}. */
function takeRecords(text: string, records: Int32Array): number {
  if (RECORDS[0] === 0) fill();
  let ukrainian = 0;
  let russian = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const record = unit < TABLED ? (RECORDS[unit] ?? 0) : farRecord(unit);
    records[i] = record;
    ukrainian += (record >> UKRAINIAN_SHIFT) & 1;
    russian += (record >> RUSSIAN_SHIFT) & 1;
  }
  return ukrainian + russian * OWNERS;
}

/** More than a text can have letters. */
const OWNERS = 2 ** 26;

/** Of the run in hand: how many units it has without the signs inside it, and their hash. */
const RUN = { size: 0, hash: 0 };

/** The end of the run of letters or digits that starts at a unit; its folded units are in {@link UNITS} then. */
function endOfRun(records: Int32Array, start: number, length: number, kind: number): number {
  let size = 0;
  let hash = SEED | 0;
  let i = start;
  while (i < length) {
    const record = records[i] ?? 0;
    const here = (record >> KIND_SHIFT) & KIND_BITS;
    if (here === kind) {
      const folded = record & FOLDED_BITS;
      if (size < LONGEST) UNITS[size] = folded;
      hash = hashed(hash, folded);
      size += 1;
      i += 1;
      continue;
    }
    const next = here === INSIDE ? afterInside(records, i, length, kind) : i;
    if (next === i) break;
    i = next;
  }
  RUN.size = size;
  RUN.hash = hash;
  return i;
}

/** The index of the unit that goes on with a run after signs inside it; the index of the first of them where none does. */
function afterInside(records: Int32Array, from: number, length: number, kind: number): number {
  for (let i = from; i < length; i += 1) {
    const here = ((records[i] ?? 0) >> KIND_SHIFT) & KIND_BITS;
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

/** The folded run without the signs inside it that are not letters: a text of its own, that keeps no other alive. */
function keyOf(text: string, start: number, end: number, size: number): string {
  if (size <= COPIED && size === end - start && isFoldedAlready(text, start, size)) return text.slice(start, end);
  if (size <= LONGEST) return textOfUnits(UNITS.subarray(0, size));
  const folded = foldText(text.slice(start, end));
  let key = "";
  for (let i = 0; i < folded.length; i += 1) if (kindOf(text.charCodeAt(start + i)) !== INSIDE) key += folded.charAt(i);
  return key;
}

/** Engines copy what is cut from a text up to this length, and beyond it keep the whole text. */
const COPIED = 12;

function isFoldedAlready(text: string, start: number, size: number): boolean {
  for (let i = 0; i < size; i += 1) if (text.charCodeAt(start + i) !== UNITS[i]) return false;
  return true;
}

/** The small Latin s. */
const SMALL_S = 115;

/** Whether a line feed ends the line that a carriage return before it ended already. */
function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at - 1) === CARRIAGE_RETURN;
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13] as const;

/** Where a name ends that a possessive follows: marks between the two («**Kyiv**'s») belong to neither. */
function afterName(records: Int32Array, apostrophe: number): number {
  let end = apostrophe;
  while ((((records[end - 1] ?? 0) >> KIND_SHIFT) & KIND_BITS) === INSIDE) end -= 1;
  return end;
}

/** English `'s` does not belong to the name before it. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && /['’ʼ]/u.test(text.charAt(end - 2));
}
