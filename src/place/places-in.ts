import { isUpper, longestPhraseAt, nextStart, type Lexicon, type Phrase, type Words } from "../core/lexicon/index.js";
import type { FoundPlace } from "./found-place.js";
import { headAfter, headOfList, namesakeBefore, withLead, type FoundHead, type ListHeads } from "./head.js";
import type { PlaceLanguage } from "./place-name.js";
import type { PlaceSense } from "./place-sense.js";
import { isSectorHere } from "./sector.js";
import type { Namesake } from "./tables/place-words.js";
import { vocabulary } from "./vocabulary.js";

/** The places named among the words of a text, in order and without overlaps, as `findRegions` tells them. Linear. Never throws. */
export function placesIn(words: Words, language: PlaceLanguage): FoundPlace[] {
  const search: Search = { words, lexicon: vocabulary(language), listHeads: undefined };
  const found: FoundPlace[] = [];
  const { lexicon } = search;
  for (let i = nextStart(lexicon, words, 0); i < words.length; ) {
    const place = placeAt(search, i, found.at(-1));
    if (place !== undefined) append(found, place, words);
    i = nextStart(lexicon, words, (place?.last ?? i) + 1);
  }
  return found;
}

interface Search {
  readonly words: Words;
  readonly lexicon: Lexicon<PlaceSense>;
  /** Made when a list is met. */
  listHeads: ListHeads | undefined;
}

function placeAt(search: Search, i: number, before: FoundPlace | undefined): FoundPlace | undefined {
  const { lexicon, words } = search;
  for (let phrase = longestPhraseAt(lexicon, words, i); phrase !== undefined; phrase = longestPhraseAt(lexicon, words, i, phrase.last)) {
    const place = placeOf(search, phrase, before);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeOf(search: Search, phrase: Phrase<PlaceSense>, before: FoundPlace | undefined): FoundPlace | undefined {
  const { words } = search;
  const head = headOf(search, phrase);
  const isNamed = head !== undefined && phrase.values.some((sense) => hasHead(sense, head) && isWritten(sense, words, phrase.first, head));
  if (!isNamed && head?.head === "other") return undefined;
  let namesake: Namesake | "none" | undefined;
  let sense: PlaceSense | undefined;
  let others: readonly PlaceSense[] = NONE;
  for (const one of phrase.values) {
    if (!isWritten(one, words, phrase.first, head)) continue;
    if (isNamed && !hasHead(one, head)) continue;
    if (!isNamed) {
      if (one.guard === "noun" || (one.guard === "sector" && !isSectorHere(words, phrase, before))) continue;
      namesake ??= namesakeBefore(words, phrase.first) ?? "none";
      if (isNamesake(one, namesake)) continue;
    }
    if (sense === undefined) sense = one;
    else others = [...others, one];
  }
  if (sense === undefined) return undefined;
  const first = withLead(words, phrase.first);
  const last = isNamed && head.isNext ? head.last : phrase.last;
  return { first, last, sense, others, head: isNamed ? head : undefined, hasLead: first < phrase.first };
}

const NONE: readonly never[] = [];

/** Whether the name is that of a street, river or ship; «улицы Курска» and «реки Крыма» are those of the place. */
function isNamesake({ kind, extent, guard }: PlaceSense, namesake: Namesake | "none"): boolean {
  if (namesake === "none" || kind !== "region") return false;
  if (namesake === "street") return guard === "adjective";
  return namesake === "ship" || extent !== "whole";
}

/** The noun after a name, or else at the end of the list that the name stands in. */
function headOf(search: Search, { last, values }: Phrase<PlaceSense>): FoundHead | undefined {
  const { words, lexicon } = search;
  const next = headAfter(words, last);
  if (next !== undefined || values.every((sense) => sense.heads.length === 0)) return next;
  search.listHeads ??= new Map();
  const shared = headOfList(words, last, lexicon, search.listHeads);
  return shared?.head === "other" ? undefined : shared;
}

function hasHead(sense: PlaceSense, head: FoundHead | undefined): boolean {
  return head !== undefined && sense.heads.includes(head.head);
}

/** Whether the letters are written as the name's guard wants them; an adjective with its noun may be in small letters. */
function isWritten(sense: PlaceSense, words: Words, first: number, head: FoundHead | undefined): boolean {
  if (sense.guard === "none" || sense.guard === "sector" || (sense.guard === "adjective" && hasHead(sense, head))) return true;
  const start = words.starts[first] ?? 0;
  return isUpper(words.text, start) && (sense.guard !== "capitals" || isUpper(words.text, start + 1));
}

/** Adds a place; a second name of the same one in brackets belongs to the first («Саха (Якутия)»). */
function append(found: FoundPlace[], place: FoundPlace, words: Words): void {
  const before = found.at(-1);
  if (before?.sense.code === place.sense.code && before.last + 1 === place.first && isOpening(words, place.first)) {
    found[found.length - 1] = { ...before, last: place.last };
    return;
  }
  // «ТОТ» before a name is part of it.
  if (before !== undefined && before.last >= place.first) found.pop();
  found.push(place);
}

function isOpening(words: Words, first: number): boolean {
  return words.text.slice(words.ends[first - 1], words.starts[first]) === " (";
}
