import { dictionaryEdition, entryOfForm, numberOfEntry, rolesOfEntry } from "./dictionary.js";
import type { Gap } from "./gap.js";

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
  /** How many letters of the text Ukrainian writes and Russian does not («і», «ї», «є», «ґ»), and the other way about («ы», «э», «ъ», «ё»). */
  readonly ownLetters: { readonly ukrainian: number; readonly russian: number };
  /** The number of each run in the dictionary of that edition; read them by {@link numbersOf}. */
  numbers: readonly number[];
  /** What each run is in lexicons, as bits; read them by {@link rolesOf}. */
  roles: readonly number[];
  edition: number;
}

/** The numbers of a text's words in the dictionary, 0 for words that are in no lexicon, kept up with lexicons compiled since. */
export function numbersOf(words: Words): readonly number[] {
  if (words.edition !== dictionaryEdition()) renew(words);
  return words.numbers;
}

/** What a text's words are in lexicons: by word the bits of the lexicons, each one's `role`, in which a phrase may begin with it. */
export function rolesOf(words: Words): readonly number[] {
  if (words.edition !== dictionaryEdition()) renew(words);
  return words.roles;
}

function renew(words: Words): void {
  const entries = words.keys.map(entryOfForm);
  words.numbers = entries.map(numberOfEntry);
  words.roles = entries.map(rolesOfEntry);
  words.edition = dictionaryEdition();
}
