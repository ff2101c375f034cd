// Writes the gazetteer and weapon tables from the reference files: node scripts/generate-tables.mjs [folder]
import { readFileSync, writeFileSync } from "node:fs";

const reference = process.argv[2] ?? new URL("../../shared/reference", import.meta.url).pathname;
const read = (name) => JSON.parse(readFileSync(`${reference}/${name}.json`, "utf8"));
const write = (path, text) => writeFileSync(new URL(`../src/${path}`, import.meta.url), text);

const isName = /^[A-Za-z_$][\w$]*$/u;

/** A value as compact TypeScript: identifiers unquoted, empty lists and texts left out. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, v]) => v !== undefined && v !== "" && !(Array.isArray(v) && v.length === 0));
  return `{ ${entries.map(([key, v]) => `${isName.test(key) ? key : JSON.stringify(key)}: ${literal(v)}`).join(", ")} }`;
}

const rowsOf = (rows) => Object.entries(rows).map(([key, row]) => `  ${isName.test(key) ? key : JSON.stringify(key)}: ${literal(row)},\n`).join("");
const unique = (names) => [...new Set(names)];
/** What names a thing, without remarks on how it was learnt. */
const plain = (names = []) => names.filter((name) => !/[()]| – /u.test(name));

// ── Places ──

/** Seats of regions in the nominative, where the region is named after another word than its seat or bears its name as an adjective. */
const SEATS = {
  "UA-05": ["Вінниця", "Винница"], "UA-07": ["Луцьк", "Луцк"], "UA-09": ["Луганськ", "Луганск"], "UA-12": ["Дніпро", "Днепр"],
  "UA-14": ["Донецьк", "Донецк"], "UA-18": ["Житомир", "Житомир"], "UA-21": ["Ужгород", "Ужгород"], "UA-26": ["Івано-Франківськ", "Ивано-Франковск"],
  "UA-35": ["Кропивницький", "Кропивницкий"], "UA-46": ["Львів", "Львов"], "UA-48": ["Миколаїв", "Николаев"], "UA-51": ["Одеса", "Одесса"],
  "UA-53": ["Полтава", "Полтава"], "UA-56": ["Рівне", "Ровно"], "UA-59": ["Суми", "Сумы"], "UA-61": ["Тернопіль", "Тернополь"],
  "UA-63": ["Харків", "Харьков"], "UA-65": ["Херсон", "Херсон"], "UA-68": ["Хмельницький", "Хмельницкий"], "UA-71": ["Черкаси", "Черкассы"],
  "UA-74": ["Чернігів", "Чернигов"], "UA-77": ["Чернівці", "Черновцы"], "UA-43": ["Сімферополь", "Симферополь"],
  "RU-AST": ["Астрахань", "Астрахань"], "RU-BEL": ["Бєлгород", "Белгород"], "RU-BRY": ["Брянськ", "Брянск"], "RU-CHE": ["Челябінськ", "Челябинск"],
  "RU-ARK": ["Архангельськ", "Архангельск"], "RU-IRK": ["Іркутськ", "Иркутск"], "RU-IVA": ["Іваново", "Иваново"], "RU-KGD": ["Калінінград", "Калининград"],
  "RU-KLU": ["Калуга", "Калуга"], "RU-KEM": ["Кемерово", "Кемерово"], "RU-KOS": ["Кострома", "Кострома"], "RU-KRS": ["Курськ", "Курск"],
  "RU-LIP": ["Липецьк", "Липецк"], "RU-MAG": ["Магадан", "Магадан"], "RU-MUR": ["Мурманськ", "Мурманск"],
  "RU-NGR": ["Великий Новгород", "Великий Новгород"], "RU-NIZ": ["Нижній Новгород", "Нижний Новгород"], "RU-NVS": ["Новосибірськ", "Новосибирск"],
  "RU-OMS": ["Омськ", "Омск"], "RU-ORE": ["Оренбург", "Оренбург"], "RU-ORL": ["Орел", "Орёл"], "RU-PNZ": ["Пенза", "Пенза"], "RU-PSK": ["Псков", "Псков"],
  "RU-ROS": ["Ростов-на-Дону", "Ростов-на-Дону"], "RU-RYA": ["Рязань", "Рязань"], "RU-SAM": ["Самара", "Самара"], "RU-SAR": ["Саратов", "Саратов"],
  "RU-SMO": ["Смоленськ", "Смоленск"], "RU-SVE": ["Єкатеринбург", "Екатеринбург"], "RU-TAM": ["Тамбов", "Тамбов"], "RU-TOM": ["Томськ", "Томск"],
  "RU-TUL": ["Тула", "Тула"], "RU-TVE": ["Твер", "Тверь"], "RU-TYU": ["Тюмень", "Тюмень"], "RU-ULY": ["Ульяновськ", "Ульяновск"],
  "RU-VGG": ["Волгоград", "Волгоград"], "RU-VLG": ["Вологда", "Вологда"], "RU-VOR": ["Воронеж", "Воронеж"], "RU-YAR": ["Ярославль", "Ярославль"],
  "RU-KDA": ["Краснодар", "Краснодар"], "RU-KHA": ["Хабаровськ", "Хабаровск"], "RU-KYA": ["Красноярськ", "Красноярск"], "RU-PER": ["Перм", "Пермь"],
  "RU-PRI": ["Владивосток", "Владивосток"], "RU-STA": ["Ставрополь", "Ставрополь"], "RU-TA": ["Казань", "Казань"], "RU-UD": ["Іжевськ", "Ижевск"],
  "RU-CU": ["Чебоксари", "Чебоксары"], "RU-MO": ["Саранськ", "Саранск"], "RU-DA": ["Махачкала", "Махачкала"], "RU-SE": ["Владикавказ", "Владикавказ"],
};

