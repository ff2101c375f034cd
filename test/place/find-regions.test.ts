import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { textAt } from "../../src/core/index.js";
import { findRegions, REGION_CODES, type PlaceCode, type PlaceLanguage, type PlaceMatch } from "../../src/place/index.js";
import { COMPOSITES, NEIGHBOURS, SEAS } from "../../src/place/tables/other-places.js";
import { REGIONS } from "../../src/place/tables/regions.js";

const codes = (text: string, language: PlaceLanguage): PlaceCode[] => findRegions(text, { language }).map(({ code }) => code);
const only = (text: string, language: PlaceLanguage): PlaceMatch => {
  const [match, ...more] = findRegions(text, { language });
  if (match === undefined || more.length > 0) throw new Error(`${text}: ${JSON.stringify([match, ...more])}`);
  return match;
};

describe("places in a text", () => {
  it.each<[PlaceLanguage, string, PlaceCode[]]>([
    ["ru", "над территориями Брянской, Курской и Орловской областей", ["RU-BRY", "RU-KRS", "RU-ORL"]],
    ["ru", "Краснодарского и Ставропольского краёв", ["RU-KDA", "RU-STA"]],
    ["ru", "над акваториями Азовского и Чёрного морей", ["sea-azov", "sea-black"]],
    ["ru", "над Республикой Татарстан, Чувашской Республикой и Республикой Крым", ["RU-TA", "RU-CU", "UA-43"]],
    ["ru", "над территорией Курской.", ["RU-KRS"]],
    ["ru", "Ханты-Мансийского автономного округа и Ненецкого АО", ["RU-KHM", "RU-NEN"]],
    ["ru", "Ступинского района Московской области", ["RU-MOS"]],
    ["uk", "на Сумщині, Харківщину та у Київській області", ["UA-59", "UA-63", "UA-32"]],
    ["uk", "Івано-Франківської обл., Закарпатті й Волині", ["UA-26", "UA-21", "UA-07"]],
    ["uk", "із росії, рф та Російської Федерації", ["RU", "RU", "RU"]],
    ["uk", "на півночі, півдні, сході та в центрі країни", ["sector-north", "sector-south", "sector-east", "sector-center"]],
    ["uk", "на тимчасово окупованій території", ["X-UA-TOT"]],
    ["en", "over the Kursk, Belgorod and Bryansk regions", ["RU-KRS", "RU-BEL", "RU-BRY"]],
    ["en", "in Kyiv and in the Kyiv region", ["UA-30", "UA-32"]],
    ["en", "over the Black Sea and the Republic of Crimea", ["sea-black", "UA-43"]],
  ])("in %s: «%s» are %j", (language, text, expected) => {
    expect(codes(text, language)).toEqual(expected);
  });

  it("carry the noun or the title beside them", () => {
    expect(findRegions("Курська обл., ТОТ АР Крим, Республіка Саха (Якутія)", { language: "uk" }).map(({ wording }) => wording)).toEqual(["Курська обл.", "ТОТ АР Крим", "Республіка Саха (Якутія)"]);
  });

  it("are named in the language searched", () => {
    expect(only("Харківщина", "uk")).toMatchObject({ name: "Харківська область", kind: "region" });
    expect(only("над Чёрным морем", "ru")).toMatchObject({ name: "Чёрное море", kind: "sea" });
  });

  it("are found across Markdown's marks, look-alikes and apostrophes", () => {
    expect(codes("**Б**рянской и С**тавропольского** края", "ru")).toEqual(["RU-BRY", "RU-STA"]);
    expect(codes("Oдeщина, Підмосков’я", "uk")).toEqual(["UA-51", "RU-MOS"]);
    expect(codes("Бєлгородська і Белгородська області", "uk")).toEqual(["RU-BEL", "RU-BEL"]);
  });
});

