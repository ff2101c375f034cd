import { GAP, type Gap } from "./gap.js";
import { stateFor, type Lexicon, type Node, type State } from "./lexicon.js";
import { numbersOf, rolesOf, type Words } from "./words.js";

/** A phrase found: words `first` to `last`, both included, and what it may stand for. */
export interface Phrase<T> {
  readonly first: number;
  readonly last: number;
  /** One list for all phrases of the same patterns, however their words are inflected. */
  readonly values: readonly T[];
}

/**
 * The phrases that begin at a word, longest first. A phrase neither begins nor ends inside a run of letters and
 * digits; an English plural's glued `s` after a number belongs to it.
 *
 * @param first - index of the word
 * @example phrasesAt(lexiconOf([["Shahed~e-136", 1]]), wordsOf("Shahed 136s"), 0)[0].last // => 2
 */
export function phrasesAt<T>(lexicon: Lexicon<T>, words: Words, first: number): readonly Phrase<T>[] {
  let state = startAt(lexicon, words, first);
  if (state === undefined) return NONE;
  const found: Phrase<T>[] = [];
  for (let i = first; state !== undefined; i += 1) {
    const last = state.hasValues ? lastWord(words, i) : -1;
    if (last >= 0) found.push({ first, last, values: state.values });
    state = state.isEnd ? undefined : step(lexicon, state, words, i + 1);
  }
  return found.length > 1 ? found.reverse() : found;
}

/**
 * The longest phrase that begins at a word: the first of {@link phrasesAt}, without the list.
 *
 * @param below - the phrase ends before this word; for the next shorter one, the last word of the one before
 */
export function longestPhraseAt<T>(lexicon: Lexicon<T>, words: Words, first: number, below?: number): Phrase<T> | undefined {
  // At most words no phrase begins: what is asked there is kept so short that engines write it out where it is asked.
  const start = startAt(lexicon, words, first);
  return start === undefined ? undefined : longestFrom(lexicon, start, words, first, below);
}

function longestFrom<T>(lexicon: Lexicon<T>, start: State<T>, words: Words, first: number, below: number | undefined): Phrase<T> | undefined {
  let state: State<T> | undefined = start;
  let values: readonly T[] | undefined;
  let end = first;
  for (let i = first; state !== undefined; i += 1) {
    const last = state.hasValues ? lastWord(words, i) : -1;
    if (below !== undefined && last >= below) break;
    if (last >= 0) {
      values = state.values;
      end = last;
    }
    state = state.isEnd ? undefined : step(lexicon, state, words, i + 1);
  }
  return values === undefined ? undefined : { first, last: end, values };
}

const NONE: readonly never[] = [];

/** The first word, from one on, that a phrase may begin with; the number of words where there is none. */
export function nextStart({ role }: Lexicon<unknown>, words: Words, from: number): number {
  const roles = rolesOf(words);
  const { length } = words;
  let i = from;
  while (i < length && ((roles[i] ?? 0) & role) === 0) i += 1;
  return i < length ? i : length;
}

function startAt<T>({ starts, role }: Lexicon<T>, words: Words, first: number): State<T> | undefined {
  if (first < 0 || first >= words.length || ((rolesOf(words)[first] ?? 0) & role) === 0) return undefined;
  const form = numbersOf(words)[first] ?? 0;
  return form < starts.length && mayBegin(words, first) ? starts[form] : undefined;
}

/** Where a state leads by the next word. A hot path: no closure, and nothing made that was made before. */
function step<T>({ symbols, states }: Lexicon<T>, state: State<T>, words: Words, i: number): State<T> | undefined {
  if (i >= words.length) return undefined;
  const form = numbersOf(words)[i] ?? 0;
  const gap = words.gaps[i] ?? GAP.stop;
  if (form === 0 || form >= symbols.length || !joins(gap, words.keys[i] ?? "")) return undefined;
  const edge = gap === GAP.slash ? 1 : 0;
  const key = form * 2 + edge;
  const known = state.next.get(key);
  if (known !== undefined) return known;
  const meanings = symbols[form];
  if (meanings === undefined) return undefined;
  let reached: Node<T>[] | undefined;
  for (const { next } of state.nodes) {
    for (const symbol of meanings) {
      const node = next.get(symbol * 2 + edge);
      if (node !== undefined) reached = reached === undefined ? [node] : [...reached, node];
    }
  }
  if (reached === undefined) return undefined;
  const led = stateFor(states, reached);
  state.next.set(key, led);
  return led;
}

/** Whether the gap may stand inside a name: a dash before a number belongs to the number ("Shahed – 136 збито"). */
function joins(gap: Gap, key: string): boolean {
  return gap === GAP.dash ? !isNumber(key) : gap <= GAP.slash;
}

function mayBegin(words: Words, i: number): boolean {
  if (words.gaps[i] !== GAP.none) return true;
  const key = words.keys[i] ?? "";
  return key.length > 2 && !isNumber(key);
}

/** The last word of a phrase that ends at a word: that word or the plural's `s` after it; -1 inside a run. */
function lastWord(words: Words, i: number): number {
  if (i + 1 >= words.length || words.gaps[i + 1] !== GAP.none) return i;
  const isPlural = words.keys[i + 1] === "s" && (i + 2 >= words.length || words.gaps[i + 2] !== GAP.none);
  return isPlural ? i + 1 : -1;
}

function isNumber(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}
