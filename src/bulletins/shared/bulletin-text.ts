import { isUpper, wordsOf, type Words } from "../../core/lexicon/index.js";
import { hideLinks } from "./hide-links.js";
import { signsOf } from "./signs.js";

/**
 * A text made ready for a grammar: cut into words that are compared in their folded form (case, alphabet of
 * look-alikes, Markdown inside words, soft hyphens make no difference) and are found again in the text as given.
 */
export interface BulletinText {
  /** The text as given. Every span is in its UTF-16 code units. */
  readonly text: string;
  /** The text with link targets blanked, unit for unit: what finders of names read. */
  readonly view: string;
  readonly words: Words;
  /** The signs before each word: bits of `SIGN`. */
  readonly signs: readonly number[];
}

/** Makes a text ready for a grammar. Linear. Never throws. */
export function bulletinText(text: string): BulletinText {
  const view = hideLinks(text);
  const words = wordsOf(view);
  return { text, view, words, signs: signsOf(view, words) };
}

/** Whether the word begins with a capital letter. */
export function isCapital({ view, words }: BulletinText, i: number): boolean {
  return isUpper(view, words.starts[i] ?? view.length);
}

/** Whether the word is a run of digits. */
export function isDigits({ words }: BulletinText, i: number): boolean {
  const unit = (words.keys[i] ?? "").charCodeAt(0);
  return unit >= 48 && unit <= 57;
}
