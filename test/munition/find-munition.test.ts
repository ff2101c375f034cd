import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../src/core/index.js";
import { findMunition, groupContains, isUav, WEAPON_IDS, type WeaponGroup } from "../../src/munition/index.js";
import { WEAPONS } from "../../src/munition/tables/weapons.js";

const weapons = (text: string): WeaponGroup[] => findMunition(text).map(({ weapon }) => weapon);
const wordings = (text: string): string[] => findMunition(text).map(({ wording }) => wording);

describe("weapons in a text", () => {
  it("are told in values of each match's own: what is done to one changes no other", () => {
    const text = "cruise and ballistic missiles, РСЗО «Град»";
    const before = JSON.stringify(findMunition(text));
    for (const { weapon, alternatives } of findMunition(text)) {
      if (typeof weapon === "object") Reflect.set(weapon.ids, 0, "shahed");
      if (alternatives !== undefined) Reflect.set(alternatives, 0, "shahed");
    }
    expect(before).toContain('"alternatives"');
    expect(JSON.stringify(findMunition(text))).toBe(before);
  });

  it.each<[string, WeaponGroup[]]>([
    ["збито сім шахедів", ["shahed"]],
    ["випустив «Калібрами» та Кинджалами", ["kalibr", "kinzhal"]],
    ["чотирма Іскандерами-К", ["iskander-k"]],
    ["двох Іскандерів-М і Іскандер", ["iskander-m", "iskander"]],
    ["ракетою Іскандер-М/KN-23", ["iskander-m-kn-23"]],
    ["керованою авіаційною ракетою Х-59/69", ["kh-59-69"]],
    ["ракетами Х-31П, 3М22 Циркон та Онікс", ["kh-31p", "zircon", "oniks"]],
    ["ракетами С-300/С-400", ["s-300-400"]],
    ["безпілотниками-імітаторами різних типів", ["imitator-unspecified"]],
    ["один розвідувальний БпЛА", ["recon-uav-unspecified"]],
    ["10 БПЛА самолётного типа", ["uav-unspecified"]],
    ["балістичними ракетами і крилатими ракетами", ["ballistic-unspecified", "cruise-unspecified"]],
    ["пять реактивных снарядов РСЗО", ["rocket-artillery"]],
    ["управляемые авиационные бомбы", ["guided-bomb"]],
    ["КАБами та КАБ-500", ["kab", "kab"]],
    ["восемь ракет ATACMS и снаряды HIMARS", ["atacms", "himars-gmlrs"]],
    ["реактивних шахедів", ["shahed-238"]],
    ["реактивных снарядов РСЗО RM-70 «Вампир»", ["rm-70"]],
    ["БПЛА «Вампир»", ["vampire-bomber"]],
    ["две зенитные управляемые ракеты С-200", ["s-200"]],
    ["Shahed drones, decoys and Kh-101/555 cruise missiles", ["shahed", "imitator-unspecified", "kh-101-555"]],
    ["two Shahed-136s, Iskanders and Storm Shadow missiles", ["shahed-136", "iskander", "storm-shadow"]],
  ])("«%s» are %j", (text, expected) => {
    expect(weapons(text)).toEqual(expected);
  });

  it("take the common noun beside a name into one match", () => {
    expect(wordings("94 ударними БпЛА типу Shahed, ракетами “Кинджал” і крилатих ракет Х-101")).toEqual(["ударними БпЛА типу Shahed", "ракетами “Кинджал”", "крилатих ракет Х-101"]);
  });

  it("hold the digits of a name, so that nobody counts them", () => {
    expect(wordings("3 ракети Х-59/69, 2 ракети С-400 та 5 С8000")).toEqual(["ракети Х-59/69", "ракети С-400", "С8000"]);
  });

  it("keep the count after a dash out of the name", () => {
    expect(wordings("Shahed – 136")).toEqual(["Shahed"]);
  });
});

describe("the trap of look-alike letters", () => {
  it.each(["Х-101", "X-101", "Kh-101", "Кh-101", "kh-101", "X‑101", "Х101", "Х 101"])("reads %s as one missile", (name) => {
    expect(weapons(`пуск ${name}.`)).toEqual(["kh-101"]);
  });

  it.each([
    ["C-300", "s-300"],
    ["KН-23", "kn-23"],
    ["ЗМ22", "zircon"],
  ])("reads %s as %s", (name, weapon) => {
    expect(weapons(name)).toEqual([weapon]);
  });
});

