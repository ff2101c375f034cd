import { SIGN } from "../../core/lexicon/index.js";
import { isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";

/** A new line after an empty one. */
const PARAGRAPH = /\n\s*\n/u;

/** No abbreviation before a full stop has more letters. */
const ABBREVIATION = 4;

/**
 * Whether a sentence starts at a word: after a full stop a capital or a number, but not after «г.» (after «– 3.» it
 * does), and any word behind a long one; a capital at the head of a list's item; or a paragraph.
 */
export function isSentenceStart(text: BulletinText, i: number): boolean {
  const signs = text.signs[i] ?? 0;
  const { words } = text;
  if ((signs & SIGN.bullet) !== 0 && isCapital(text, i)) return true;
  if ((signs & SIGN.newline) !== 0 && (signs & SIGN.bullet) === 0 && PARAGRAPH.test(words.text.slice(words.ends[i - 1], words.starts[i]))) return true;
  if ((signs & SIGN.stop) === 0) return false;
  const { length } = words.keys[i - 1] ?? "";
  if (isCapital(text, i)) return length > 1 || isDigits(text, i - 1);
  return isDigits(text, i) ? length > 1 : length > ABBREVIATION;
}
