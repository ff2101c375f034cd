import { GAP, type Words } from "../../core/lexicon/index.js";
import { isDigit, keyOf, numeralAt, type Numerals } from "./numerals.js";

/** Words that count by place in a row, as data. */
export interface Ordinals {
  /** By folded form: «третий», «третью». */
  readonly values: ReadonlyMap<string, number>;
  /** Endings that make digits ordinal: «3-й», folded. */
  readonly endings: ReadonlySet<string>;
  /** «И», folded. */
  readonly and: ReadonlySet<string>;
}

/**
 * Makes ordinals ready.
 *
 * @param endings - endings that make digits ordinal, parted by spaces; `and` likewise
 */
export function ordinalsOf(table: readonly (readonly [value: number, forms: string])[], endings: string, and: string): Ordinals {
  const values = new Map<string, number>();
  for (const [value, forms] of table) for (const form of forms.split(" ")) values.set(keyOf(form), value);
  return { values, endings: new Set(endings.split(" ").map(keyOf)), and: new Set(and.split(" ").map(keyOf)) };
}

/** Places in a row. */
export interface FoundOrdinal {
  /** The last of them. */
  readonly value: number;
  /** How many they are. */
  readonly quantity: number;
  readonly last: number;
}

/** «Третий», «3-й», «четвертый и пятый», «второй, третий и четвертый». Never throws. */
export function ordinalAt(words: Words, first: number, ordinals: Ordinals, numerals: Numerals): FoundOrdinal | undefined {
  let found = oneAt(words, first, ordinals, numerals);
  let quantity = 1;
  while (found !== undefined) {
    const isJoined = ordinals.and.has(words.keys[found.last + 1] ?? "");
    const at = isJoined ? found.last + 2 : found.last + 1;
    const next = (words.gaps[at] ?? GAP.stop) <= (isJoined ? GAP.space : GAP.comma) ? oneAt(words, at, ordinals, numerals) : undefined;
    if (next?.value !== found.value + 1) return { value: found.value, quantity, last: found.last };
    found = next;
    quantity += 1;
  }
  return undefined;
}

interface One {
  readonly value: number;
  readonly last: number;
}

function oneAt(words: Words, i: number, { values, endings }: Ordinals, numerals: Numerals): One | undefined {
  const key = words.keys[i] ?? "";
  const value = values.get(key);
  if (value !== undefined) return { value, last: i };
  if (!isDigit(key.charCodeAt(0)) || !endings.has(words.keys[i + 1] ?? "") || words.gaps[i + 1] !== GAP.hyphen) return undefined;
  const digits = numeralAt(words, i, numerals);
  // «21-й ракетой» is a count: only numbers that end in one have such cases.
  if (digits?.last !== i + 1 || (digits.value % 10 === 1 && digits.value % 100 !== 11)) return undefined;
  return { value: digits.value, last: i + 1 };
}
