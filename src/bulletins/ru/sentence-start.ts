import { isCapital, isDigits, type BulletinText } from "../shared/bulletin-text.js";
import { SIGN } from "../shared/signs.js";

/** Whether a sentence starts at a word: after a full stop or an empty line, with a capital or a number, not after «г.». */
export function isSentenceStart(text: BulletinText, i: number): boolean {
  const signs = text.signs[i] ?? 0;
  const { words, view } = text;
  if ((signs & SIGN.newline) !== 0 && (signs & SIGN.bullet) === 0 && /\n\s*\n/u.test(view.slice(words.ends[i - 1], words.starts[i]))) return true;
  if ((signs & SIGN.stop) === 0) return false;
  return (isCapital(text, i) || isDigits(text, i)) && (words.keys[i - 1] ?? "").length > 1;
}
