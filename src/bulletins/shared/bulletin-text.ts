import { isDigitsAt, isUpper, wordsOf, type Words } from "../../core/lexicon/index.js";
import { closingLinksOf, hideLinks } from "./hide-links.js";

/**
 * A text made ready for a grammar: cut into words that are compared in their folded form (case, alphabet of
 * look-alikes, Markdown inside words, soft hyphens make no difference) and are found again in the text as given.
 */
export interface BulletinText {
  /** The text as given. Every span is in its UTF-16 code units. */
  readonly text: string;
  /** The text with link targets blanked, unit for unit: what finders of names read that cut a text themselves. */
  readonly view: string;
  /** The words outside link targets; their own text has no link before the last of them. */
  readonly words: Words;
  /** The signs before each word: bits of `SIGN`. */
  readonly signs: readonly number[];
}

/** Makes a text ready for a grammar. Linear. Never throws. */
export function bulletinText(text: string): BulletinText {
  // Few texts have links but those that close them: these are not cut, and nothing needs to be blanked.
  const words = wordsOf(text, closingLinksOf(text));
  if (!words.mayHaveLinks) return new CutText(text, words);
  const view = hideLinks(text);
  const shown = wordsOf(view);
  return { text, view, words: shown, signs: shown.signs };
}

/** A text of which the view is made when it is asked for. */
class CutText implements BulletinText {
  readonly text: string;
  readonly words: Words;
  readonly signs: readonly number[];

  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
    this.signs = words.signs;
  }

  get view(): string {
    return hideLinks(this.text);
  }
}

/** Whether the word begins with a capital letter. */
export function isCapital({ words }: BulletinText, i: number): boolean {
  return isUpper(words.text, words.starts[i] ?? words.text.length);
}

/** Whether the word is a run of digits. */
export function isDigits({ words }: BulletinText, i: number): boolean {
  return isDigitsAt(words, i);
}
