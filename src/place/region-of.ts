import { closest, describeValue, failure, success, type Outcome } from "../core/index.js";
import { wordsOf } from "../core/lexicon/index.js";
import { findRegions } from "./find-regions.js";
import type { PlaceMatch } from "./found-place.js";
import type { PlaceCode } from "./place-code.js";
import { namesOf, type PlaceLanguage } from "./place-name.js";
import { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS } from "./tables/place-codes.js";

/** Every code that a place can have. */
const CODES: readonly PlaceCode[] = [...REGION_CODES, ...NEIGHBOUR_CODES, ...SEA_IDS, ...SECTOR_IDS, ...COMPOSITE_IDS];
const LANGUAGES: readonly PlaceLanguage[] = ["en", "uk", "ru"];
/** Longest name that is looked up. */
const LONGEST = 200;

let codesByName: Map<string, PlaceCode> | undefined;

/** Names to codes; where two places share a name, the city or country goes before the region around it. */
function nameIndex(): ReadonlyMap<string, PlaceCode> {
  if (codesByName !== undefined) return codesByName;
  codesByName = new Map();
  for (const code of [...CODES].sort((a, b) => rankOf(a) - rankOf(b))) {
    for (const name of [code, ...LANGUAGES.flatMap((language) => namesOf(code, language))]) {
      const key = keyOf(name);
      if (!codesByName.has(key)) codesByName.set(key, code);
    }
  }
  return codesByName;
}

const CITIES = new Set<PlaceCode>(["UA-30", "UA-40", "RU-MOW", "RU-SPE"]);

function rankOf(code: PlaceCode): number {
  return CITIES.has(code) ? 0 : 1;
}

function keyOf(name: string): string {
  return wordsOf(name).keys.join(" ");
}

/** Why a name gives no code: nobody bears it, or several places do. */
export type RegionIssueCode = "unknown_region" | "ambiguous_region";

/**
 * The place that a name or code means, the whole of it, in any of the three languages: "Kursk Oblast", «Харківщина»,
 * `RU-KRS`, `X-RU-MOSREG`, or the seat of a region («Харків»).
 *
 * @returns `unknown_region` with the nearest known name, `ambiguous_region` with the codes of the places that bear it;
 * never a guess. Never throws.
 * @example regionOf("Kursk Oblast").value // => "RU-KRS"
 * @example regionOf("Kursk Oblst").issues[0].code // => "unknown_region"
 * @example regionOf("Донецьк").issues[0].code // => "ambiguous_region"
 */
export function regionOf(name: string): Outcome<PlaceCode, RegionIssueCode> {
  const text = name.length > LONGEST ? "" : name.trim();
  const code = text === "" ? undefined : nameIndex().get(keyOf(text));
  if (code !== undefined) return success(code);
  const match = inflected(text);
  if (match?.alternatives !== undefined) {
    const codes = [match.code, ...match.alternatives].join(" or ");
    return failure({ code: "ambiguous_region", path: [], input: name, message: `${describeValue(name)} is the name of several places: expected one of ${codes}. Give the code.` });
  }
  return match === undefined ? unknown(name, text) : success(match.code);
}

function unknown(name: string, text: string): Outcome<never, RegionIssueCode> {
  const meant = text === "" ? undefined : closest(text, nearNames());
  return failure({
    code: "unknown_region",
    path: [],
    input: name,
    message: `${describeValue(name)} is not a known region: expected an ISO 3166-2 code such as "RU-KRS" or a region's name. ${meant === undefined ? 'Keep it under "name" without a code.' : `Did you mean ${describeValue(meant)}?`}`,
  });
}

/** The one place that an inflected name, the whole text, means. */
function inflected(text: string): PlaceMatch | undefined {
  for (const language of LANGUAGES) {
    const [match, ...more] = findRegions(text, { language });
    if (match !== undefined && more.length === 0 && match.wording.length === text.length) return match;
  }
  return undefined;
}

function nearNames(): string[] {
  return CODES.flatMap((code) => [...LANGUAGES.flatMap((language) => namesOf(code, language)), code]);
}

/**
 * Reads a code of a place; a name is not a code.
 *
 * @returns `unknown_region` with the nearest code, or the code of the place where a name was given. Never throws on
 * JSON values.
 * @example readPlaceCode("UA-63").value // => "UA-63"
 * @example readPlaceCode("Kharkiv").issues[0].code // => "unknown_region"
 */
export function readPlaceCode(value: unknown): Outcome<PlaceCode, "unknown_region"> {
  const code = CODES.find((known) => known === value);
  if (code !== undefined) return success(code);
  const meant = typeof value === "string" ? (mendOf(value) ?? closest(value, CODES)) : undefined;
  return failure({
    code: "unknown_region",
    path: [],
    input: value,
    message: `${describeValue(value)} is not a place code: expected an ISO 3166-2 code such as "UA-63". ${meant === undefined ? 'A place without a code goes under "name".' : `Did you mean ${describeValue(meant)}?`}`,
  });
}

function mendOf(value: string): PlaceCode | undefined {
  const found = regionOf(value);
  return found.ok ? found.value : undefined;
}
