import { internForm } from "./dictionary.js";
import { endingsOf } from "./endings.js";
import { foldText } from "./fold.js";
import { GAP, numbersOf, type Gap, type Words } from "./words.js";

/** Where the words of a phrase have led so far. */
interface State<T> {
  /** What a phrase that ends here may stand for. */
  readonly values: readonly T[];
  readonly nodes: readonly Node<T>[];
  /** Where the next word leads, as found so far: by its number in the dictionary, doubled, plus 1 after a slash. */
  readonly next: Map<number, State<T>>;
  /** Whether no phrase goes on from here. */
  readonly isEnd: boolean;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

/** Phrases to look for, with what each stands for. */
export interface Lexicon<T> {
  /** By the number of an inflected form in the dictionary: the words of the patterns that it may be. */
  readonly symbols: readonly (readonly number[] | undefined)[];
  /** By the number of a form that a pattern begins with: where that leads. */
  readonly starts: readonly (State<T> | undefined)[];
}

/** A phrase found: words `first` to `last`, both included, and what it may stand for. */
export interface Phrase<T> {
  readonly first: number;
  readonly last: number;
  /** One list for all phrases that the same forms of words make up. */
  readonly values: readonly T[];
}

const PIECE = /(\/)|([\p{L}'’]+)(?:~(\p{L}))?|\d+/gu;

/**
 * Compiles patterns for {@link phrasesAt}. A pattern is a name whose words may carry a mark of how they are inflected
 * (`крилат~a ракет~f`, see the endings); hyphens, spaces and nothing are one to it, a slash is a slash.
 *
 * @example phrasesAt(lexiconOf([["Shahed-136", "shahed-136"]]), wordsOf("Shahed 136"), 0)[0].values // => ["shahed-136"]
 */
export function lexiconOf<T>(entries: Iterable<readonly [pattern: string, value: T]>): Lexicon<T> {
  const symbols: (number[] | undefined)[] = [];
  const known = new Map<string, number>();
  const root: Node<T> = { next: new Map(), values: [] };
  const symbolOf = (stem: string, sort: string): number => {
    const name = `${stem}~${sort}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const symbol = known.size;
    known.set(name, symbol);
    for (const ending of endingsOf(sort)) {
      const form = internForm(stem + ending);
      while (symbols.length <= form) symbols.push(undefined);
      const meanings = symbols[form];
      if (meanings === undefined) symbols[form] = [symbol];
      else meanings.push(symbol);
    }
    return symbol;
  };
  for (const [pattern, value] of entries) {
    let node = root;
    let afterSlash = 0;
    for (const [piece, slash, letters, sort] of pattern.matchAll(PIECE)) {
      if (slash !== undefined) {
        afterSlash = 1;
        continue;
      }
      const edge = symbolOf(foldText(letters ?? piece).replace(/['’ʼ]/gu, ""), sort ?? "") * 2 + afterSlash;
      afterSlash = 0;
      let child = node.next.get(edge);
      if (child === undefined) node.next.set(edge, (child = { next: new Map(), values: [] }));
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  const starts = symbols.map((meanings) => {
    const nodes = (meanings ?? []).flatMap((symbol) => root.next.get(symbol * 2) ?? []);
    return nodes.length > 0 ? stateOf(nodes) : undefined;
  });
  return { symbols, starts };
}

function stateOf<T>(nodes: readonly Node<T>[]): State<T> {
  return { values: nodes.flatMap(({ values }) => values), nodes, next: new Map(), isEnd: nodes.every(({ next }) => next.size === 0) };
}

/** The numbers, in the dictionary, of the forms that a phrase may begin with. */
export function firstForms({ starts }: Lexicon<unknown>): number[] {
  return starts.flatMap((state, form) => (state === undefined ? [] : [form]));
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
    const last = state.values.length > 0 ? lastWord(words, i) : -1;
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
  let state = startAt(lexicon, words, first);
  let values: readonly T[] | undefined;
  let end = first;
  for (let i = first; state !== undefined; i += 1) {
    const last = state.values.length > 0 ? lastWord(words, i) : -1;
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

function startAt<T>({ starts }: Lexicon<T>, words: Words, first: number): State<T> | undefined {
  const numbers = numbersOf(words);
  const form = first >= 0 && first < words.length ? (numbers[first] ?? 0) : 0;
  const state = form > 0 && form < starts.length ? starts[form] : undefined;
  return state !== undefined && mayBegin(words, first) ? state : undefined;
}

/** Where a state leads by the next word. A hot path: no closure, and nothing made that was made before. */
function step<T>({ symbols }: Lexicon<T>, state: State<T>, words: Words, i: number): State<T> | undefined {
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
  const made = stateOf(reached);
  state.next.set(key, made);
  return made;
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
