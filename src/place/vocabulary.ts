import { placeKind } from "./place-facts.js";
import { inflect, lexiconOf, type Lexicon } from "../core/lexicon/index.js";
import { placeName, type PlaceLanguage } from "./place-name.js";
import type { Extent, PlaceGuard, PlaceKind, PlaceSense } from "./place-sense.js";
import type { PlaceCode } from "./place-code.js";
import { COMPOSITES, NEIGHBOURS, SEAS, type PlaceRow } from "./tables/other-places.js";
import { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS } from "./tables/place-codes.js";
import { COMMON_WORDS, ENGLISH_NEEDING_A_NOUN, IRREGULAR_NAMES, MORE_PATTERNS, NAMESAKES, type Head } from "./tables/place-words.js";
import { REGIONS, type RegionRow } from "./tables/regions.js";

const compiled = new Map<PlaceLanguage, Lexicon<PlaceSense>>();

/** The names of all places in a language, compiled once. */
export function vocabulary(language: PlaceLanguage): Lexicon<PlaceSense> {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) compiled.set(language, (lexicon = lexiconOf(named(entries(language), language))));
  return lexicon;
}

type Entry = readonly [pattern: string, sense: Omit<PlaceSense, "name" | "hasNamesakes">];

function* named(entries: Iterable<Entry>, language: PlaceLanguage): Generator<readonly [string, PlaceSense]> {
  for (const [pattern, { code, kind, extent, guard, heads, isCommon }] of entries) {
    yield [pattern, { code, name: placeName(code, language), hasNamesakes: Object.hasOwn(NAMESAKES, code), kind, extent, guard, heads, isCommon }];
  }
}

function* entries(language: PlaceLanguage): Generator<Entry> {
  for (const code of REGION_CODES) {
    for (const name of REGIONS[code][language]) yield* language === "en" ? englishRegion(code, name) : cyrillicRegion(code, name);
    const seat = seatOf(REGIONS[code], language);
    if (seat !== undefined) yield* asNoun(code, "region", seat, "city");
  }
  for (const code of NEIGHBOUR_CODES) yield* others(code, "neighbour", NEIGHBOURS[code], language);
  for (const code of COMPOSITE_IDS) yield* others(code, "composite", COMPOSITES[code], language);
  for (const code of SEA_IDS) for (const name of SEAS[code][language] ?? []) yield* sea(code, name);
  for (const code of SECTOR_IDS) for (const word of SECTOR_WORDS[code][language]) yield [word, sense(code, "sector", "whole", "sector")];
  for (const [code, patterns] of Object.entries(MORE_PATTERNS)) {
    for (const pattern of patterns) yield [pattern, sense(code as PlaceCode, placeKind(code as PlaceCode), "whole", code.startsWith("X-") ? "none" : "capital")];
  }
}

/** The forms in which bulletins name the sector of an air command: "in the south", «на півдні». */
const SECTOR_WORDS: Readonly<Record<(typeof SECTOR_IDS)[number], Readonly<Record<PlaceLanguage, readonly string[]>>>> = {
  "sector-south": { en: ["south"], uk: ["півдні"], ru: ["юге"] },
  "sector-east": { en: ["east"], uk: ["сході"], ru: ["востоке"] },
  "sector-north": { en: ["north"], uk: ["півночі"], ru: ["севере"] },
  "sector-west": { en: ["west"], uk: ["заході"], ru: ["западе"] },
  "sector-center": { en: ["center", "centre"], uk: ["центрі"], ru: ["центре"] },
};

function sense(code: PlaceCode, kind: PlaceKind, extent: Extent, guard: PlaceGuard, heads: readonly Head[] = [], isCommon = false): Entry[1] {
  return { code, kind, extent, guard, heads, isCommon };
}

function seatOf(row: RegionRow, language: PlaceLanguage): string | undefined {
  if (language === "en") return undefined;
  return row.seat?.[language === "uk" ? 0 : 1];
}

