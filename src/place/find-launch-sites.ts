import type { Span } from "../core/index.js";
import { inflect, isUpper, lexiconOf, longestPhraseAt, phrasesAt, wordsOf, type Lexicon, type Words } from "../core/lexicon/index.js";
import { headAfter, headOfList, type ListHeads } from "./head.js";
import type { PlaceCode } from "./place-code.js";
import type { PlaceSense } from "./place-sense.js";
import type { PlaceLanguage } from "./place-name.js";
import { LAUNCH_SITE_IDS, LAUNCH_SITES, type LaunchSiteId } from "./tables/launch-sites.js";
import { IRREGULAR_NAMES } from "./tables/place-words.js";
import { vocabulary } from "./vocabulary.js";

/** A launch site named in a text. */
export interface LaunchSiteMatch {
  readonly id: LaunchSiteId;
  /** The region that it lies in. */
  readonly region: PlaceCode;
  /** Where, in UTF-16 code units of the text as given. */
  readonly span: Span;
  /** The words at the span. */
  readonly wording: string;
}

/** Options of {@link findLaunchSites}. */
export interface FindLaunchSitesOptions {
  readonly language: PlaceLanguage;
}

const compiled = new Map<PlaceLanguage, Lexicon<LaunchSiteId>>();

function sites(language: PlaceLanguage): Lexicon<LaunchSiteId> {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) compiled.set(language, (lexicon = lexiconOf(entries(language))));
  return lexicon;
}

function* entries(language: PlaceLanguage): Generator<readonly [string, LaunchSiteId]> {
  for (const id of LAUNCH_SITE_IDS) {
    for (const name of LAUNCH_SITES[id][language]) for (const pattern of IRREGULAR_NAMES[name] ?? [inflect(name)]) yield [pattern, id];
  }
}

/**
 * The launch sites named in a text (or in its words, where a caller has cut it already), in order and without overlaps: inflected names and the spellings that bulletins
 * use («Міллєрово», «Приморсько - Ахтарськ»). A region of the same name is not the site («Курська обл.»); nor is a
 * common word («орел»). Linear in the text. Never throws.
 *
 * @example findLaunchSites("із напрямків: Курськ, Орел – рф", { language: "uk" }).map((site) => site.id) // => ["kursk", "oryol"]
 */
export function findLaunchSites(text: string | Words, { language }: FindLaunchSitesOptions): LaunchSiteMatch[] {
  const words = typeof text === "string" ? wordsOf(text) : text;
  const lexicon = sites(language);
  const regions = vocabulary(language);
  const listHeads: ListHeads = new Map();
  const found: LaunchSiteMatch[] = [];
  let i = 0;
  while (i < words.length) {
    const phrase = longestPhraseAt(lexicon, words, i);
    const id = phrase?.values[0];
    if (phrase === undefined || id === undefined || !isCapital(words, i) || isRegion(words, phrase, regions, listHeads)) {
      i += 1;
      continue;
    }
    const span = { start: words.starts[phrase.first] ?? 0, end: words.ends[phrase.last] ?? 0 };
    found.push({ id, region: LAUNCH_SITES[id].region, span, wording: words.text.slice(span.start, span.end) });
    i = phrase.last + 1;
  }
  return found;
}

function isCapital(words: Words, first: number): boolean {
  return isUpper(words.text, words.starts[first] ?? 0);
}

/** Whether the words are a region's adjective with its noun after them or at the end of their list. */
function isRegion(words: Words, { first, last }: { readonly first: number; readonly last: number }, regions: Lexicon<PlaceSense>, listHeads: ListHeads): boolean {
  const isAdjective = phrasesAt(regions, words, first).some((phrase) => phrase.last === last && phrase.values.some((sense) => sense.heads.length > 0));
  return headAfter(words, last) !== undefined || (isAdjective && headOfList(words, last, regions, listHeads) !== undefined);
}
