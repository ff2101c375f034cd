import type { PlaceCode, REGION_CODES } from "./place-codes.js";

type RegionCode = (typeof REGION_CODES)[number];

/** Seats whose forms do not follow from the nominative by its ending, as patterns (marks: the lexicon's endings). */
export const IRREGULAR_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Київ": ["Київ", "Києв~m"], "Львів": ["Львів", "Львов~m"], "Харків": ["Харків", "Харков~m"], "Чернігів": ["Чернігів", "Чернігов~m"], "Миколаїв": ["Миколаїв", "Миколаєв~m"],
  "Тернопіль": ["Тернопіль", "Тернопол~s"], "Тернополь": ["Тернопол~s"], "Севастополь": ["Севастопол~s"], "Сімферополь": ["Сімферопол~s"], "Симферополь": ["Симферопол~s"],
  "Ставрополь": ["Ставропол~s"], "Ярославль": ["Ярославл~s"], "Орел": ["Орел", "Орл~m"], "Орёл": ["Орел", "Орл~m"], "Рівне": ["Рівн~N"], "Чернівці": ["Чернівц~p"], "Черновцы": ["Черновц~p"],
  "Нижній Новгород": ["Нижн~a Новгород~m"], "Нижний Новгород": ["Нижн~a Новгород~m"], "Енгельс": ["Енгельс~m"], "Донецьк": ["Донецьк~m"], "Капустін Яр": ["Капустін~n Яр~m"], "Капустин Яр": ["Капустин~n Яр~m"],
  "Сольці-2": ["Сольц~p-2"], "Сольцы-2": ["Сольц~p-2"], "Гвардійське": ["Гвардійськ~N"], "Гвардейское": ["Гвардейск~N"], "Цимбулове": ["Цимбулов~N"], "Шаталове": ["Шаталов~N"], "Міллерове": ["Міллеров~N"],
  "Білорусь": ["Білорус~b"], "Абхазія": ["Абхазі~i"], "Каспій": ["Каспі~j"], "росія": ["росі~i"], "Перм": ["Перм", "Перм~b"], "Твер": ["Твер", "Твер~b"], "Дніпро": ["Дніпр~n"], "Иваново": ["Иваново"], "Іваново": ["Іваново"],
  "Біла": ["Біл~A"], "Белая": ["Бел~A"], "Мілерово": ["Мілеров~n"], "Крымский полуостров": ["Крымск~M полуостров~m"],
};

/** Further patterns of names, by code. */
export const MORE_PATTERNS: Readonly<Partial<Record<PlaceCode, readonly string[]>>> = {
  "X-UA-TOT": ["тимчасово окупован~a територі~i", "временно оккупированн~a территори~i", "temporarily occupied territory", "temporarily occupied territories"],
  RU: ["Російськ~A Федераці~i", "Российск~A Федераци~i"],
  "RU-SPE": ["Петербург~m"],
  "RU-SE": ["Північн~A Осеті~i", "Северн~A Осети~i"],
  "RU-TY": ["Тув~f"],
};

/** Names that are also common words: at the head of a sentence a capital does not tell them apart. */
export const COMMON_WORDS: readonly string[] = ["Суми", "Сумы", "Рівне", "Ровно", "Орел", "Орёл", "Дніпро", "Днепр", "Белая", "Біла", "Українка", "Украинка", "Кача"];

/** English names that are also rivers or persons: only with "oblast" or "region". */
export const ENGLISH_NEEDING_A_NOUN: readonly string[] = ["Vladimir", "Kirov", "Amur", "Primorsky", "Zabaykalsky"];

/** Regions with a town, or a land, of the same name as a region without its noun or title: Donetsk, Altai. */
export const NAMESAKES: Readonly<Partial<Record<RegionCode, readonly RegionCode[]>>> = { "UA-14": ["RU-ROS"], "RU-AL": ["RU-ALT"] };

/** What sort of noun stands beside a name: that of a region or sea, or one that says the name is not of a region. */
export type Head = "oblast" | "krai" | "republic" | "okrug" | "region" | "sea" | "other";

/** Nouns that follow a region's name, as patterns. */
export const HEADS: readonly (readonly [Head, ...string[]])[] = [
  ["oblast", "област~b", "обл", "oblast~e"],
  ["krai", "кра~j", "краї", "krai", "krais", "territory"],
  ["republic", "республік~f", "республик~f", "republic~e"],
  ["okrug", "автономн~a округ~m", "автономн~a област~b", "АО"],
  ["region", "region~e", "province~e"],
  ["sea", "мор~t", "мор~i", "мор~s"],
  ["other", "район~m", "округ~m", "міськ~a", "городск~a", "сільськ~a", "сельск~a", "АЕС", "АЭС", "ГЕС", "ГЭС", "ТЕС", "ТЭС", "ТЕЦ", "ТЭЦ", "міст~m", "мост~m", "рад~f", "громад~f", "напрям~m", "напрямк~m",
    "напрямок", "направлени~i", "направлени~t", "ОВА", "МВА", "порт~m", "вокзал~m", "аеропорт~m", "аэропорт~m", "затока", "залив~m", "бухт~f", "вулиц~i", "улиц~f", "площ~f", "площад~b", "аеродром~m",
    "аэродром~m", "полігон~m", "полигон~m", "військов~a", "військов~A адміністраці~i", "НПЗ", "водосховищ~n", "водохранилищ~n", "міськрад~f", "обласн~a", "областн~a", "агломераці~i", "агломераци~i", "коса", "коси", "битв~f"],
];

/** What may be named after a place: streets and stations, rivers, ships. */
export type Namesake = "street" | "river" | "ship";

/** Nouns before a name that say that it is of something else, as patterns. */
export const NAMESAKE_NOUNS: readonly (readonly [Namesake, ...string[]])[] = [
  ["street", "вулиц~i", "улиц~f", "проспект~m", "провулк~m", "провулок", "переулк~m", "переулок", "бульвар~m", "шосе", "шоссе", "набережн~A", "площ~i", "площ~f", "площад~b", "метро"],
  ["river", "річк~f", "річці", "рік~f", "ріці", "рек~f", "river~e"],
  ["ship", "АПЛ", "подлодк~f", "субмарин~f", "підводн~a човен", "підводн~a човн~m", "атомохід", "подводн~a лодк~f", "атомоход~m", "крейсер~m", "корабел", "корабл~s", "фрегат~m", "корвет~m", "submarine~e", "cruiser~e"],
];

/** Short forms of streets' nouns, which a full stop may follow. */
export const STREET_ABBREVIATIONS: readonly string[] = ["вул", "ул", "просп", "пров", "пер", "пл"];

/** Words before a name that belong to it, as patterns. */
export const LEADS: readonly string[] = ["Республік~f", "Республик~f", "Автономн~A Республік~f", "Автономн~A Республик~f", "АР", "ТОТ", "ТОТ АР", "Republic of", "Autonomous Republic of"];
