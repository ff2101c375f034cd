import { GAP, wordsOf, type Phrase, type Words } from "../core/lexicon/index.js";
import type { FoundPlace } from "./found-place.js";

const keysOf = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((word) => wordsOf(word).keys));

const BEFORE = keysOf("на", "в", "у", "во", "the");
const LINKS = keysOf("та", "і", "й", "и", "and");
const COUNTRY = keysOf("країни", "України", "страны", "Украины", "country", "Ukraine");

/**
 * Whether a compass point stands for the sector of an air command: "in the south and east of the country", «на півночі,
 * півдні та в центрі країни», and not a part of some named place or midnight.
 *
 * @param before - the place named before it
 */
export function isSectorHere(words: Words, { first, last }: Phrase<unknown>, before: FoundPlace | undefined): boolean {
  return isIntroduced(words, first, before?.sense.kind === "sector" ? before : undefined) && isEnded(words, last);
}

function isIntroduced(words: Words, first: number, before: FoundPlace | undefined): boolean {
  const isNear = before !== undefined && first - before.last <= 3;
  return BEFORE.has(words.keys[first - 1] ?? "") || (isNear && (words.gaps[first] === GAP.comma || LINKS.has(words.keys[first - 1] ?? "")));
}

function isEnded(words: Words, last: number): boolean {
  const gap = words.gaps[last + 1] ?? GAP.stop;
  const key = words.keys[last + 1] ?? "";
  return gap >= GAP.comma || LINKS.has(key) || COUNTRY.has(words.keys[afterArticle(words, last + 1)] ?? "");
}

const OF = keysOf("of", "the");

/** The first word from `i` that is no English article or "of". */
function afterArticle(words: Words, i: number): number {
  let at = i;
  while (at < i + 2 && OF.has(words.keys[at] ?? "")) at += 1;
  return at;
}
