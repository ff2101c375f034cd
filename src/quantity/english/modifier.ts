import { boundsOf } from "../full-bounds.js";
import { quantityOf } from "../quantity-of.js";
import type { Quantity } from "../quantity.js";
import type { Token } from "./token.js";
import { pastWords } from "./words.js";

/** What a word does to the quantity that it stands before or after; `undefined` where no count agrees with both. */
export type Modifier = (quantity: Quantity) => Quantity | undefined;

const moreThan: Modifier = (quantity) => {
  const { min, approximate } = boundsOf(quantity);
  return min < Number.MAX_SAFE_INTEGER ? quantityOf({ min: min + 1, approximate }) : undefined;
};
/** "Fewer than", "not all": strictly below. */
export const fewerThan: Modifier = (quantity) => {
  const { max, approximate } = boundsOf(quantity);
  if (max === 0) return undefined;
  return quantityOf({ min: 0, max: max === undefined ? undefined : max - 1, approximate });
};

/** "About": the words' bounds, softened. */
export const about: Modifier = (quantity) => quantityOf({ ...boundsOf(quantity), approximate: true });
/** "At least", "or more": no ceiling. */
export const atLeast: Modifier = (quantity) => quantityOf({ ...boundsOf(quantity), max: undefined });
/** "Up to", "or fewer": no floor but 0. */
export const atMost: Modifier = (quantity) => quantityOf({ ...boundsOf(quantity), min: 0 });

const soft = (modifier: Modifier): Modifier => (quantity) => {
  const made = modifier(quantity);
  return made === undefined ? undefined : about(made);
};
const exactly: Modifier = (quantity) => quantity;

const TABLE: readonly (readonly [Modifier, string])[] = [
  [atLeast, "at least; no fewer than; no less than; not fewer than; not less than; a minimum of; minimum of; ≥"],
  [atMost, "up to; at most; no more than; not more than; as many as; a maximum of; maximum of; ≤"],
  [moreThan, "more than; over; above; exceeding; in excess of; upwards of; upward of; greater than; well over; well above; >"],
  [fewerThan, "fewer than; less than; under; below; <"],
  [soft(fewerThan), "nearly; almost; just under; just below; just short of; slightly fewer than; slightly less than; approaching"],
  [soft(moreThan), "just over; slightly more than; slightly over; a little over"],
  [about, "about; around; some; roughly; approximately; approx .; approx; circa; an estimated; estimated; close to; in the region of; ~; ≈"],
  [exactly, "exactly; precisely; just; only; a total of; total of; another; an additional; a further"],
];

interface Entry {
  readonly words: readonly string[];
  readonly modifier: Modifier;
}

const BY_FIRST_WORD: ReadonlyMap<string | undefined, readonly Entry[]> = index();

function index(): Map<string | undefined, Entry[]> {
  const entries = TABLE.flatMap(([modifier, forms]) => forms.split("; ").map((form): Entry => ({ words: form.split(" "), modifier })));
  const map = new Map<string | undefined, Entry[]>();
  for (const entry of entries.sort((a, b) => b.words.length - a.words.length)) {
    const [first] = entry.words;
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

const DEEPEST = 3;

/** The modifiers at `at`, outermost first: "at least some", "just over". */
export function readModifiers(tokens: readonly Token[], at: number): { modifiers: readonly Modifier[]; next: number } {
  const modifiers: Modifier[] = [];
  let next = at;
  while (modifiers.length < DEEPEST && (next === at || tokens[next]?.glue !== "¶")) {
    const here = next;
    const found = BY_FIRST_WORD.get(tokens[here]?.text)?.find(({ words }) => pastWords(tokens, here, words) !== undefined);
    if (found === undefined) break;
    modifiers.push(found.modifier);
    next += found.words.length;
  }
  return { modifiers, next };
}

/** The quantity after its modifiers, innermost first; `undefined` where none agrees with all. */
export function modified(quantity: Quantity, modifiers: readonly Modifier[]): Quantity | undefined {
  return modifiers.reduceRight<Quantity | undefined>((inner, modifier) => (inner === undefined ? undefined : modifier(inner)), quantity);
}
