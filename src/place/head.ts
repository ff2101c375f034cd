import { GAP, lexiconOf, longestPhraseAt, wordsOf, type Lexicon, type Words } from "../core/lexicon/index.js";
import type { PlaceSense } from "./place-sense.js";
import { HEADS, LEADS, NAMESAKE_NOUNS, STREET_ABBREVIATIONS, type Head, type Namesake } from "./tables/place-words.js";

/** A noun found after a name, and the last word of it. */
export interface FoundHead {
  readonly head: Head;
  readonly last: number;
  /** Whether it stands directly after the name, not at the end of a list. */
  readonly isNext: boolean;
}

let heads: Lexicon<Head> | undefined;
let namesakes: Lexicon<Namesake> | undefined;
let leads: Lexicon<true> | undefined;

/** Words that link the members of a list. */
const LINKS = new Set(["та", "і", "й", "и", "а", "також", "также", "або", "или", "and", "or"].map((word) => foldedWord(word)));

function foldedWord(word: string): string {
  return wordsOf(word).keys[0] ?? word;
}

/** The noun of a region or sea directly after the word `last`, if any. */
export function headAfter(words: Words, last: number): FoundHead | undefined {
  heads ??= lexiconOf(HEADS.flatMap(([head, ...patterns]) => patterns.map((pattern) => [pattern, head] as const)));
  const next = last + 1;
  if (next >= words.length || (words.gaps[next] ?? GAP.stop) > GAP.space) return undefined;
  const phrase = longestPhraseAt(heads, words, next);
  const head = phrase?.values[0];
  return phrase === undefined || head === undefined ? undefined : { head, last: phrase.last, isNext: true };
}

/** What {@link headOfList} found after the words of one text, so that no list is walked twice. */
export type ListHeads = Map<number, FoundHead | undefined>;

/** The noun that a list of names shares: «Брянської, Курської та Орловської областей». */
export function headOfList(words: Words, last: number, names: Lexicon<PlaceSense>, known: ListHeads): FoundHead | undefined {
  const passed: number[] = [];
  let i = last + 1;
  let found: FoundHead | undefined;
  while (i < words.length && (words.gaps[i] ?? GAP.stop) <= GAP.comma) {
    if (known.has(i)) {
      found = known.get(i);
      break;
    }
    passed.push(i);
    if (LINKS.has(words.keys[i] ?? "")) {
      i += 1;
      continue;
    }
    const phrase = longestPhraseAt(names, words, i);
    if (phrase === undefined) break;
    const head = headAfter(words, phrase.last);
    if (head !== undefined) {
      found = { ...head, isNext: false };
      break;
    }
    i = phrase.last + 1;
  }
  for (const place of passed) known.set(place, found);
  return found;
}

/** The first word of a name with the words before it that belong to it: «Республіки Крим», «ТОТ АР Крим». */
export function withLead(words: Words, first: number): number {
  leads ??= lexiconOf(LEADS.map((pattern) => [pattern, true] as const));
  if ((words.gaps[first] ?? GAP.stop) !== GAP.space) return first;
  for (let i = Math.max(0, first - 3); i < first; i += 1) {
    if (longestPhraseAt(leads, words, i, first)?.last === first - 1) return i;
  }
  return first;
}

const SHORT_STREETS = new Set(STREET_ABBREVIATIONS.map((word) => foldedWord(word)));

/** What the noun directly before a word says is named after the place: «вулиця Сумська», «подлодка «Курск»». */
export function namesakeBefore(words: Words, first: number): Namesake | undefined {
  if (first === 0) return undefined;
  namesakes ??= lexiconOf(NAMESAKE_NOUNS.flatMap(([namesake, ...patterns]) => patterns.map((pattern) => [pattern, namesake] as const)));
  if (SHORT_STREETS.has(words.keys[first - 1] ?? "") && /^(?:\.\s?|\s)$/u.test(words.text.slice(words.ends[first - 1], words.starts[first]))) return "street";
  if ((words.gaps[first] ?? GAP.stop) > GAP.space) return undefined;
  for (let i = Math.max(0, first - 2); i < first; i += 1) {
    const phrase = longestPhraseAt(namesakes, words, i, first);
    if (phrase?.last === first - 1) return phrase.values[0];
  }
  return undefined;
}