describe("the trap of common words", () => {
  it.each(["У ніч на 7 лютого 2026 року", "Лютий 2026 року", "лютий мороз", "Планета Нептун", "молния в небе", "калібр 155 мм", "орлан летить", "град і смерч", "куб", "зала суду", "кабы знать", "Neptune is a planet", "a grad student", "кинджалом у серце"])(
    "finds no weapon in «%s»",
    (text) => {
      expect(weapons(text)).toEqual([]);
    },
  );

  it.each<[string, WeaponGroup]>([
    ["«Лютый»", "liutyi"],
    ["БпЛА типу Лютий", "liutyi"],
    ["ракетами Нептун", "neptune"],
    ["Neptune missiles", "neptune"],
    ["БПЛА «Молния»", "molniya"],
  ])("finds the weapon in «%s»", (text, weapon) => {
    expect(weapons(text)).toEqual([weapon]);
  });
});

describe("a flower's name", () => {
  it("is the weapon only with a capital, in quotes or with its number", () => {
    expect(findMunition("герань на окне, ветка герани")).toEqual([]);
    expect(findMunition("40 Гераней, «герань» и герань-2").map(({ weapon }) => weapon)).toEqual(["shahed", "shahed", "shahed-136"]);
  });
});

describe("bundles", () => {
  it("are what a slash joins", () => {
    expect(weapons("17 ракет Іскандер-М/Циркон/С-400")).toEqual([{ ids: ["iskander-m", "zircon", "s-400"], label: "Іскандер-М/Циркон/С-400" }]);
    expect(weapons("Х-22/32")).toEqual([{ ids: ["kh-22", "kh-32"], label: "Х-22/32" }]);
  });

  it("are the same whatever the order of their names", () => {
    expect(weapons("KN-23/Іскандер-М")).toEqual(["iskander-m-kn-23"]);
  });

  it("are left to the caller where names stand in a list", () => {
    expect(weapons('Х-101/Х-555 та "Калібр"')).toEqual(["kh-101-555", "kalibr"]);
  });

  it("with quotes inside carry plain names", () => {
    expect(weapons('7 "Бандероль"/"Дань-Т"')).toEqual([{ ids: ["banderol", "dan-t"], label: "Бандероль/Дань-Т" }]);
  });
});

describe("every name of every weapon", () => {
  const named = WEAPON_IDS.flatMap((id) => {
    const { en = [], uk = [], ru = [], datasets = [] } = WEAPONS[id];
    return [...new Set([...en, ...uk, ...ru, ...datasets])].map((name) => [name, id] as const);
  });
  /** Words of the tables that mean another, wider thing in running text. */
  const WIDER = new Set(["дрон-камикадзе", "імітатори", "безпілотники-імітатори", "ракета", "rocket", "projectile"]);

  it.each(named.filter(([name]) => !WIDER.has(name)))("is found in quotes: %s (%s)", (name, id) => {
    const [match, ...more] = findMunition(`7 "${name}".`);
    expect(more).toEqual([]);
    expect(match?.wording.replaceAll('"', "")).toBe(name);
    const senses = match === undefined ? [] : [match.weapon, ...(match.alternatives ?? [])];
    expect(senses.some((sense) => groupContains(sense, id) !== "not")).toBe(true);
  });
});

describe("spans", () => {
  const piece = fc.oneof(fc.constantFrom(" ", "/", ", ", '"', " та ", "-", "\n", "**", "7 "), fc.constantFrom(...WEAPON_IDS.flatMap((id) => WEAPONS[id].uk ?? [])), fc.string({ unit: "binary", maxLength: 4 }));

  it("mark the wording in the text as given, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let reached = 0;
        for (const { span, wording } of findMunition(text)) {
          expect(textAt(text, span)).toBe(wording);
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(span.end).toBeGreaterThan(span.start);
          reached = span.end;
        }
      }),
    );
  });
});

describe("boats beside drones that fly", () => {
  it.each(["чотири безэкипажных катера", "трьома безекіпажними катерами", "5 sea drones", "морськими дронами", "an uncrewed surface vessel", "БЭК"])("are a class of their own: %s", (text) => {
    expect(weapons(text)).toEqual(["uncrewed-boat"]);
    expect(isUav("uncrewed-boat")).toBe(false);
  });

  it("are no target of the air's", () => {
    expect(groupContains("projectile-unspecified", "uncrewed-boat")).toBe("not");
  });
});
