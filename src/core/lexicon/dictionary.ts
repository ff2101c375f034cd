import { DIGITS } from "./role.js";

/**
 * Every folded form that a lexicon knows, numbered from 1, so that a word of a text is looked up once for all lexicons.
 * It grows as lexicons are compiled and never with texts.
 */
const forms: string[] = [""];
const numbers = new Map<string, number>();

/** Whole numbers a slot: a power of two. */
const RECORD_SHIFT = 2;
const RECORD = 1 << RECORD_SHIFT;

/**
 * A hash table by open addressing, a record of four whole numbers a slot, side by side so that a look-up touches memory
 * once: the hash of a form, its number and length (0 where the slot is free), where its units begin in `pool`, and its
 * roles.
 */
let slots = new Int32Array(RECORD << 12);
let pool = new Uint16Array(1 << 14);
let poolEnd = 0;
let edition: Edition = { forms: 0 };

/** The bits that a form's number takes; its length stands above them. */
const NUMBER_BITS = 0xfffff;
const LENGTH_SHIFT = 20;

/** Hash of no units; see {@link hashed}. */
export const HASH_SEED: number = 0x811c9dc5 | 0;

/** Longer forms have a number but no entry: no word of a text is one of them. */
export const LONGEST_FORM = 64;

/** The hash of units with one more (FNV-1a by 16-bit units). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** One state of the dictionary, told by identity from all others and from those of another copy of this module. */
export interface Edition {
  /** How many forms it knows. */
  readonly forms: number;
}

/** Another with every form and role: a word that was looked up before may be known since. */
export function dictionaryEdition(): Edition {
  return edition;
}

/**
 * The number of a form; a new one where it had none.
 *
 * @throws RangeError beyond a million forms
 */
export function internForm(form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  const number = forms.length;
  if (number > NUMBER_BITS) throw new RangeError(`Lexicons know ${number} forms of words together: expected at most ${NUMBER_BITS}.`);
  forms.push(form);
  numbers.set(form, number);
  edition = { forms: forms.length - 1 };
  if (form.length <= LONGEST_FORM) store(form, number);
  return number;
}

/** Adds bits to the roles of a form: what it is in some lexicon, to be read with {@link rolesOfEntry}. */
export function addRoles(number: number, roles: number): void {
  const at = entryOfForm(formOfNumber(number));
  if (at < 0) return;
  slots[at + ROLES] = (slots[at + ROLES] ?? 0) | roles;
  edition = { forms: forms.length - 1 };
}

/** The form of a number. */
export function formOfNumber(number: number): string {
  return forms[number] ?? "";
}

/**
 * The entry of the form with these units; -1 where no lexicon knows it.
 *
 * @param hash - of the units, by {@link hashed}
 */
export function entryOfUnits(units: Uint16Array, length: number, hash: number): number {
  // Kept at hand, for the bindings of a module may change under a loop.
  const table = slots;
  const stored = pool;
  const mask = table.length - RECORD;
  for (let at = firstSlot(hash, mask); ; at = (at + RECORD) & mask) {
    const form = table[at + 1] ?? 0;
    if (form === 0) return -1;
    if (table[at] !== hash || form >> LENGTH_SHIFT !== length) continue;
    const from = table[at + 2] ?? 0;
    let same = 0;
    while (same < length && stored[from + same] === units[same]) same += 1;
    if (same === length) return at;
  }
}

/** The entry of a form; -1 where no lexicon knows it. */
export function entryOfForm(form: string): number {
  const { length } = form;
  if (length > LONGEST_FORM) return -1;
  let hash = HASH_SEED;
  for (let i = 0; i < length; i += 1) {
    const unit = form.charCodeAt(i);
    UNITS[i] = unit;
    hash = hashed(hash, unit);
  }
  return entryOfUnits(UNITS, length, hash);
}

const UNITS = new Uint16Array(LONGEST_FORM);

/** The number of the form of an entry; 0 where there is none. */
export function numberOfEntry(at: number): number {
  return at < 0 ? 0 : (slots[at + 1] ?? 0) & NUMBER_BITS;
}

/** What the form of an entry is in lexicons, as bits; 0 where there is none. */
export function rolesOfEntry(at: number): number {
  return at < 0 ? 0 : (slots[at + ROLES] ?? 0);
}

/** The place of the roles in a record. */
const ROLES = 3;

function store(form: string, number: number): void {
  const from = poolEnd;
  if (from + form.length > pool.length) pool = widened(pool);
  let hash = HASH_SEED;
  for (let i = 0; i < form.length; i += 1) {
    const unit = form.charCodeAt(i);
    pool[from + i] = unit;
    hash = hashed(hash, unit);
  }
  poolEnd += form.length;
  // No more than half of the slots are taken.
  if (number * 2 * RECORD > slots.length) grow();
  place(slots, [hash, (form.length << LENGTH_SHIFT) | number, from, isDigit(form.charCodeAt(0)) ? DIGITS : 0]);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function widened(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(units.length * 2);
  wider.set(units);
  return wider;
}

function grow(): void {
  const wider = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += RECORD) if (slots[at + 1] !== 0) place(wider, slots.subarray(at, at + RECORD));
  slots = wider;
}

function place(table: Int32Array, record: ArrayLike<number>): void {
  const mask = table.length - RECORD;
  let at = firstSlot(record[0] ?? 0, mask);
  while (table[at + 1] !== 0) at = (at + RECORD) & mask;
  table.set(record, at);
}

/** Where the slot begins in which a hash is looked for first: its lower bits, with upper ones mixed in. */
function firstSlot(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << RECORD_SHIFT) & mask;
}
