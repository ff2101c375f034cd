import type { Span } from "../../core/index.js";
import { GAP, longestPhraseAt, type Words } from "../../core/lexicon/index.js";
import { findMunition } from "../../munition/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import { countAt } from "../shared/count-phrase.js";
import { UKRAINIAN_COUNTS } from "./tables/count-words.js";
import { cueLexicon, type Cue } from "./tables/cues.js";
import type { Token } from "./token.js";

/**
 * Cuts a text into what is understood of it: names of weapons first (their digits are no counts), then dates and places
 * as given, the words of the formula, and counts. Words that mean nothing here make no token. Linear. Never throws.
 *
 * @param times - spans of dates and clock times, in order
 * @param places - spans of places, in order
 */
export function tokensOf(text: BulletinText, times: readonly Span[], places: readonly Span[]): Tokens {
  const { words } = text;
  const depths = depthsOf(text);
  const weapons = new Map(findMunition(words).map((match) => [wordAt(words, match.span.start), match] as const));
  const opaque = new Map<number, Opaque>([...opaqueAt(words, places, "place"), ...opaqueAt(words, times, "time")]);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const token = tokenAt(words, i, weapons.get(i), opaque.get(i));
    if (token !== undefined) tokens.push({ ...token, first: i, depth: depths[i] ?? 0 });
    i = (token?.last ?? i) + 1;
  }
  return { tokens, depths };
}

/** The tokens of a text, and for each word how many brackets it stands in. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly depths: readonly number[];
}

interface Opaque {
  readonly kind: "time" | "place";
  readonly last: number;
}

type Found = { readonly last: number } & (Cue | Opaque | { readonly kind: "count"; readonly quantity: NonNullable<ReturnType<typeof countAt>>["quantity"] } | WeaponFound);

interface WeaponFound {
  readonly kind: "weapon";
  readonly match: ReturnType<typeof findMunition>[number];
}

function tokenAt(words: Words, i: number, match: WeaponFound["match"] | undefined, opaque: Opaque | undefined): Found | undefined {
  if (match !== undefined) return { kind: "weapon", match, last: lastWordIn(words, i, match.span.end) };
  if (opaque !== undefined) return opaque;
  // «т. ч.»: the points part the words.
  if (words.keys[i] === "т" && words.keys[i + 1] === "ч") return { kind: "including", last: i + 1 };
  const phrase = longestPhraseAt(cueLexicon(), words, i);
  // Digits joined to a name are its own: «Shahed-136/131».
  const isJoined = (words.gaps[i] === GAP.hyphen || words.gaps[i] === GAP.slash) && /^\d/u.test(words.keys[i] ?? "");
  const count = isJoined ? undefined : countAt(words, i, UKRAINIAN_COUNTS);
  const [cue] = phrase?.values ?? [];
  if (count?.ordinal !== undefined && !isBeforeVerb(words, count.last + 1)) return cue === undefined ? undefined : { ...cue, last: phrase?.last ?? i };
  if (phrase !== undefined && cue !== undefined && phrase.last >= (count?.last ?? -1)) return { ...cue, last: phrase.last };
  const quantity = count?.quantity ?? gluedCount(words, i);
  return quantity === undefined ? undefined : { kind: "count", quantity, last: count?.last ?? i };
}

/** «Третій – подавлено»: by its place in a row a weapon is counted only right before what became of it. */
function isBeforeVerb(words: Words, i: number): boolean {
  return (words.gaps[i] ?? GAP.stop) <= GAP.dash && longestPhraseAt(cueLexicon(), words, i)?.values[0]?.kind === "measure";
}

/** «На11 локаціях»: the space left out. */
function gluedCount({ keys, gaps }: Words, i: number): number | undefined {
  const isGlued = gaps[i] === GAP.none && /^(?:на|в|у)$/u.test(keys[i - 1] ?? "");
  return isGlued && /^\d{1,4}$/u.test(keys[i] ?? "") ? Number(keys[i]) : undefined;
}

function* opaqueAt(words: Words, spans: readonly Span[], kind: Opaque["kind"]): Generator<readonly [number, Opaque]> {
  for (const { start, end } of spans) {
    const first = wordAt(words, start);
    yield [first, { kind, last: lastWordIn(words, first, end) }];
  }
}

/** The first word that ends after a place in the text, by bisection. */
export function wordAt(words: Words, at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last word that begins before a place in the text. */
export function lastWordIn(words: Words, first: number, end: number): number {
  let last = first;
  while (last + 1 < words.length && (words.starts[last + 1] ?? 0) < end) last += 1;
  return last;
}

/** For each word, how many brackets are open before it; a new paragraph closes all. */
function depthsOf({ words }: BulletinText): number[] {
  const depths: number[] = [];
  let depth = 0;
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    const start = words.starts[i] ?? at;
    for (; at < start; at += 1) {
      const sign = words.text.charAt(at);
      if (sign === "(") depth += 1;
      else if (sign === ")") depth = Math.max(0, depth - 1);
      else if (sign === "\n") depth = 0;
    }
    depths.push(depth);
    at = words.ends[i] ?? at;
  }
  return depths;
}
