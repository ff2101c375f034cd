import { describe, expect, it } from "vitest";
import { readBulletin, type BulletinReading } from "../../../src/bulletins/index.js";

function reading(text: string): BulletinReading {
  return readBulletin(text, { publishedAt: "2022-11-02T06:10:00Z" });
}

const shotDown = (text: string): unknown => reading(text).records[0]?.tallies.map((tally) => [tally.weapon, tally.launched, tally.shotDown]);
const regions = (text: string): unknown => reading(text).records[0]?.regions?.map(({ code, count }) => `${code ?? ""} ${JSON.stringify(count)}`);
const codes = (text: string): unknown => reading(text).issues.map(({ code }) => code);

describe("places that a Ukrainian bulletin tells apart", () => {
  it.each([
    ["Знищено дев'ять із десяти: п'ять – над Одещиною, чотири – над Миколаївщиною.", 10, 9],
    ["Знищено 9 БпЛА \"Shahed-136\": 5 БпЛА – над Одещиною, 4 БпЛА – над Миколаївщиною.", 10, 9],
    ["Знищено 9 \"Shahed-136\": 5 – на Одещині, 4 – у межах Миколаївщини.", 10, 9],
  ])("are items of the total before them and never added to it: %s", (sentence, launched, downed) => {
    const text = `У ніч на 2 листопада ворог атакував десятьма "Shahed-136". ${sentence}`;
    expect(shotDown(text)).toEqual([["shahed-136", launched, downed]]);
    expect(regions(text)).toEqual(["UA-51 5", "UA-48 4"]);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    "у тому числі: на Одещині – дванадцять, на Миколаївщині – три",
    "в тому числі над Одещиною – 12, над Миколаївщиною – 3",
    "у тому числі 12 – над Одещиною, 3 – над Миколаївщиною",
    "з яких 12 – над Одещиною і 3 – над Миколаївщиною",
    "із них: 12 – над Одещиною, 3 – над Миколаївщиною",
    "зокрема 12 над Одещиною та три над Миколаївщиною",
    "дванадцять із них – над Одещиною, три – над Миколаївщиною",
  ])("are parts of the whole that «%s» divides", (words) => {
    const text = `У ніч на 2 листопада знищено 15 "Shahed-136", ${words}.`;
    expect(shotDown(text)).toEqual([["shahed-136", undefined, 15]]);
    expect(regions(text)).toEqual(["UA-51 12", "UA-48 3"]);
    expect(codes(text)).toEqual([]);
  });

  it.each(["у тому числі 12 над Києвом", "з них 12 – над Києвом"])("are an issue and not added where their whole is told of a place itself: «%s»", (words) => {
    const text = `У ніч на 2 листопада знищено 25 "Shahed-136" над Київщиною, ${words}.`;
    expect(shotDown(text)).toEqual([["shahed-136", undefined, 25]]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });

  it("are added up where no total stands before them", () => {
    const text = 'У ніч на 2 листопада знищено три "Shahed-136" на Миколаївщині, два – на Одещині та один Орлан-10 на Херсонщині.';
    expect(shotDown(text)).toEqual([["shahed-136", undefined, 5], ["orlan-10", undefined, 1]]);
    expect(regions(text)).toEqual(["UA-48 3", "UA-51 2", "UA-65 1"]);
  });

  it("need no dash where one stands beside another", () => {
    const text = 'У ніч на 2 листопада збито три "Shahed-136" над Одещиною, два над Миколаївщиною та один над Херсонщиною.';
    expect(shotDown(text)).toEqual([["shahed-136", undefined, 6]]);
    expect(regions(text)).toEqual(["UA-51 3", "UA-48 2", "UA-65 1"]);
    expect(codes(text)).toEqual([]);
  });

  it("may share a number, which is then no place's own", () => {
    const text = 'У ніч на 2 листопада знищено 9 "Shahed-136": 5 – над Одещиною та Миколаївщиною, 4 – над Херсонщиною.';
    expect(shotDown(text)).toEqual([["shahed-136", undefined, 9]]);
    expect(regions(text)).toEqual(["UA-51 undefined", "UA-48 undefined", "UA-65 4"]);
  });

  it("are an issue where they come to another number than the total", () => {
    expect(codes('У ніч на 2 листопада знищено 9 "Shahed-136": 5 – над Одещиною, 3 – над Миколаївщиною.')).toEqual(["items_disagree"]);
  });
});

describe("what a Ukrainian bulletin says of weapons named before", () => {
  it.each([
    ['8 ракет "Калібр", всі 8 знищено', "kalibr", 8, 8], ['17 ракет "Калібр", 15 з них знищено', "kalibr", 17, 15], ['8 ракет "Калібр" – усі знищено', "kalibr", 8, 8],
  ])("takes what stands before all or some of them for launched: %s", (words, weapon, launched, downed) => {
    expect(shotDown(`У ніч на 2 листопада окупанти атакували ракетами. Хвиля перша: ${words}.`)).toEqual([[weapon, launched, downed]]);
  });

  it("joins launches of one sort where more were downed than one of them has", () => {
    const text = "У ніч на 2 листопада противник атакував 138 ударними БпЛА, ще 17 безпілотників зафіксовано. Збито 117 ворожих БпЛА.";
    expect(reading(text).records[0]?.tallies).toMatchObject([{ launched: 155, shotDown: 117 }]);
  });
});

describe("what a Ukrainian bulletin does not count", () => {
  it("takes no claim of the other side for its own figure, and says so", () => {
    const text = "У Міноборони рф заявили про збиття 20 українських БпЛА. У ніч на 2 листопада противник атакував 110 БпЛА. Збито/подавлено 50 БпЛА.";
    expect(reading(text).records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", launched: 110, intercepted: 50 }]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });

  it("takes nothing from what did not happen, and says of a number in words that it was not read", () => {
    const text = "У ніч на 2 листопада противник атакував 60 БпЛА. Збито 40. Не збито двадцяти.";
    expect(shotDown(text)).toEqual([["uav-unspecified", 60, 40]]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });

  it("knows its language where no letter is its own", () => {
    expect(reading("Збито 12 БпЛА.").dialect).toBe("ukrainian_air_force");
    expect(reading("В 14.00 мск уничтожен БПЛА над Тульской областью.").dialect).toBe("russian_mod");
  });
});
