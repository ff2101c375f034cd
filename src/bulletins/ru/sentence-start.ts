import { isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";
import { SIGN } from "../shared/signs.js";

/** A new line after an empty one. */
const PARAGRAPH = /\n\s*\n/u;

/**
 * Whether a sentence starts at a word: a capital or a number after a full stop, but not after «г.»; a capital at the head
 * of a list's item; or a paragraph.
 */
export function isSentenceStart(text: BulletinText, i: number): boolean {
  const signs = text.signs[i] ?? 0;
  const { words, view } = text;
  if ((signs & SIGN.bullet) !== 0 && isCapital(text, i)) return true;
  if ((signs & SIGN.newline) !== 0 && (signs & SIGN.bullet) === 0 && PARAGRAPH.test(view.slice(words.ends[i - 1], words.starts[i]))) return true;
  if ((signs & SIGN.stop) === 0) return false;
  return (isCapital(text, i) || isDigits(text, i)) && (words.keys[i - 1] ?? "").length > 1;
}
