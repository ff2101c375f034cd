import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMPOSITE_IDS, covers, findLaunchSites, LAUNCH_SITE_IDS, launchSite, NEIGHBOUR_CODES, PlaceCode, placeKind, placeName, readPlaceCode, REGION_CODES, regionOf, regionType, SEA_IDS, SECTOR_IDS,
} from "../../src/place/index.js";

const CODES: readonly PlaceCode[] = [...REGION_CODES, ...NEIGHBOUR_CODES, ...SEA_IDS, ...SECTOR_IDS, ...COMPOSITE_IDS];

describe("the place that a name means", () => {
  it.each([
    ["Kursk Oblast", "RU-KRS"],
    ["kursk oblast", "RU-KRS"],
    ["Харківщина", "UA-63"],
    ["у Харкові", undefined],
    ["Харків", "UA-63"],
    ["Курской области", "RU-KRS"],
    ["Суми", "UA-59"],
    ["Kyiv", "UA-30"],
    ["Moscow Region (city and oblast)", "X-RU-MOSREG"],
    ["south", "sector-south"],
  ])("%s is %s", (name, code) => {
    const found = regionOf(name);
    expect(found.ok ? found.value : undefined).toBe(code);
  });

  it.each(CODES)("%s is known by its code and by its name in each language", (code) => {
    expect(regionOf(code)).toMatchObject({ ok: true, value: code });
    expect(readPlaceCode(code)).toEqual({ ok: true, value: code, issues: [] });
    for (const language of ["en", "uk", "ru"] as const) expect(regionOf(placeName(code, language))).toMatchObject({ ok: true, value: code });
  });

  it("is unknown with the nearest name", () => {
    const [issue] = regionOf("Kursk Oblst").issues;
    expect(issue).toMatchObject({ code: "unknown_region", input: "Kursk Oblst", severity: "error" });
    expect(issue.message).toBe('"Kursk Oblst" is not a known region: expected an ISO 3166-2 code such as "RU-KRS" or a region\'s name. Did you mean "Kursk Oblast"?');
  });

  it("is not guessed where several bear the name", () => {
    expect(regionOf("Донецьк").issues[0]).toMatchObject({ code: "ambiguous_region", message: '"Донецьк" is the name of several places: expected one of UA-14 or RU-ROS. Give the code.' });
  });

  it.each(["", " ", "__proto__", "constructor", "Atlantis", "\uD800"])("is unknown for %j", (name) => {
    expect(regionOf(name).issues.map(({ code }) => code)).toEqual(["unknown_region"]);
  });
});

describe("a place code", () => {
  it("is mended by the code of a name or the nearest code", () => {
    expect(readPlaceCode("Kharkiv").issues[0].message).toContain('Did you mean "UA-63"?');
    expect(readPlaceCode("ru-krs").issues[0].message).toContain('Did you mean "RU-KRS"?');
  });

  it("is read from any JSON value without a throw", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readPlaceCode(value).issues.every(({ input }) => Object.is(input, value))));
    expect(readPlaceCode(JSON.parse('{"__proto__": 1}')).ok).toBe(false);
  });

  it.each(CODES)("%s is one of the schema's", (code) => {
    expect(PlaceCode.safeParse(code).success).toBe(true);
  });
});

describe("what is known of places", () => {
  it("counts 27 regions of Ukraine and 83 of Russia", () => {
    expect(REGION_CODES.filter((code) => code.startsWith("UA-"))).toHaveLength(27);
    expect(REGION_CODES.filter((code) => code.startsWith("RU-"))).toHaveLength(83);
  });

  it("says their kind and type", () => {
    expect([placeKind("sea-black"), placeKind("X-UA-TOT"), placeKind("BY"), placeKind("sector-west"), placeKind("UA-30")]).toEqual(["sea", "composite", "neighbour", "sector", "region"]);
    expect([regionType("RU-KDA"), regionType("UA-43"), regionType("RU-MOW"), regionType("sea-black")]).toEqual(["krai", "republic", "city", undefined]);
  });

  it("says what a composite area covers", () => {
    expect(covers("X-RU-MOSREG")).toEqual(["RU-MOW", "RU-MOS"]);
    expect(covers("X-UA-TOT")).toHaveLength(6);
    expect(covers("UA-63")).toEqual(["UA-63"]);
  });
});

describe("launch sites", () => {
  it.each(LAUNCH_SITE_IDS.flatMap((id) => (["uk", "ru", "en"] as const).flatMap((language) => (launchSite(id)?.[language] ?? []).map((name) => [language, name, id] as const))))(
    "in %s: %s is found as %s",
    (language, name, id) => {
      expect(findLaunchSites(`— ${name}.`, { language })).toMatchObject([{ id, wording: name, region: launchSite(id)?.region }]);
    },
  );

  it("are found inflected and in lists", () => {
    const ids = findLaunchSites("із напрямків: Курськ, Міллєрово, Орел – рф, Гвардійське – ТОТ АР Крим, із району Приморсько-Ахтарська та Чауди", { language: "uk" }).map(({ id }) => id);
    expect(ids).toEqual(["kursk", "millerovo", "oryol", "hvardiiske", "primorsko-akhtarsk", "chauda"]);
  });

  it.each(["Курська обл.", "Курська та Брянська області", "орел летить", "у Курській області"])("are not the region or the common word: «%s»", (text) => {
    expect(findLaunchSites(text, { language: "uk" })).toEqual([]);
  });

  it("lie where they are published to lie", () => {
    expect(launchSite("primorsko-akhtarsk")?.point).toEqual([46.057222, 38.23]);
    expect(launchSite("nowhere")).toBeUndefined();
    expect(launchSite("constructor")).toBeUndefined();
  });
});

describe("the name of what is no place code", () => {
  it.each(["UA-99", "constructor", ""])("is refused, as JavaScript may pass it: %s", (code) => {
    expect((): unknown => Reflect.apply(placeName, undefined, [code])).toThrow(/is not a place code: expected one of ISO 3166-2 such as "RU-KRS"/u);
  });
});
