import { endingsOf } from "./endings.js";
import { foldText } from "./fold.js";
import { GAP, type Gap, type Words } from "./words.js";

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

/** Phrases to look for, with what each stands for. */
export interface Lexicon<T> {
  /** For each inflected, folded form: the words of the patterns that it may be. */
  readonly forms: ReadonlyMap<string, readonly number[]>;
  /** For each form that a pattern begins with: where that leads. */
  readonly starts: ReadonlyMap<string, readonly Node<T>[]>;
}

/** A phrase found: words `first` to `last`, both included, and what it may stand for. */
export interface Phrase<T> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly T[];
}

const PIECE = /(\/)|([\p{L}'’]+)(?:~(\p{L}))?|\d+/gu;

/**
 * Compiles patterns for {@link phrasesAt}. A pattern is a name whose words may carry a mark of how they are inflected
 * (`крилат~a ракет~f`, see the endings); hyphens, spaces and nothing are one to it, a slash is a slash.
 *
 * @example lexiconOf([["Shahed-136", "shahed-136"]]).forms.has("136") // => true
 */
export function lexiconOf<T>(entries: Iterable<readonly [pattern: string, value: T]>): Lexicon<T> {
  const forms = new Map<string, number[]>();
  const symbols = new Map<string, number>();
  const root: Node<T> = { next: new Map(), values: [] };
  const symbolOf = (stem: string, sort: string): number => {
    const name = `${stem}~${sort}`;
    const known = symbols.get(name);
    if (known !== undefined) return known;
    const symbol = symbols.size;
    symbols.set(name, symbol);
    for (const ending of endingsOf(sort)) {
      const form = stem + ending;
      const meanings = forms.get(form);
      if (meanings === undefined) forms.set(form, [symbol]);
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
  const starts = new Map<string, readonly Node<T>[]>();
  for (const [form, meanings] of forms) {
    const nodes = meanings.flatMap((symbol) => root.next.get(symbol * 2) ?? []);
    if (nodes.length > 0) starts.set(form, nodes);
  }
  return { forms, starts };
}

/**
 * The phrases that begin at a word, longest first. A phrase neither begins nor ends inside a run of letters and
 * digits; an English plural's glued `s` after a number belongs to it.
 *
 * @param first - index of the word
 * @example phrasesAt(lexiconOf([["Shahed~e-136", 1]]), wordsOf("Shahed 136s"), 0)[0].last // => 2
 */
export function phrasesAt<T>(lexicon: Lexicon<T>, words: Words, first: number): readonly Phrase<T>[] {
  const key = words.keys[first];
  let nodes = key === undefined ? undefined : lexicon.starts.get(key);
  if (nodes === undefined || !mayBegin(words, first)) return NONE;
  const found: Phrase<T>[] = [];
  for (let i = first; nodes.length > 0; i += 1) {
    const last = hasValues(nodes) ? lastWord(words, i) : undefined;
    if (last !== undefined) found.unshift({ first, last, values: valuesOf(nodes) });
    nodes = step(lexicon, nodes, words, i + 1);
  }
  return found;
}

const NONE: readonly never[] = [];

function hasValues<T>(nodes: readonly Node<T>[]): boolean {
  for (const node of nodes) if (node.values.length > 0) return true;
  return false;
}

function valuesOf<T>(nodes: readonly Node<T>[]): readonly T[] {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only.values : nodes.flatMap((node) => node.values);
}

/** Where the nodes lead by the next word. A hot path: no closure, and no array for a dead end. */
function step<T>(lexicon: Lexicon<T>, nodes: readonly Node<T>[], words: Words, i: number): readonly Node<T>[] {
  if (!hasNext(nodes)) return NONE;
  const key = words.keys[i];
  const symbols = key === undefined ? undefined : lexicon.forms.get(key);
  const gap = words.gaps[i] ?? GAP.stop;
  if (key === undefined || symbols === undefined || !joins(gap, key)) return NONE;
  const edge = gap === GAP.slash ? 1 : 0;
  const reached: Node<T>[] = [];
  for (const { next } of nodes) {
    if (next.size === 0) continue;
    for (const symbol of symbols) {
      const node = next.get(symbol * 2 + edge);
      if (node !== undefined) reached.push(node);
    }
  }
  return reached;
}

function hasNext<T>(nodes: readonly Node<T>[]): boolean {
  for (const node of nodes) if (node.next.size > 0) return true;
  return false;
}

/** Whether the gap may stand inside a name: a dash before a number belongs to the number ("Shahed – 136 збито"). */
function joins(gap: Gap, key: string): boolean {
  return gap === GAP.dash ? !isNumber(key) : gap <= GAP.slash;
}

function mayBegin(words: Words, i: number): boolean {
  const key = words.keys[i] ?? "";
  return words.gaps[i] !== GAP.none || (key.length > 2 && !isNumber(key));
}

function lastWord(words: Words, i: number): number | undefined {
  if (i + 1 >= words.length || words.gaps[i + 1] !== GAP.none) return i;
  const isPlural = words.keys[i + 1] === "s" && (i + 2 >= words.length || words.gaps[i + 2] !== GAP.none);
  return isPlural ? i + 1 : undefined;
}

function isNumber(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}
