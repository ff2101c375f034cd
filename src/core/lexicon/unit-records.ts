import { foldTable } from "./fold.js";
import { signOfUnit } from "./sign.js";
import { isCapitalUnit, isRussian, isUkrainian, kindOf } from "./unit-kinds.js";

/*
 * A record of bits for every UTF-16 code unit of the scripts that names are written in and of the common signs, so that
 * cutting a text looks each unit up once: what it is folded to, its kind, whose letter it is, whether it is a capital.
 */

/** Units below this have a record. */
export const TABLED = 0x2600;
export const FOLDED_BITS = 0xffff;
export const KIND_SHIFT = 16;
export const KIND_BITS = 0xf;
export const UKRAINIAN_SHIFT = 20;
export const RUSSIAN_SHIFT = 21;
const CAPITAL_BIT = 1 << 22;
/** In every record. */
const DONE = 1 << 23;

export const RECORDS: Int32Array = new Int32Array(TABLED);
/** The sign that a unit is. */
export const SIGNS: Uint16Array = new Uint16Array(TABLED);

/** Fills the records, once; to be called before they are read. */
export function fillRecords(): void {
  if (RECORDS[0] !== 0) return;
  const folding = foldTable();
  for (let unit = 0; unit < TABLED; unit += 1) {
    SIGNS[unit] = signOfUnit(unit);
    RECORDS[unit] = (folding[unit] ?? unit) | (kindOf(unit) << KIND_SHIFT) | (isUkrainian(unit) ? 1 << UKRAINIAN_SHIFT : 0) | (isRussian(unit) ? 1 << RUSSIAN_SHIFT : 0) | (isCapitalUnit(unit) ? CAPITAL_BIT : 0) | DONE;
  }
}

/** The record of a unit beyond the table. */
export function farRecord(unit: number): number {
  return unit | (kindOf(unit) << KIND_SHIFT);
}

/** One of the kinds of units, by the record of one. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < TABLED ? ((RECORDS[unit] ?? 0) >> KIND_SHIFT) & KIND_BITS : kindOf(unit);
}

/** Whether a capital letter stands at a place of a text; beyond its ends none does. */
export function isUpper(text: string, at: number): boolean {
  fillRecords();
  if (!(at >= 0 && at < text.length)) return false;
  const unit = text.charCodeAt(at);
  return unit < TABLED ? ((RECORDS[unit] ?? 0) & CAPITAL_BIT) !== 0 : isCapitalUnit(unit);
}
