import { describe, expect, it } from "vitest";
import type { StrikeReport } from "../../../src/strike/index.js";
import { classify, readBulletin } from "../../../src/bulletins/index.js";

function read(text: string, publishedAt: string): StrikeReport {
  const [report] = readBulletin(text, { publishedAt, dialect: "ukrainian_air_force" }).records;
  if (report === undefined) throw new Error(`No report was read from: ${text}`);
  return report;
}

function issuesOf(text: string, publishedAt: string): string[] {
  return readBulletin(text, { publishedAt }).issues.map(({ code }) => code);
}

const MARCH = "2026-03-10T07:00:00Z";
const MARCH_NIGHT = { start: "2026-03-09T18:00+02:00", end: "2026-03-10T08:30+02:00" };

/** A bulletin of 2026 in the official formula, with its middle left open. */
function bulletin(launched: string, downed: string, rest = ""): string {
  return `У ніч на 10 березня (з 18:00 9 березня) противник атакував ${launched} із напрямків: Курськ, Орел – рф, ТОТ Донецьк.\n\nЗа попередніми даними, станом на 08:30, протиповітряною обороною ${downed} на півночі та сході країни.\n\n${rest}`;
}

describe("the twelve formulas of Ukrainian bulletins, 2022 to 2026", () => {
  it("reads a regional note of 2022: numerals in words, one part of the country", () => {
    const report = read("Уночі 3 листопада ворог атакував Одещину чотирма дронами-камікадзе «Shahed-136». Три із чотирьох знищено.", "2022-11-03T06:00:00Z");
    expect(report.tallies).toEqual([{ weapon: "shahed-136", launched: 4, shotDown: 3 }]);
    expect(report.regions).toEqual([{ code: "UA-51", measure: "targeted" }]);
    expect(report.window).toEqual({ start: "2022-11-02T12:00+02:00", end: "2022-11-03T12:00+02:00", startPrecision: "half_day", endPrecision: "half_day" });
  });

  it("reads launches recorded and weapons destroyed in 2023", () => {
    const report = read("У ніч на 9 квітня 2023 року (з 23.30 по 4.30) ворог атакував з півдня. Загалом зафіксовано пуски 27 дронів-камікадзе. Знищено 25 ударних БпЛА.", "2023-04-09T06:00:00Z");
    expect(report.tallies).toEqual([{ weapon: "one-way-attack-uav", launched: 27, shotDown: 25 }]);
    expect(report.window).toMatchObject({ start: "2023-04-08T23:30+03:00", end: "2023-04-09T04:30+03:00" });
  });

  it("reads so many of so many, and missiles in the same sentence", () => {
    const report = read("У ніч на 6 лютого 2024 року окупанти атакували двома ракетами С-300 та 15-ма ударними БпЛА. Знищено 13 із 15 ударних БпЛА.", "2024-02-06T06:00:00Z");
    expect(report.tallies).toEqual([{ weapon: "s-300", launched: 2 }, { weapon: "one-way-attack-uav", launched: 15, shotDown: 13 }]);
  });

  it("reads drones detected and escorted between two stated times", () => {
    const text = "У ніч на 12 вересня 2024 року виявлено та здійснено супровід 64 ударних БпЛА (із 20.00 11.09 по 07.00 12.09). Збито 44 БпЛА, ще 12 – локаційно втрачено, два БпЛА залишили повітряний простір.";
    const report = read(text, "2024-09-12T06:00:00Z");
    expect(report.tallies).toEqual([{ weapon: "one-way-attack-uav", launched: 64, shotDown: 44, suppressed: 12, leftAirspace: 2 }]);
    expect(report.window).toMatchObject({ start: "2024-09-11T20:00+03:00", end: "2024-09-12T07:00+03:00" });
  });

  it("reads downings confirmed, drones lost from location and one still in the air", () => {
    const text = "У ніч на 3 грудня (з 20:00 2 грудня) противник атакував 28-ма ударними БпЛА типу Shahed та безпілотниками невстановленого типу.\nСтаном на 08:30 підтверджено збиття 22 ударних БпЛА у Полтавській та Сумській областях. Ще 5 ворожих безпілотників-імітаторів – локаційно втрачені. Один БпЛА – в повітрі.";
    const report = read(text, "2024-12-03T07:00:00Z");
    expect(report.tallies).toMatchObject([{ launched: 28, shotDown: 22, suppressed: 5, stillAirborne: 1 }]);
    expect(report.regions).toEqual([{ code: "UA-53", measure: "shotDown" }, { code: "UA-59", measure: "shotDown" }]);
    expect(report.asOf).toBe("2024-12-03T08:30+02:00");
  });

  it("reads neutralised weapons split into fire and jamming, in the list and in its items", () => {
    const text = "У ніч на 6 червня (із 20.00 5 червня) противник атакував 452-ма засобами повітряного нападу:\n- 407 ударними БпЛА типу Shahed (інші типи дронів) із напрямків: Курськ, Орел – рф;\n- 6 балістичними ракетами Іскандер-М/KN-23 із Брянської обл.;\n- 39 крилатими ракетами Х-101.\nСтаном на 10.30 знешкоджено 404 засоби: 199 – збито вогневими засобами, 205 – локаційно втрачено/подавлено РЕБ:\n- 370 ворожих БпЛА (165 – збито, 205 – локаційно втрачено);\n- 34 крилаті ракети Х-101.";
    const report = read(text, "2025-06-06T09:00:00Z");
    expect(report.tallies).toEqual([
      { weapon: "shahed", launched: 407, intercepted: 370, shotDown: 165, suppressed: 205 },
      { weapon: "iskander-m-kn-23", launched: 6 },
      { weapon: "kh-101", launched: 39, intercepted: 34 },
    ]);
    expect(report.stated).toEqual({ launched: 452, intercepted: 404, shotDown: 199, suppressed: 205 });
    expect(report.coverage).toBe("complete");
  });

  it("reads one figure for shot down and suppressed, hits and debris", () => {
    const report = read(bulletin("141 ударним БпЛА типу Shahed, Гербера та дронами-імітаторами", "збито/подавлено 120 ворожих БпЛА типу Shahed, Гербера та дронів інших типів", "Зафіксовано влучання 15 ударних БпЛА на 9 локаціях, а також падіння збитих (уламки) на 4."), MARCH);
    expect(report.tallies).toEqual([{ weapon: { ids: ["shahed", "gerbera", "imitator-unspecified"], label: "ударним БпЛА типу Shahed, Гербера, дронами-імітаторами" }, launched: 141, intercepted: 120, reachedTarget: 15 }]);
    expect(report).toMatchObject({ hitLocations: 9, debrisLocations: 4, window: MARCH_NIGHT, asOf: MARCH_NIGHT.end });
  });

  it("reads the inventory of a massed strike, whose head counts over all", () => {
    const text = "ЗБИТО/ПОДАВЛЕНО 101 ЦІЛЬ: 11 РАКЕТ ТА 90 БПЛА\nУ ніч на 10 березня (з 18:00 9 березня), противник завдав масованого удару із застосуванням ударних БпЛА та ракет.\n\nУсього зафіксовано 120 засобів повітряного нападу – 20 ракет і 100 БпЛА різних типів:\n- 8 балістичних ракет Іскандер-М (райони пусків – Брянська обл., рф);\n- 12 крилатих ракет Х-101;\n- 100 ударних БпЛА типу Shahed.\n\nСтаном на 08:30 збито/подавлено 101 ціль – 11 ракет та 90 безпілотників:\n- 1 балістичну ракету Іскандер-М;\n- 10 крилатих ракет Х-101;\n- 90 ворожих БпЛА.";
    const report = read(text, MARCH);
    expect(report.tallies).toEqual([
      { weapon: "iskander-m", launched: 8, intercepted: 1 },
      { weapon: "kh-101", launched: 12, intercepted: 10 },
      { weapon: "shahed", launched: 100, intercepted: 90 },
    ]);
    expect(report.stated).toEqual({ launched: 120, intercepted: 101 });
    expect(issuesOf(text, MARCH)).toEqual([]);
  });

  it("reads hits that are told by places only", () => {
    const report = read(bulletin("30 ударними БпЛА типу Shahed", "збито/подавлено 21 ворожий БпЛА", "Зафіксовано влучання засобів повітряного нападу противника на 21 локації."), MARCH);
    expect(report.hitLocations).toBe(21);
    expect(report.tallies).toEqual([{ weapon: "shahed", launched: 30, intercepted: 21 }]);
  });

  it("reads items without a number: two or more", () => {
    const text = "У ніч на 10 березня (з 18:00 9 березня) противник атакував:\n\n- балістичними ракетами Іскандер-М із Курської обл. рф;\n- 7 крилатими ракетами \"Калібр\" із акваторії Чорного моря;\n- 60 ударними БпЛА типу Shahed.\n\nСтаном на 08:30 збито/подавлено 55 цілей:\n- 5 крилатих ракет \"Калібр\";\n- 50 ворожих БпЛА.";
    const report = read(text, MARCH);
    expect(report.tallies).toEqual(expect.arrayContaining([{ weapon: "iskander-m", launched: { min: 2 } }, { weapon: "kalibr", launched: 7, intercepted: 5 }, { weapon: "shahed", launched: 60, intercepted: 50 }]));
    expect(report.launchSites).toEqual(expect.arrayContaining([{ name: "Чорне море", region: "sea-black" }]));
  });

  it("reads the tally of a day with its jets as a part", () => {
    const text = "Протягом дня 5 вересня (із 6.30 до 18.00) противник атакував Україну 88 ударними БпЛА (37 із них — реактивні).\nПротиповітряною обороною збито/подавлено 61 ударний БпЛА (20 із них - реактивні).\nСтаном на 18.30 у повітряному просторі спостерігається близько 10 ударних безпілотників.";
    const report = read(text, "2026-09-05T15:45:00Z");
    expect(report.tallies).toEqual([
      { weapon: "one-way-attack-uav", launched: 88, intercepted: 61, stillAirborne: { min: 10, max: 10, approximate: true }, subsets: [{ label: "реактивні", launched: 37 }, { label: "реактивні", intercepted: 20 }] },
    ]);
    expect(report).toMatchObject({ window: { start: "2026-09-05T06:30+03:00", end: "2026-09-05T18:00+03:00" }, asOf: "2026-09-05T18:30+03:00" });
  });

  it("knows a correction, and keeps a share as bounds", () => {
    const text = "Уточнена інформація щодо удару по Одещині у ніч на 9 серпня 2026 року: ворог застосував 50 ударних БпЛА. Станом на 08.00 збито 70 відсотків БпЛА.";
    expect(classify(text)).toBe("correction");
    expect(read(text, "2026-08-09T08:00:00Z").tallies).toEqual([{ weapon: "one-way-attack-uav", launched: 50, shotDown: { min: 34, max: 36, approximate: true } }]);
  });
});
