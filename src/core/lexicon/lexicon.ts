import { addRoles, internForm } from "./dictionary.js";
import { endingsOf } from "./endings.js";
import { foldText } from "./fold.js";
import { newRole } from "./role.js";

/** Where the words of a phrase have led so far. */
export interface State<T> {
  /** What a phrase that ends here may stand for, each value once. */
  readonly values: readonly T[];
  /** Whether a phrase ends here, without a look at what it stands for. */
  readonly hasValues: boolean;
  readonly nodes: readonly Node<T>[];
  /** Where the next word leads, as found so far: by its number in the dictionary, doubled, plus 1 after a slash. */
  readonly next: Map<number, State<T>>;
  /** Whether no phrase goes on from here. */
  readonly isEnd: boolean;
}

/** A word of patterns, after those before it. */
export interface Node<T> {
  readonly id: number;
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

/** Phrases to look for, with what each stands for. */
export interface Lexicon<T> {
  /** By the number of an inflected form in the dictionary: the words of the patterns that it may be. */
  readonly symbols: readonly (readonly number[] | undefined)[];
  /** By the number of a form that a pattern begins with: where that leads. */
  readonly starts: readonly (State<T> | undefined)[];
  /** A bit in the roles of every form that a pattern begins with; other lexicons may have the same one. */
  readonly role: number;
  /** Every state met so far by its nodes, so that there are no more of them however many inflections texts put together. */
  readonly states: Map<string, State<T>>;
}

const PIECE = /(\/)|([\p{L}\p{M}'’]+)(?:~(\p{L}))?|\d+/gu;
/** What the words of a text are compared without. */
const UNSEEN = /['’ʼ\p{M}]/gu;

/**
 * Compiles patterns for {@link phrasesAt}. A pattern is a name whose words may carry a mark of how they are inflected
 * (`крилат~a ракет~f`, see the endings); hyphens, spaces and nothing are one to it, a slash is a slash. A word of more
 * than 64 letters is found in no text.
 *
 * @throws RangeError where all lexicons together know more than a million forms of words
 * @example phrasesAt(lexiconOf([["Shahed-136", "shahed-136"]]), wordsOf("Shahed 136"), 0)[0].values // => ["shahed-136"]
 */
export function lexiconOf<T>(entries: Iterable<readonly [pattern: string, value: T]>): Lexicon<T> {
  const symbols: (number[] | undefined)[] = [];
  const known = new Map<string, number>();
  const root: Node<T> = { id: 0, next: new Map(), values: [] };
  let nodes = 0;
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
      const edge = symbolOf(foldText(letters ?? piece).replace(UNSEEN, ""), sort ?? "") * 2 + afterSlash;
      afterSlash = 0;
      let child = node.next.get(edge);
      if (child === undefined) node.next.set(edge, (child = { id: (nodes += 1), next: new Map(), values: [] }));
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  const states = new Map<string, State<T>>();
  const starts = symbols.map((meanings) => {
    const nodes = (meanings ?? []).flatMap((symbol) => root.next.get(symbol * 2) ?? []);
    return nodes.length > 0 ? stateFor(states, nodes) : undefined;
  });
  const role = newRole();
  for (const [form, state] of starts.entries()) if (state !== undefined) addRoles(form, role);
  return { symbols, starts, role, states };
}

/** The state of some nodes: one for all forms of words, so that what is looked at often lies close together. */
export function stateFor<T>(states: Map<string, State<T>>, nodes: readonly Node<T>[]): State<T> {
  const key = nodes.map(({ id }) => id).join(" ");
  let state = states.get(key);
  if (state === undefined) states.set(key, (state = stateOf(nodes)));
  return state;
}

function stateOf<T>(nodes: readonly Node<T>[]): State<T> {
  const values = [...new Set(nodes.flatMap((node) => node.values))];
  return { values, hasValues: values.length > 0, nodes, next: new Map(), isEnd: nodes.every(({ next }) => next.size === 0) };
}

/** The numbers, in the dictionary, of the forms that a phrase may begin with. */
export function firstForms({ starts }: Lexicon<unknown>): number[] {
  return starts.flatMap((state, form) => (state === undefined ? [] : [form]));
}
