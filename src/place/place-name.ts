import type { PlaceCode } from "./place-code.js";
import { COMPOSITES, NEIGHBOURS, SEAS, SECTORS, type PlaceRow } from "./tables/other-places.js";
import { REGIONS } from "./tables/regions.js";

/** A language that places are named in: Ukrainian, Russian or English. */
export type PlaceLanguage = "uk" | "ru" | "en";

const NAMES: Readonly<Record<PlaceCode, PlaceRow>> = { ...REGIONS, ...NEIGHBOURS, ...SEAS, ...SECTORS, ...COMPOSITES };

/**
 * The usual full name of a place, in the nominative; in English where the language asked for has none.
 *
 * @example placeName("RU-KRS") // => "Kursk Oblast"
 * @example placeName("UA-63", "uk") // => "Харківська область"
 */
export function placeName(code: PlaceCode, language: PlaceLanguage = "en"): string {
  return NAMES[code][language]?.[0] ?? NAMES[code].en[0] ?? code;
}

/** Every name of a place in a language, the usual one first. */
export function namesOf(code: PlaceCode, language: PlaceLanguage): readonly string[] {
  return NAMES[code][language] ?? [];
}