/** Names in use beside the reference's: the Ukrainian and Russian forms that bulletins and statutes write. */
const MORE_NAMES = {
  "UA-43": { uk: ["Республіка Крим"] },
  "RU-BA": { uk: ["Башкирія"], ru: ["Башкирия"] },
  "RU-CE": { uk: ["Чеченська Республіка"], ru: ["Чечня"] },
  "RU-CU": { uk: ["Чуваська Республіка"], ru: ["Чувашия"] },
  "RU-UD": { uk: ["Удмуртська Республіка"], ru: ["Удмуртия"] },
  "RU-KB": { ru: ["Кабардино-Балкария"] },
  "RU-KC": { ru: ["Карачаево-Черкесия"] },
  "RU-SA": { uk: ["Якутія"], ru: ["Якутия"] },
  "RU-SE": { en: ["North Ossetia"], ru: ["Северная Осетия"] },
  "RU-KHM": { uk: ["Ханти-Мансійський автономний округ", "Югра"], ru: ["Ханты-Мансийский АО", "Югра"] },
  "RU-CHU": { uk: ["Чукотський автономний округ"] },
  "RU-NEN": { uk: ["Ненецький автономний округ"] },
  "RU-YAN": { uk: ["Ямало-Ненецький автономний округ"] },
  "RU-YEV": { uk: ["Єврейська автономна область"] },
  "UA-09": { en: ["LPR"], ru: ["Луганская Народная Республика"] },
  "UA-14": { en: ["DPR"], ru: ["Донецкая Народная Республика"] },
  "UA-56": { ru: ["Ривненская область"] },
  "RU-BEL": { uk: ["Белгородська область"], ru: ["Белгородщина"] },
  "RU-KDA": { uk: ["Краснодарщина"] },
};

/** Launch areas that bulletins name and the reference lacks. */
const MORE_SITES = [{ id: "novorossiysk", names: { en: ["Novorossiysk"], uk: ["Новоросійськ"], ru: ["Новороссийск"] }, region: "RU-KDA", kind: "naval base" }];

/** Common nouns that the reference lists as short forms. */
const NOT_NAMES = new Set(["столиця"]);

