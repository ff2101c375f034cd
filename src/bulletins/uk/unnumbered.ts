import type { Words } from "../../core/lexicon/index.js";
import { boundsOf } from "../../quantity/index.js";
import { numberOf } from "./grammatical-number.js";
import type { Nominal } from "./nominal.js";

/** The words' number for an unnumbered name. */
export function unnumbered(words: Words, nominal: Nominal, isGenitive: boolean): ReturnType<typeof numberOf> {
  const head = nominal.weapons[0];
  const number = head === undefined ? { min: 1 } : numberOf(words, head.first, head.last, isGenitive);
  // Of each kind named there is one at least.
  return nominal.weapons.length > 1 ? { min: Math.max(nominal.weapons.length, boundsOf(number).min) } : number;
}