describe("things named after a place", () => {
  it.each<[PlaceLanguage, string]>([
    ["uk", "вулиця Сумська"],
    ["uk", "по вулиці Сумській"],
    ["uk", "на вул. Сумській"],
    ["uk", "Сумська вулиця"],
    ["uk", "річка Дніпро"],
    ["uk", "через річку Дніпро"],
    ["uk", "підводний човен «Курськ»"],
    ["ru", "на улице Московской"],
    ["ru", "проспект Московский, Киевский проспект"],
    ["ru", "станция метро Киевская"],
    ["ru", "подлодка «Курск»"],
    ["ru", "АПЛ Курск и подводная лодка «Орёл»"],
    ["ru", "крейсер «Москва»"],
    ["en", "the submarine Kursk"],
  ])("are not the place, in %s: %s", (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  it.each<[PlaceLanguage, string, PlaceCode[]]>([
    ["ru", "на улицах Курска", ["RU-KRS"]],
    ["uk", "у метро Харкова", ["UA-63"]],
    ["uk", "річки Сумщини та річки Сумської області", ["UA-59", "UA-59"]],
    ["ru", "у реки Крыма. Корабли РФ", ["UA-43", "RU"]],
    ["uk", "на вулиці. Сумська область", ["UA-59"]],
  ])("are told from the streets, rivers and ships of a place, in %s: %s", (language, text, expected) => {
    expect(codes(text, language)).toEqual(expected);
  });
});

describe("city and region", () => {
  it.each<[PlaceLanguage, string, string]>([
    ["uk", "у Харкові", "city"],
    ["uk", "Харківщина", "whole"],
    ["uk", "Харківська", "whole"],
    ["uk", "у Запоріжжі", "either"],
    ["uk", "Запорізька область", "whole"],
    ["uk", "із Курська", "either"],
    ["uk", "Курськ", "city"],
    ["uk", "Курська область", "whole"],
    ["ru", "над Брянском", "city"],
    ["en", "Kursk", "either"],
    ["en", "Kursk Oblast", "whole"],
  ])("in %s: «%s» is %s", (language, text, extent) => {
    expect(only(text, language).extent).toBe(extent);
  });

  it("of Moscow are three", () => {
    expect(codes("Московский регион, Московская область и Москва", "ru")).toEqual(["X-RU-MOSREG", "RU-MOS", "RU-MOW"]);
  });
});

describe("the trap of prefixes and common words", () => {
  it.each<[PlaceLanguage, string]>([
    ["ru", "Комитет и Комиссия"],
    ["ru", "чёрный дым над чёрным рынком"],
    ["ru", "Приморско-Ахтарск и Приморск"],
    ["ru", "орёл летит, сумма сумм, ровно в полдень"],
    ["ru", "Владимир Иванов приехал"],
    ["ru", "Ленинградская АЭС и Киевский вокзал"],
    ["ru", "Курского района"],
    ["ru", "группировка войск «Север», Центральный округ"],
    ["uk", "суми збитків, рівне поле, орел летить"],
    ["uk", "Новгород-Сіверський"],
    ["uk", "Чорнобиль і Чорноморськ"],
    ["uk", "опівночі, після півночі, вжиті заходи"],
    ["uk", "російські війська та київська влада"],
    ["uk", "Київська міська влада"],
    ["en", "Vladimir Petrov on the Amur River"],
    ["en", "on the west coast and in the south of Odesyna"],
  ])("finds no place in %s: «%s»", (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  it("tells Sakhalin from Sakha", () => {
    expect(codes("Сахалинской области и Республики Саха", "ru")).toEqual(["RU-SAK", "RU-SA"]);
  });

  it("marks a name at the head of a sentence that is a common word", () => {
    expect(only("Суми під атакою", "uk")).toMatchObject({ code: "UA-59", doubt: "common_word" });
    expect(only("у місті Суми", "uk").doubt).toBeUndefined();
    expect(only("із напрямків: Орел", "uk").doubt).toBeUndefined();
  });

  it("marks a name that several places bear, unless something beside it tells", () => {
    expect(only("у Донецьку", "uk")).toMatchObject({ code: "UA-14", doubt: "several_places", alternatives: ["RU-ROS"] });
    expect(only("ТОТ Донецьк", "uk").doubt).toBeUndefined();
    expect(only("Донецька область", "uk").doubt).toBeUndefined();
    expect(only("Moscow region", "en")).toMatchObject({ code: "RU-MOS", alternatives: ["X-RU-MOSREG"] });
    expect(only("in Altai", "en").alternatives).toEqual(["RU-ALT"]);
  });
});

describe("every name of every place", () => {
  const rows = { ...REGIONS, ...NEIGHBOURS, ...SEAS, ...COMPOSITES };
  const named = (["uk", "ru", "en"] as const).flatMap((language) => Object.entries(rows).flatMap(([code, row]) => (row[language] ?? []).map((name) => [language, name, code] as const)));
  /** The city's own code wins; a river, a person; a name with its explanation in brackets. */
  const ELSEWHERE = new Map([["UA-32 Kyiv", "UA-30"], ["RU-MOS Moscow", "RU-MOW"]]);
  const NOT_BARE = new Set(["Amur", "Kirov", "Vladimir", "Moscow Region (city and oblast)"]);

  it.each(named.filter(([, name]) => !NOT_BARE.has(name)))("is found in %s: %s (%s)", (language, name, code) => {
    const match = only(`— ${name}.`, language);
    expect(match.code).toBe(ELSEWHERE.get(`${code} ${name}`) ?? code);
    expect(match.wording).toBe(name);
  });

  it("that is a river or a person is found with its noun", () => {
    expect(codes("Amur Oblast, Kirov Oblast, Vladimir region", "en")).toEqual(["RU-AMU", "RU-KIR", "RU-VLA"]);
  });

  it.each(REGION_CODES)("includes the seat of %s, where it has one", (code) => {
    const { seat } = REGIONS[code];
    if (seat === undefined) return;
    expect(only(`— ${seat[0]}.`, "uk").code).toBe(code);
    expect(only(`— ${seat[1]}.`, "ru").code).toBe(code);
  });
});

describe("inflected names of regions", () => {
  it.each(REGION_CODES.filter((code) => /[^н]ая область$/u.test(REGIONS[code].ru[0] ?? "")))("of %s are found in every case", (code) => {
    const stem = REGIONS[code].ru[0]?.replace(/ая область$/u, "") ?? "";
    for (const form of [`${stem}ой области`, `${stem}ую область`, `${stem}ой областью`, `${stem}ой обл.`]) expect(only(`над ${form}`, "ru")).toMatchObject({ code, wording: form, extent: "whole" });
  });

  it.each(REGION_CODES.filter((code) => REGIONS[code].uk[0]?.endsWith("ка область")))("of %s are found in every case in Ukrainian", (code) => {
    const stem = REGIONS[code].uk[0]?.replace(/а область$/u, "") ?? "";
    for (const form of [`${stem}ої області`, `${stem}ій області`, `${stem}у область`, `${stem}ою областю`]) expect(only(`— ${form}`, "uk")).toMatchObject({ code, wording: form, extent: "whole" });
  });
});

describe("spans of places", () => {
  const words = fc.constantFrom(...REGION_CODES.flatMap((code) => REGIONS[code].ru), " и ", ", ", "области", "краёв", " морей", " (", ")", "**", "ТОТ ", "Республики ");

  it("mark the wording in the text as given, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const { span, wording } of findRegions(text, { language: "ru" })) {
          expect(textAt(text, span)).toBe(wording);
          expect(span.start).toBeGreaterThanOrEqual(reached);
          reached = span.end;
        }
      }),
    );
  });

  it("are told by the type", () => {
    expectTypeOf(findRegions).returns.toEqualTypeOf<PlaceMatch[]>();
  });
});