function placeTables() {
  const reference = read("regions");
  const namesOf = (place, language) =>
    unique([...(place.names[language] ?? []), ...(place.short?.[language] ?? []), ...(MORE_NAMES[place.code]?.[language] ?? [])]).filter((name) => !NOT_NAMES.has(name));
  const regions = Object.fromEntries(
    reference.regions.map((region) => [
      region.code,
      {
        type: region.type === "republic" && region.code === "UA-43" ? "republic" : region.type,
        en: namesOf(region, "en"),
        uk: namesOf(region, "uk"),
        ru: namesOf(region, "ru"),
        seat: SEATS[region.code],
      },
    ]),
  );
  const others = (rows) => Object.fromEntries(rows.map((row) => [row.id ?? row.code, { en: row.names.en, uk: row.names.uk, ru: row.names.ru, covers: row.covers }]));
  write(
    "place/tables/regions.ts",
    `import type { REGION_CODES } from "./place-codes.js";

/** What sort of first-level region it is. */
export type RegionType = "oblast" | "krai" | "republic" | "autonomous" | "city";

/** Names of a region: the full one first, then short and former ones; the seat in Ukrainian and in Russian. */
export interface RegionRow {
  readonly type: RegionType;
  readonly en: readonly string[];
  readonly uk: readonly string[];
  readonly ru: readonly string[];
  readonly seat?: readonly [uk: string, ru: string];
}

// Generated by scripts/generate-tables.mjs. Codes: ISO 3166-2. Names: ISO 3166-2 and the usage of official bulletins.
export const REGIONS: Readonly<Record<(typeof REGION_CODES)[number], RegionRow>> = {
${rowsOf(regions)}};
`,
  );
  write(
    "place/tables/other-places.ts",
    `import type { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS } from "./place-codes.js";

/** Names of a place that is not a first-level region, the usual one first. */
export interface PlaceRow {
  readonly en: readonly string[];
  readonly uk: readonly string[];
  readonly ru?: readonly string[];
}

/** An area that texts name as one, with the regions it is made of. */
export interface CompositeRow extends PlaceRow {
  readonly covers: readonly (typeof REGION_CODES)[number][];
}

// Generated by scripts/generate-tables.mjs. Codes: ISO 3166-1 and 3166-2, the library's own for seas, sectors and composites.
export const NEIGHBOURS: Readonly<Record<(typeof NEIGHBOUR_CODES)[number], PlaceRow>> = {
${rowsOf(others(reference.neighbours))}};

export const SEAS: Readonly<Record<(typeof SEA_IDS)[number], PlaceRow>> = {
${rowsOf(others(reference.seas))}};

export const SECTORS: Readonly<Record<(typeof SECTOR_IDS)[number], PlaceRow>> = {
${rowsOf(others(reference.sectors))}};

export const COMPOSITES: Readonly<Record<(typeof COMPOSITE_IDS)[number], CompositeRow>> = {
${rowsOf(others(reference.composites))}};
`,
  );
  const sites = Object.fromEntries(
    [...reference.launchSites, ...MORE_SITES].map((site) => [
      site.id,
      {
        region: site.region,
        kind: site.kind.replace(/ \(.*\)$| in Kaggle$| hit on 1 Jun 2025$/u, ""),
        en: unique(site.names.en.flatMap((name) => name.replace(/ \(.*\)$/u, "").split(" / "))),
        uk: unique([...site.names.uk.map((name) => name.replace(/ \(.*\)$| – .*$/u, "")), ...(site.spellingVariants ?? []).filter((name) => name !== "Донеччина")]),
        ru: site.names.ru.map((name) => name.replace(/ \(.*\)$/u, "")),
        point: site.point && [site.point.lat, site.point.lon],
      },
    ]),
  );
  write(
    "place/tables/launch-sites.ts",
    `import type { REGION_CODES } from "./place-codes.js";

/** A place that weapons are launched from. */
export interface LaunchSiteRow {
  readonly region: (typeof REGION_CODES)[number];
  /** What is there, in a few words. */
  readonly kind: string;
  readonly en: readonly string[];
  readonly uk: readonly string[];
  readonly ru: readonly string[];
  /** Latitude and longitude in degrees (WGS 84), as published by Droneobservatory (EODI), where it gives one. */
  readonly point?: readonly [latitude: number, longitude: number];
}

// Generated by scripts/generate-tables.mjs. Sites, points: EODI, zonas_lanzamiento. Air bases: reports of 1 June 2025.
/** Ids of all launch sites in the gazetteer. */
export const LAUNCH_SITE_IDS = ${JSON.stringify(Object.keys(sites)).replaceAll(",", ", ")} as const;

/** Id of a launch site in the gazetteer. */
export type LaunchSiteId = (typeof LAUNCH_SITE_IDS)[number];

/** Launch sites by id. */
export const LAUNCH_SITES: Readonly<Record<LaunchSiteId, LaunchSiteRow>> = {
${rowsOf(sites)}};
`,
  );
}

