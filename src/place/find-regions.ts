import { wordsOf, type Words } from "../core/lexicon/index.js";
import { matchOf, type PlaceMatch } from "./found-place.js";
import type { PlaceLanguage } from "./place-name.js";
import { placesIn } from "./places-in.js";

/** Options of {@link findRegions}. */
export interface FindRegionsOptions {
  readonly language: PlaceLanguage;
}

/**
 * The regions, seas, neighbours, sectors and composite areas named in a text (or in its words, where a caller has cut it
 * already), in order and without overlaps: inflected
 * names, longest first, with the noun or title beside them («Курської обл.», «Республики Крым»). Members of a list
 * under one noun are all found («Брянской, Курской и Орловской областей»). A doubtful name is marked, never guessed.
 * Districts, streets, rivers and ships named after a place are not the place. Linear in the text. Never throws.
 *
 * @example findRegions("над территорией Курской области", { language: "ru" })[0].code // => "RU-KRS"
 * @example findRegions("пуски із Чорного моря", { language: "uk" })[0].wording // => "Чорного моря"
 */
export function findRegions(text: string | Words, { language }: FindRegionsOptions): PlaceMatch[] {
  const words = typeof text === "string" ? wordsOf(text) : text;
  return placesIn(words, language).map((place) => matchOf(place, words));
}
