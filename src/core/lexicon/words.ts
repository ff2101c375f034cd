import { dictionaryEdition, entryOfForm, numberOfEntry, rolesOfEntry, type Edition } from "./dictionary.js";
import type { Gap } from "./gap.js";
import { DIGITS } from "./role.js";

/** A text cut into runs of letters and runs of digits, each compared in its folded form and found again by its span. */
export interface Words {
  readonly text: string;
  readonly length: number;
  /** Folded form of each run, without what is not seen (soft hyphens) and without apostrophes. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each run; `stop` before the first. */
  readonly gaps: readonly Gap[];
  /** The signs before each run, those at the head of the text before the first: bits of `SIGN`. */
  readonly signs: readonly number[];
  /** Whether there are signs that a link, a hashtag or a mention may begin with. */
  readonly mayHaveLinks: boolean;
  /** How many letters of the text Ukrainian writes and Russian does not («і», «ї», «є», «ґ»), and the other way about («ы», «э», «ъ», «ё»). */
  readonly ownLetters: { readonly ukrainian: number; readonly russian: number };
  /** The number of each run in the dictionary of that edition; read them by {@link numbersOf}. */
  readonly numbers: readonly number[];
  /** What each run is in lexicons, as bits; read them by {@link rolesOf}. */
  readonly roles: readonly number[];
  readonly edition: Edition;
}

/** The numbers of a text's words in the dictionary, 0 for words that are in no lexicon, kept up with lexicons compiled since. */
export function numbersOf(words: Words): readonly number[] {
  return words.edition === dictionaryEdition() ? words.numbers : renewed(words).numbers;
}

/** What a text's words are in lexicons: by word the bits of the lexicons, each one's `role`, in which a phrase may begin with it. */
export function rolesOf(words: Words): readonly number[] {
  return words.edition === dictionaryEdition() ? words.roles : renewed(words).roles;
}

/** Whether a word is a run of digits; beyond the ends of the text there is none. */
export function isDigitsAt(words: Words, i: number): boolean {
  return ((rolesOf(words)[i] ?? 0) & DIGITS) !== 0;
}

/** What is known of words that were cut before the dictionary's present edition, or with another dictionary. */
type Knowledge = Pick<Words, "numbers" | "roles" | "edition">;

const renewals = new WeakMap<Words, Knowledge>();

/** The words looked up anew, once an edition; the words themselves stay as they were cut. */
function renewed(words: Words): Knowledge {
  const before = renewals.get(words);
  if (before?.edition === dictionaryEdition()) return before;
  const entries = words.keys.map(entryOfForm);
  const roles = entries.map((entry, i) => (entry >= 0 ? rolesOfEntry(entry) : (words.roles[i] ?? 0) & DIGITS));
  const known = { numbers: entries.map(numberOfEntry), roles, edition: dictionaryEdition() };
  renewals.set(words, known);
  return known;
}
