import { boundsOf } from "../full-bounds.js";
import { quantityOf } from "../quantity-of.js";
import type { Quantity } from "../quantity.js";
import { scaleQuantity } from "../sum-quantities.js";
import { SCALES } from "../tables/english-numerals.js";
import type { VagueWord } from "../vague-policy.js";
import { refused, type Read, type ReadingMode, type Refused } from "./reading-state.js";
import type { Token } from "./token.js";
import { pastWords, wordAt } from "./words.js";

const QUANTIFIERS: readonly (readonly [VagueWord, readonly string[]])[] = [
  ["multiple", ["multiple"]],
  ["several", ["several"]],
  ["few", ["a", "few"]],
  ["handful", ["a", "handful"]],
  ["many", ["many"]],
  ["numerous", ["numerous"]],
  ["couple", ["a", "couple"]],
];

const PLURALS: ReadonlyMap<string | undefined, { readonly word: VagueWord; readonly factor: number }> = new Map([
  ["tens", { word: "tens", factor: 10 }],
  ["dozens", { word: "dozens", factor: 12 }],
  ["scores", { word: "scores", factor: 20 }],
  ["hundreds", { word: "hundreds", factor: 100 }],
  ["thousands", { word: "thousands", factor: 1000 }],
  ["millions", { word: "millions", factor: 1_000_000 }],
]);

/** Reads "dozens", "several", "a couple of", "several hundred", "tens of thousands" under the mode's policy. */
export function readVague(tokens: readonly Token[], at: number, { policy, prose }: ReadingMode): Read | Refused | undefined {
  const { words } = policy;
  const plural = PLURALS.get(tokens[at]?.text);
  if (plural !== undefined) {
    const again = wordAt(tokens, at + 1) === "of" ? PLURALS.get(wordAt(tokens, at + 2)) : undefined;
    // "scores" and "tens" do other work in prose.
    if (prose && (plural.factor === 20 || plural.factor === 10) && wordAt(tokens, at + 1) !== "of") return undefined;
    const quantity = words[plural.word];
    return again === undefined ? result(quantity, at + 1) : result(quantity && scaleQuantity(quantity, again.factor), at + 3);
  }
  for (const [word, forms] of QUANTIFIERS) {
    const next = pastWords(tokens, at, forms);
    if (next === undefined) continue;
    const scaled = scaleAfter(tokens, next);
    if (scaled === undefined) return result(words[word], next);
    const { scale, past } = scaled;
    if (word === "couple") return result(words.couple && scaleQuantity(words.couple, scale.factor), past);
    const quantity = words[scale.word];
    return result(quantity && softened(quantity), past);
  }
  return undefined;
}

/** The scale word after a quantifier: "several hundred", "a couple of dozen". */
function scaleAfter(tokens: readonly Token[], at: number): { scale: { word: VagueWord; factor: number }; past: number } | undefined {
  const place = wordAt(tokens, at) === "of" ? at + 1 : at;
  const word = wordAt(tokens, place);
  const scale = PLURALS.get(SCALES.has(word) ? `${word}s` : word);
  return scale && { scale, past: place + 1 };
}

/** "Several hundred" are hundreds, loosely: 250 would be called so too. */
function softened(quantity: Quantity): Quantity {
  return quantityOf({ ...boundsOf(quantity), approximate: true });
}

/** A copy: the policy's own value would stand in every answer. */
function result(quantity: Quantity | undefined, next: number): Read | Refused {
  if (quantity === undefined) return refused("vague_word_unknown", next);
  return { kind: "read", quantity: typeof quantity === "number" ? quantity : { ...quantity }, vague: true, next };
}
