import type { Span } from "../core/index.js";
import { GAP, phrasesAt, wordsOf, type Lexicon, type Phrase, type Words } from "../core/lexicon/index.js";
import { headAfter, headOfList, withLead, type FoundHead } from "./head.js";
import type { PlaceCode } from "./place-code.js";
import { placeName, type PlaceLanguage } from "./place-name.js";
import type { Extent, PlaceKind, PlaceSense } from "./place-sense.js";
import { isSectorHere } from "./sector.js";
import { NAMESAKES } from "./tables/place-words.js";
import { vocabulary } from "./vocabulary.js";

/** Why a match is not certain: its name is a common word too, or several places bear it. */
export type PlaceDoubt = "common_word" | "several_places";

/** A place named in a text. */
export interface PlaceMatch {
  readonly code: PlaceCode;
  readonly kind: PlaceKind;
  readonly extent: Extent;
  /** The usual full name, in the language searched. */
  readonly name: string;
  /** Where, in UTF-16 code units of the text as given. */
  readonly span: Span;
  /** The words at the span. */
  readonly wording: string;
  readonly doubt?: PlaceDoubt | undefined;
  /** What else the name may mean. */
  readonly alternatives?: readonly PlaceCode[] | undefined;
}

/** Options of {@link findRegions}. */
export interface FindRegionsOptions {
  readonly language: PlaceLanguage;
}

/**
 * The regions, seas, neighbours, sectors and composite areas named in a text, in order and without overlaps: inflected
 * names, longest first, with the noun or title beside them («Курської обл.», «Республики Крым»). Members of a list
 * under one noun are all found («Брянской, Курской и Орловской областей»). A doubtful name is marked, never guessed.
 * Districts and streets named after a place are not the place. Linear in the text. Never throws.
 *
 * @example findRegions("над территорией Курской области", { language: "ru" })[0].code // => "RU-KRS"
 * @example findRegions("пуски із Чорного моря", { language: "uk" })[0].wording // => "Чорного моря"
 */
export function findRegions(text: string, { language }: FindRegionsOptions): PlaceMatch[] {
  const words = wordsOf(text);
  const lexicon = vocabulary(language);
  const found: Found[] = [];
  let i = 0;
  while (i < words.length) {
    const match = placeAt(words, i, lexicon, found.at(-1));
    if (match !== undefined) append(found, match, words);
    i = match === undefined ? i + 1 : match.last + 1;
  }
  return found.map((match) => matchOf(match, words, language));
}

const ABBREVIATED = wordsOf("обл").keys[0];

interface Found {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly PlaceSense[];
  readonly head: FoundHead | undefined;
  readonly hasLead: boolean;
}

