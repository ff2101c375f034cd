import { foldText, textOfUnits } from "./fold.js";
import { KIND, kindOf } from "./unit-kinds.js";

/**
 * The folded form of a word that no lexicon knows: a text of its own, that keeps no other alive. Such words come again
 * too, numbers above all, and take the text that was made for the last one alike.
 *
 * @param hash - of the units, as of the dictionary
 */
export function unknownKey(units: Uint16Array, size: number, hash: number): string {
  const place = hash & (RECENT.length - 1);
  const recent = RECENT[place];
  if (recent?.length === size && isOfUnits(recent, units)) return recent;
  const made = textOfUnits(units.subarray(0, size));
  RECENT[place] = made;
  return made;
}

/** The last texts made, by their hash: a power of two of places, so that it stays small. */
const RECENT: string[] = Array.from({ length: 1 << 11 }, () => "");

function isOfUnits(text: string, units: Uint16Array): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== units[i]) return false;
  return true;
}

/** The folded form of a word of any length, without the signs inside it that are no letters. */
export function longKey(word: string): string {
  const folded = foldText(word);
  let key = "";
  for (let i = 0; i < folded.length; i += 1) if (kindOf(word.charCodeAt(i)) !== KIND.inside) key += folded.charAt(i);
  return key;
}