// ── Weapons ──

const CITATIONS = [
  [/Kaggle/u, "kaggle"], [/EODI/u, "eodi"], [/Iran-Israel/u, "iran-israel-osint"], [/sbs-stats/u, "sbs-stats"], [/Telegram/u, "telegram"],
  [/general knowledge/u, "general"],
];

function citationsOf(source) {
  const short = CITATIONS.filter(([mark]) => mark.test(source)).map(([, key]) => key);
  const sites = [...source.matchAll(/[\w-]+(?:\.[\w-]+)*\.(?:ro|com|it|net)(?= |;|$)/gu)].map(([site]) => site);
  return [...short, ...sites];
}

const sidesOf = (side) => (side === "any" || side === "multi" ? undefined : side.split("/"));

/** Classes that sources dispute, and a bundle across two. */
const DISPUTED = { banderol: ["cruise-missile", "loitering-munition"], forpost: ["multirole-uav", "reconnaissance-uav"] };
const BUNDLES = /^(?:shahed-136-131|kh-101-555|kh-59-69|iskander-m-kn-23|iskander-m-s-400|s-300-400)$/u;
const OF_SEVERAL_CLASSES = new Set(["iskander-m-s-400"]);

/** Weapons that official bulletins name and the reference lacks. */
const MORE_WEAPONS = {
  "s-200": { class: "sam-surface-to-surface", sides: ["UA"], en: ["S-200"], uk: ["С-200"], ru: ["С-200"], ambiguity: "anti-aircraft missile converted to strike ground targets", sources: ["Russian Ministry of Defence"] },
  "dan-t": { sides: ["RU"], en: ["Dan-T"], uk: ["Дань-Т"], ru: ["Дань-Т"], ambiguity: "named only beside Banderol; class not stated", sources: ["Ukrainian Air Force"] },
  "rm-70": { class: "rocket-artillery", sides: ["UA"], en: ["RM-70 Vampire", "RM-70"], uk: ["RM-70 Вампір", "RM-70"], ru: ["RM-70 Вампир", "RM-70"], ambiguity: "Vampire is a bomber drone too", sources: ["Russian Ministry of Defence"] },
};

function weaponTables() {
  const rows = Object.fromEntries(
    read("weapons").map((weapon) => [
      weapon.id,
      {
        class: weapon.class === "unknown" || OF_SEVERAL_CLASSES.has(weapon.id) ? undefined : weapon.class,
        disputed: DISPUTED[weapon.id],
        sides: sidesOf(weapon.side),
        en: plain(weapon.names.en),
        uk: plain(weapon.names.uk).filter((name) => !/«/u.test(name)),
        ru: plain(weapon.names.ru),
        datasets: plain(weapon.datasetSpellings).filter((name) => !/\/| and /u.test(name) || BUNDLES.test(weapon.id)),
        ambiguity: weapon.ambiguity,
        sources: citationsOf(weapon.source),
      },
    ]),
  );
  write(
    "munition/tables/weapons.ts",
    `import type { WeaponClass, WeaponId } from "./weapon-ids.js";

/** What is known of a weapon. */
export interface WeaponRow {
  /** Absent for what is not of one class ("drone", "missile"). */
  readonly class?: WeaponClass;
  /** Classes that some source gives it, where sources differ. */
  readonly disputed?: readonly WeaponClass[];
  /** Sides that use it or make it, by ISO 3166-1; absent for generic words. */
  readonly sides?: readonly string[];
  readonly en?: readonly string[];
  readonly uk?: readonly string[];
  readonly ru?: readonly string[];
  /** How data sets spell it. */
  readonly datasets?: readonly string[];
  /** What else its name may mean. */
  readonly ambiguity?: string;
  /** Keys of where this is known from. */
  readonly sources: readonly string[];
}

// Generated by scripts/generate-tables.mjs. Sources: kaggle: P. Ivaniuk, "Massive Missile Attacks on Ukraine"; eodi:
// Droneobservatory (EODI); telegram: wording of official channels; the others by name.
export const WEAPONS: Readonly<Record<WeaponId, WeaponRow>> = {
${rowsOf({ ...rows, ...MORE_WEAPONS })}};
`,
  );
}

placeTables();
weaponTables();
