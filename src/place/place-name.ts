import { describeValue } from "../core/index.js";
import type { PlaceCode } from "./place-code.js";
import { COMPOSITES, NEIGHBOURS, SEAS, SECTORS, type PlaceRow } from "./tables/other-places.js";
import { REGIONS } from "./tables/regions.js";

/** A language that places are named in: Ukrainian, Russian or English. */
export type PlaceLanguage = "uk" | "ru" | "en";

const NAMES: Readonly<Record<PlaceCode, PlaceRow>> = { ...REGIONS, ...NEIGHBOURS, ...SEAS, ...SECTORS, ...COMPOSITES };

/**
 * The usual full name of a place, in the nominative; in English where the language asked for has none.
 *
 * @throws RangeError for a code that is not in the gazetteer, which types let nobody write
 * @example placeName("RU-KRS") // => "Kursk Oblast"
 * @example placeName("UA-63", "uk") // => "Харківська область"
 */
export function placeName(code: PlaceCode, language: PlaceLanguage = "en"): string {
  if (!Object.hasOwn(NAMES, code)) throw new RangeError(`${describeValue(code)} is not a place code: expected one of ISO 3166-2 such as "RU-KRS", or of the library's own such as "sea-black". Read outside data with readPlaceCode.`);
  return NAMES[code][language]?.[0] ?? NAMES[code].en[0] ?? code;
}

/** Every name of a place in a language, the usual one first. */
export function namesOf(code: PlaceCode, language: PlaceLanguage): readonly string[] {
  return NAMES[code][language] ?? [];
}