/** Endings of full names, with the noun that they stand for. */
const FULL_NAMES: readonly (readonly [RegExp, Head, PlaceGuard])[] = [
  [/ автономн(?:а|ая) область$| автономн(?:ий|ый) округ$| АО$/u, "okrug", "noun"],
  [/ область$/u, "oblast", "adjective"],
  [/ край$/u, "krai", "noun"],
  [/ республика$| Республика$| Республіка$/u, "republic", "adjective"],
];
const LEAD = /^(?:ТОТ )?(?:Автономн(?:а|ая) Республ[иі]ка|АР|Республ[иі]ка) /u;

function* cyrillicRegion(code: PlaceCode & keyof typeof REGIONS, name: string): Generator<Entry> {
  const full = FULL_NAMES.find(([ending]) => ending.test(name));
  if (full !== undefined) {
    const [ending, head, guard] = full;
    yield [inflect(name.replace(ending, "")), sense(code, "region", "whole", guard, [head])];
    if (guard === "adjective" && / .* /u.test(name)) yield [inflect(name), sense(code, "region", "whole", "capital")];
    return;
  }
  const bare = name.replace(LEAD, "");
  for (const part of bare.split(/ \(|\)/u).filter((one) => one !== "")) yield* asNoun(code, "region", part, isCityToo(code, part) ? "either" : "whole");
}

/** Short names of oblasts that are a city's name as well. */
function isCityToo(code: PlaceCode, name: string): boolean {
  return (code === "UA-23" && name.startsWith("Запор")) || name === "Одесса";
}

function* asNoun(code: PlaceCode, kind: PlaceKind, name: string, extent: Extent): Generator<Entry> {
  const isCommon = COMMON_WORDS.includes(name);
  const guard = guardOfNoun(name);
  for (const pattern of IRREGULAR_NAMES[name] ?? [inflect(name)]) yield [pattern, sense(code, kind, extent, guard, [], isCommon)];
}

function guardOfNoun(name: string): PlaceGuard {
  if (name === name.toUpperCase() && name.length < 4 && name !== "РФ") return "capitals";
  return /щина$|^росія$|^рф$|^РФ$|^тимчасово/u.test(name) ? "none" : "capital";
}

function* others(code: PlaceCode, kind: PlaceKind, row: PlaceRow, language: PlaceLanguage): Generator<Entry> {
  for (const name of row[language] ?? []) {
    if (!name.includes("(")) yield* asNoun(code, kind, name, "whole");
  }
}

function* sea(code: PlaceCode, name: string): Generator<Entry> {
  if (name.endsWith(" море")) yield [`${name.replace(/(?:ое|о|е) море$/u, "")}~N`, sense(code, "sea", "whole", "noun", ["sea"])];
  else yield* asNoun(code, "sea", name, "whole");
}

const ENGLISH_NOUN = /(?<! Autonomous) (?:Oblast|Krai|Region)$/u;
const CITIES: ReadonlySet<string> = new Set([...REGIONS["UA-30"].en, ...REGIONS["RU-MOW"].en]);

function* englishRegion(code: PlaceCode & keyof typeof REGIONS, name: string): Generator<Entry> {
  const { type } = REGIONS[code];
  for (const part of name.split(/ \(|\)/u).filter((one) => one !== "")) {
    const base = part.replace(ENGLISH_NOUN, "");
    const isProvince = type === "oblast" || type === "krai";
    const heads: readonly Head[] = isProvince ? [type, "region"] : ["region"];
    if (base.endsWith(" Republic")) {
      yield [base.replace(/ Republic$/u, ""), sense(code, "region", "whole", "capital", ["republic"])];
      continue;
    }
    if (base === base.toUpperCase()) {
      yield [base, sense(code, "region", "whole", "capitals")];
      continue;
    }
    const needsNoun = ENGLISH_NEEDING_A_NOUN.includes(base) || (isProvince && CITIES.has(base));
    yield [base, sense(code, "region", isProvince ? "either" : "whole", needsNoun ? "noun" : "capital", type === "city" ? [] : heads)];
  }
}
