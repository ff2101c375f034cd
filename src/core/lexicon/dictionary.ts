/**
 * Every folded form that a lexicon knows, numbered from 1, so that a word of a text is looked up once for all lexicons.
 * It grows as lexicons are compiled and never with texts.
 */
const forms: string[] = [""];
const numbers = new Map<string, number>();

/**
 * A hash table by open addressing, a record of four whole numbers a slot, side by side so that a look-up touches memory
 * once: the hash of a form, its number (0 where the slot is free), where its units begin in `pool`, and how many they are.
 */
let slots = new Int32Array(4 << 12);
let pool = new Uint16Array(1 << 14);
let poolEnd = 0;

/** Hash of no units; see {@link hashed}. */
export const HASH_SEED: number = 0x811c9dc5 | 0;

/** Longer words are in no lexicon. */
export const LONGEST_FORM = 64;

/** The hash of units with one more (FNV-1a by 16-bit units). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** How many forms are known: a word that was looked up when there were fewer may be known since. */
export function dictionarySize(): number {
  return forms.length;
}

/** The number of a form; a new one where it had none. */
export function internForm(form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  const number = forms.length;
  forms.push(form);
  numbers.set(form, number);
  if (form.length <= LONGEST_FORM) store(form, number);
  return number;
}

/** The number of a form; 0 where no lexicon knows it. */
export function numberOfForm(form: string): number {
  return numbers.get(form) ?? 0;
}

/** The form of a number. */
export function formOfNumber(number: number): string {
  return forms[number] ?? "";
}

/**
 * The number of the form with these units; 0 where no lexicon knows it.
 *
 * @param hash - of the units, by {@link hashed}
 */
export function numberOfUnits(units: Uint16Array, length: number, hash: number): number {
  const mask = slots.length / 4 - 1;
  for (let slot = firstSlot(hash, mask); ; slot = (slot + 1) & mask) {
    const at = slot * 4;
    const number = slots[at + 1] ?? 0;
    if (number === 0) return 0;
    if (slots[at] === hash && slots[at + 3] === length && isSame(units, length, slots[at + 2] ?? 0)) return number;
  }
}

function isSame(units: Uint16Array, length: number, from: number): boolean {
  for (let i = 0; i < length; i += 1) if (pool[from + i] !== units[i]) return false;
  return true;
}

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
  if (number * 8 > slots.length) grow();
  place(slots, [hash, number, from, form.length]);
}

function widened(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(units.length * 2);
  wider.set(units);
  return wider;
}

function grow(): void {
  const wider = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 4) if (slots[at + 1] !== 0) place(wider, slots.subarray(at, at + 4));
  slots = wider;
}

function place(table: Int32Array, record: ArrayLike<number>): void {
  const mask = table.length / 4 - 1;
  let slot = firstSlot(record[0] ?? 0, mask);
  while (table[slot * 4 + 1] !== 0) slot = (slot + 1) & mask;
  table.set(record, slot * 4);
}

/** Where a hash is looked for first: its lower bits, with upper ones mixed in. */
function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