function placeAt(words: Words, i: number, lexicon: Lexicon<PlaceSense>, before: Found | undefined): Found | undefined {
  for (const phrase of phrasesAt(lexicon, words, i)) {
    const found = sensesHere(words, phrase, lexicon, before);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sensesHere(words: Words, phrase: Phrase<PlaceSense>, lexicon: Lexicon<PlaceSense>, before: Found | undefined): Found | undefined {
  const next = headAfter(words, phrase.last);
  const head = next ?? (phrase.values.some((one) => one.heads.length > 0) ? headOfList(words, phrase.last, lexicon) : undefined);
  const written = phrase.values.filter((one) => isWritten(one, words, phrase.first, head));
  const named = head === undefined ? [] : written.filter((one) => one.heads.includes(head.head));
  if (named.length === 0 && next?.head === "other") return undefined;
  const senses = named.length > 0 ? named : written.filter((one) => one.guard !== "noun" && (one.guard !== "sector" || isSectorHere(words, phrase, isSector(before) ? before : undefined)));
  if (senses.length === 0) return undefined;
  const isNamed = named.length > 0 && head?.isNext === true;
  const first = withLead(words, phrase.first);
  return { first, last: isNamed ? head.last : phrase.last, senses, head: named.length > 0 ? head : undefined, hasLead: first < phrase.first };
}

function isSector(found: Found | undefined): found is Found {
  return found?.senses[0]?.kind === "sector";
}

/** Whether the letters are written as the name's guard wants them; with its noun after it a name may be in small letters. */
function isWritten(one: PlaceSense, words: Words, first: number, head: FoundHead | undefined): boolean {
  if (one.guard === "none" || one.guard === "sector") return true;
  if (head !== undefined && one.heads.includes(head.head) && one.guard === "adjective") return true;
  const start = words.starts[first] ?? 0;
  return isUpper(words.text, start) && (one.guard !== "capitals" || isUpper(words.text, start + 1));
}

function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Adds a match; a second name of the same place in brackets belongs to the first («Саха (Якутия)»). */
function append(found: Found[], match: Found, words: Words): void {
  const before = found.at(-1);
  const isSecondName =
    before !== undefined && before.senses[0]?.code === match.senses[0]?.code && before.last + 1 === match.first && words.text.slice(words.ends[before.last], words.starts[match.first]) === " (";
  if (isSecondName) {
    found[found.length - 1] = { ...before, last: match.last };
    return;
  }
  // «ТОТ» before a name is part of it.
  if (before !== undefined && before.last >= match.first) found.pop();
  found.push(match);
}

function matchOf(found: Found, words: Words, language: PlaceLanguage): PlaceMatch {
  const [sense, ...more] = found.senses;
  if (sense === undefined) throw new RangeError("A match has a sense.");
  const codes = [...new Set([sense, ...more].map((one) => one.code))];
  const extent = extentOf(found);
  // English "Moscow region" stands for «Московская область» and for «Московский регион» alike.
  const area: readonly PlaceCode[] = found.head?.head === "region" && sense.code === "RU-MOS" ? ["X-RU-MOSREG"] : [];
  const others = [...new Set([...codes.slice(1), ...namesakes(found), ...area])];
  const doubt = doubtOf(found, others, words);
  const span = { start: words.starts[found.first] ?? 0, end: closed(words, found) };
  return {
    code: sense.code,
    kind: sense.kind,
    extent,
    name: placeName(sense.code, language),
    span,
    wording: words.text.slice(span.start, span.end),
    ...(doubt !== undefined && { doubt }),
    ...(others.length > 0 && { alternatives: others }),
  };
}

function extentOf({ senses, head }: Found): Extent {
  if (head !== undefined) return "whole";
  const [first, ...rest] = senses.map((one) => one.extent);
  return first !== undefined && rest.every((one) => one === first) ? first : "either";
}

/** What else a bare name may be; an adjective, a noun or a title beside it tells. */
function namesakes({ senses, head, hasLead }: Found): readonly PlaceCode[] {
  const others: Readonly<Partial<Record<PlaceCode, readonly PlaceCode[]>>> = NAMESAKES;
  const isBare = head === undefined && !hasLead && senses.every((one) => one.guard === "capital");
  return isBare ? senses.flatMap((one) => others[one.code] ?? []) : [];
}

function doubtOf(found: Found, others: readonly PlaceCode[], words: Words): PlaceDoubt | undefined {
  if (others.length > 0) return "several_places";
  const isSentenceHead = words.gaps[found.first] === GAP.stop;
  return found.senses.every((one) => one.isCommon) && isSentenceHead ? "common_word" : undefined;
}

/** The bracket after a second name, and the full stop of «обл.», belong to the match. */
function closed(words: Words, found: Found): number {
  const end = words.ends[found.last] ?? 0;
  if (words.keys[found.last] === ABBREVIATED && words.text.charAt(end) === ".") return end + 1;
  const opened = words.text.slice(words.starts[found.first] ?? 0, end).includes("(");
  return opened && words.text.charAt(end) === ")" ? end + 1 : end;
}
