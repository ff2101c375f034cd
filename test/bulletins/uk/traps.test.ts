import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../../src/core/index.js";
import { classify, readBulletin, type BulletinReading } from "../../../src/bulletins/index.js";

const PUBLISHED = "2026-03-10T07:00:00Z";

function reading(text: string, publishedAt: string = PUBLISHED): BulletinReading {
  return readBulletin(text, { publishedAt, dialect: "ukrainian_air_force" });
}

function talliesOf(text: string, publishedAt?: string): unknown {
  return reading(text, publishedAt).records[0]?.tallies;
}

const NIGHT = "У ніч на 10 березня (з 18:00 9 березня) противник атакував";

describe("counts as Ukrainian bulletins write them", () => {
  it.each([
    ["чотирма", 4], ["сімома", 7], ["п’ятьма", 5], ["п'ятьма", 5], ["50-ма", 50], ["31-м", 31], ["559-ти", 559], ["одним", 1], ["двома", 2], ["тридцятьма п’ятьма", 35], ["1 200", 1200],
    ["до 17", { min: 0, max: 17 }], ["понад 50", { min: 51 }], ["близько 140", { min: 140, max: 140, approximate: true }], ["більше десяти", { min: 11 }],
    ["півсотнею", { min: 50, max: 50, approximate: true }], ["понад півсотнею", { min: 51 }], ["півтора десятками", { min: 15, max: 15, approximate: true }], ["двома десятками", { min: 20, max: 20, approximate: true }],
    ["двома з половиною десятками", { min: 25, max: 25, approximate: true }], ["десятком-другим", { min: 10, max: 20, approximate: true }], ["20 з гаком", { min: 20 }], ["півтори тисячі", { min: 1500, max: 1500, approximate: true }],
    ["півтора-двома десятками", { min: 15, max: 20, approximate: true }], ["кількома десятками", { min: 20 }], ["сотнею", { min: 100, max: 100, approximate: true }], ["двома сотнями", { min: 200, max: 200, approximate: true }], ["сотнями", { min: 200 }],
  ])("reads %s", (words, launched) => {
    expect(talliesOf(`${NIGHT} ${words} ударними БпЛА типу Shahed.`)).toEqual([{ weapon: "shahed", launched }]);
  });

  it("takes one for a singular without a number, and two or more for a plural", () => {
    expect(talliesOf(`${NIGHT} балістичною ракетою Іскандер-М.`)).toEqual([{ weapon: "iskander-m", launched: 1 }]);
    expect(talliesOf(`${NIGHT} балістичними ракетами Іскандер-М.`)).toEqual([{ weapon: "iskander-m", launched: { min: 2 } }]);
  });

  it("takes all and both for as many as were launched", () => {
    expect(talliesOf("У ніч на 10 березня ворог атакував двома ударними БпЛА. Обидва – знищені.")).toEqual([{ weapon: "one-way-attack-uav", launched: 2, shotDown: 2 }]);
    expect(talliesOf("У ніч на 10 березня ворог атакував 9 ударними БпЛА та ракетою Х-59. Усі цілі збито.")).toEqual([
      { weapon: "one-way-attack-uav", launched: 9, shotDown: 9 },
      { weapon: "kh-59", launched: 1, shotDown: 1 },
    ]);
  });

  it.each([
    ["більшість із них – реактивні", { min: 51, max: 100 }], ["третина - реактивні", { min: 33, max: 34, approximate: true }],
    ["близько половини - реактивні", { min: 50, max: 50, approximate: true }], ["64 із них - реактивні", 64], ["понад 50 із них – реактивні", { min: 51 }],
  ])("keeps (%s) as a part, never added", (words, launched) => {
    expect(talliesOf(`${NIGHT} 100 ударними БпЛА типу Shahed (${words}) із напрямків: Курськ – рф.`)).toEqual([{ weapon: "shahed", launched: 100, subsets: [{ label: "реактивні", launched }] }]);
  });
});

describe("a greeting at the head of a bulletin", () => {
  const text = "ЗБИТО/ПОДАВЛЕНО 28 ВОРОЖИХ БПЛА\n\nУ ніч на 10 березня (з 18:00 9 березня) противник атакував 30 Shahed. Збито/подавлено 28 Shahed.";

  it.each(["Доброго ранку!", "Друзі, доброго дня.", "Добрий день, Україно!", "Гарного дня!", "Доброї ночі!"])("tells no day and hides no headline: «%s»", (greeting) => {
    const [plain, greeted] = [reading(text), reading(`${greeting}\n\n${text}`)];
    expect(greeted.records[0]?.tallies).toEqual([{ weapon: "shahed", launched: 30, intercepted: 28 }]);
    expect(greeted.records[0]?.window).toEqual(plain.records[0]?.window);
    expect(greeted.issues).toEqual([]);
  });
});

describe("counts of more than the window", () => {
  it.each(["З початку року", "Від початку повномасштабного вторгнення", "За тиждень", "За лютий", "У лютому", "Протягом місяця"])("are an issue and no figure of the night: «%s»", (words) => {
    const { records, issues } = reading(`${words} збито 5000 Shahed. У ніч на 10 березня ворог атакував 80 Shahed, збито 75.`);
    expect(records[0]?.tallies).toEqual([{ weapon: "shahed", launched: 80, shotDown: 75 }]);
    expect(issues.map(({ code }) => code)).toEqual(["unread_figure"]);
  });

  it.each(["Вперше за тиждень збито всі 80.", "Збито 80 Shahed, це рекорд за місяць."])("are none where the night is only compared with it: «%s»", (sentence) => {
    expect(talliesOf(`У ніч на 10 березня ворог атакував 80 Shahed. ${sentence}`)).toEqual([{ weapon: "shahed", launched: 80, shotDown: 80 }]);
  });

  it.each(["5 напрямків", "12 різних напрямків", "трьох районів"])("are no whole of weapons in «із %s»", (others) => {
    expect(talliesOf(`У ніч на 10 березня збито 2 Shahed із ${others}.`)).toEqual([{ weapon: "shahed", shotDown: 2 }]);
  });

  it.each(["30 запущених", "30 ворожих, 2 подавлено", "30 над Сумщиною"])("are the whole in «із %s»", (whole) => {
    expect(talliesOf(`У ніч на 10 березня збито 28 Shahed із ${whole}.`)).toMatchObject([{ weapon: "shahed", launched: 30, shotDown: 28 }]);
  });

  it("are not the whole that stands behind its part", () => {
    expect(talliesOf("У ніч на 10 березня збито 28 Shahed із 30.")).toEqual([{ weapon: "shahed", launched: 30, shotDown: 28 }]);
    expect(talliesOf("За ніч ППО знищила 55 дронів із 60, якими атакував ворог.")).toEqual([{ weapon: "uav-unspecified", launched: 60, shotDown: 55 }]);
  });
});

describe("weapons told one by one", () => {
  it.each([
    ["збито два Shahed, третій подавлено засобами РЕБ", { shotDown: 2, suppressed: 1 }],
    ["збито три Shahed, четвертий і п'ятий – локаційно втрачені", { shotDown: 3, suppressed: 2 }],
    ["збито два Shahed. Третій не досяг цілі", { shotDown: 2, failed: 1 }],
    ["один Shahed збито, інший не досяг цілі", { shotDown: 1, failed: 1 }],
    ["друга хвиля за добу: збито 5 Shahed, 6-й подавлено", { shotDown: 5, suppressed: 1 }],
  ])("count each as one by its place in a row: «%s»", (words, counts) => {
    expect(talliesOf(`У ніч на 10 березня ${words}.`)).toEqual([{ weapon: "shahed", ...counts }]);
  });

  it.each([
    ["БпЛА «Ланцет» над Сумщиною та 3 Shahed", [["lancet", { min: 1 }], ["shahed", 3]]],
    ["два Zala та Орлан-10", [["zala", 2], ["orlan-10", 1]]],
    ["два Zala, Орлан-10 та три Supercam", [["zala", 2], ["orlan-10", 1], ["supercam", 3]]],
    ["три Ланцети та Орлан-10", [["lancet", 3], ["orlan-10", 1]]],
    ["23 Shahed, два Zala та Орлан-10", [["shahed", 23], ["zala", 2], ["orlan-10", 1]]],
  ])("share no number with a single one beside them: «%s»", (words, expected) => {
    expect(reading(`У ніч на 10 березня збито ${words}.`).records[0]?.tallies.map(({ weapon, shotDown }) => [weapon, shotDown])).toEqual(expected);
  });

  it("are the weapon that quotes name after what describes it", () => {
    expect(talliesOf(`${NIGHT} керованою ракетою наземного базування «Іскандер-К» та 30 Shahed.`)).toEqual([{ weapon: "shahed", launched: 30 }, { weapon: "iskander-k", launched: 1 }]);
  });

  it("share the number that stands before their noun", () => {
    expect(talliesOf("У ніч на 10 березня збито два розвідувальні БпЛА Zala та Орлан-10.")).toMatchObject([{ weapon: { ids: ["zala", "orlan-10"] }, shotDown: 2 }]);
  });
});

describe("a day and a night in one bulletin", () => {
  it.each([
    ["Протягом доби збито 5 розвідувальних БпЛА. У ніч на 10 березня противник атакував 30 Shahed", "2026-03-09T07:00Z", PUBLISHED],
    ["Протягом доби збито 5 розвідувальних БпЛА", "2026-03-09T07:00Z", PUBLISHED],
    ["Протягом дня 9 березня збито 5 розвідувальних БпЛА. У ніч на 10 березня збито 28 Shahed", "2026-03-09T00:00+02:00", "2026-03-10T12:00+02:00"],
  ])("make a window that holds both: «%s»", (text, start, end) => {
    expect(reading(`${text}.`).records[0]?.window).toMatchObject({ start, end });
    expect(reading(`${text}.`).issues).toEqual([]);
  });
});

describe("traps of Ukrainian bulletins", () => {
  it("takes no digits of a name for a count", () => {
    expect(talliesOf(`${NIGHT} двома ракетами Х-59/69, ракетою 3М22 Циркон та 3 S8000 "Бандероль" і 5 ударними БпЛА Shahed-136/131. Збито 4 БпЛА.`)).toEqual(expect.arrayContaining([{ weapon: "kh-59-69", launched: 2 }, { weapon: "zircon", launched: 1 }]));
  });

  it("adds two counts of places in one sentence", () => {
    const text = `${NIGHT} 4 ракетами Х-59 та 50 БпЛА. Зафіксовано влучання 2 ракет на 2 локаціях та 8 БпЛА на11 локаціях, а також падіння уламків на 3 локаціях.`;
    expect(reading(text).records[0]).toMatchObject({ hitLocations: 13, debrisLocations: 3 });
  });

  it("counts what did not reach its target as failed, not as shot down", () => {
    expect(talliesOf(`${NIGHT} двома ракетами Х-59. Збито одну ракету Х-59. Ракета Х-59 цілі не досягла.`)).toEqual([{ weapon: "kh-59", launched: 2, shotDown: 1, failed: 1 }]);
  });

  it("takes nothing from what is still being cleared up", () => {
    expect(talliesOf(`${NIGHT} 8 балістичними ракетами Іскандер-М. Збито/подавлено 5 балістичних ракет Іскандер-М. Інформація щодо двох ракет уточнюється.`)).toEqual([{ weapon: "iskander-m", launched: 8, intercepted: 5 }]);
  });

  it("tells launch places from targets", () => {
    const [report] = reading("У ніч на 10 березня (з 18:00 9 березня) ворог атакував Полтавщину двома ракетами Х-59 із ТОТ АР Крим та 20 БпЛА із напрямків: Курськ, Орел – рф.").records;
    expect(report?.regions).toEqual([{ code: "UA-53", measure: "targeted" }]);
    expect(report?.launchSites?.map(({ region }) => region)).toEqual(["UA-43", "RU-KRS", "RU-ORL"]);
  });

  it("lets the body win over a headline that disagrees, and says so", () => {
    const text = `ЗБИТО/ПОДАВЛЕНО 96 ЦІЛЕЙ\n${NIGHT} 110 БпЛА.\nСтаном на 08:30 збито/подавлено 95 БпЛА.`;
    expect(talliesOf(text)).toEqual([{ weapon: "uav-unspecified", launched: 110, intercepted: 95 }]);
    expect(reading(text).issues.map(({ code }) => code)).toEqual(["headline_disagrees"]);
  });

  it("says when the items of a list do not add up to its head", () => {
    const text = "У ніч на 10 березня (з 18:00 9 березня) зафіксовано 30 засобів повітряного нападу – 11 ракет і 20 БпЛА:\n- 10 ракет Х-101;\n- 20 ударних БпЛА.";
    expect(reading(text).issues.map(({ code }) => code)).toEqual(["items_disagree"]);
  });

  it("counts weapons named apart within one mix as its parts", () => {
    const text = `${NIGHT} 60 ударними БпЛА типу Shahed, Гербера, баражуючими боєприпасами “Бандероль”. Станом на 08:30 збито/подавлено 40 БпЛА типу Shahed, Гербера та дронів інших типів, а також два баражуючі боєприпаси “Бандероль”.`;
    expect(talliesOf(text)).toMatchObject([{ launched: 60, intercepted: 42, subsets: [{ weapon: "banderol", intercepted: 2 }] }]);
  });

  it("joins launches of which the downed are told together", () => {
    const text = "У ніч на 10 березня (з 18:00 9 березня) противник атакував 10 ракетами Циркон, 25 балістичними ракетами Іскандер-М. Станом на 08:30 збито 17 ракет Іскандер-М/Циркон.";
    expect(talliesOf(text)).toMatchObject([{ launched: 35, shotDown: 17, subsets: [{ weapon: "zircon", launched: 10 }, { weapon: "iskander-m", launched: 25 }] }]);
  });

  it("takes a number before a colon for the total of the list after it", () => {
    const text = "У ніч на 10 березня ворог випустив 9 ракет різних типів: 5 крилатих ракет Х-101; 3 «Калібри»; одну Х-59. Збито 4 ракети Х-101.";
    expect(talliesOf(text)).toEqual([{ weapon: "kh-101", launched: 5, shotDown: 4 }, { weapon: "kalibr", launched: 3 }, { weapon: "kh-59", launched: 1 }]);
  });

  it("reads a list whose lines have no dashes", () => {
    const text = "У ніч на 10 березня (з 18:00 9 березня) виявлено 12 повітряних цілей:\n2 балістичні ракети Іскандер-М;\n10 ударних БпЛА.\nЗбито 7 ударних БпЛА.";
    expect(talliesOf(text)).toEqual([{ weapon: "iskander-m", launched: 2 }, { weapon: "one-way-attack-uav", launched: 10, shotDown: 7 }]);
  });

  it("takes so many of them for figures of the same weapons", () => {
    const text = "У ніч на 10 березня ворог застосував 210 БпЛА. Захисники знешкодили 190 з них. Зафіксовано 15 влучань на 8 локаціях.";
    expect(talliesOf(text)).toEqual([{ weapon: "uav-unspecified", launched: 210, intercepted: 190, reachedTarget: 15 }]);
    expect(reading(text).records[0]?.hitLocations).toBe(8);
  });

  it("lets a sentence that begins with «а також» go on with the one before", () => {
    expect(talliesOf(`${NIGHT} двома ракетами Х-59. А також 30 ударними БпЛА типу Shahed.`)).toEqual([{ weapon: "kh-59", launched: 2 }, { weapon: "shahed", launched: 30 }]);
  });

  it("mends last year's number in January and a wrong month of the eve, with a warning", () => {
    const january = reading("У ніч на 4 січня 2023 року ворог атакував 3 ударними БпЛА.", "2024-01-04T06:00:00Z");
    expect(january.records[0]?.window.end).toBe("2024-01-04T12:00+02:00");
    expect(january.issues.map(({ code }) => code)).toEqual(["window_mended"]);
    const july = reading("У ніч на 3 липня (з 18:00 2 червня) ворог атакував 3 ударними БпЛА. Станом на 08:00 збито 2 БпЛА.", "2026-07-03T06:00:00Z");
    expect(july.records[0]?.window).toEqual({ start: "2026-07-02T18:00+03:00", end: "2026-07-03T08:00+03:00" });
  });

  it.each([
    ["У ніч на 1 січня (з 18:00 31 грудня) ворог атакував 9 БпЛА. Станом на 08:30 збито 8 БпЛА.", "2026-01-01T08:00:00Z", "2025-12-31T18:00+02:00", "2026-01-01T08:30+02:00"],
    ["У ніч на 24 вересня (із 20.00 23.09 по 07.00 24.09) ворог атакував 9 БпЛА.", "2024-09-24T06:00:00Z", "2024-09-23T20:00+03:00", "2024-09-24T07:00+03:00"],
    ["Із 20-ї години 17-го по 04 годину 18 листопада 2023 року ворог атакував 9 БпЛА.", "2023-11-18T06:00:00Z", "2023-11-17T20:00+02:00", "2023-11-18T04:00+02:00"],
    ["Протягом дня 27 серпня (із 7.00 по 19.00) ворог атакував 9 БпЛА.", "2026-08-27T17:00:00Z", "2026-08-27T07:00+03:00", "2026-08-27T19:00+03:00"],
    ["У ніч на 29 березня (з 18:00 28 березня) ворог атакував 9 БпЛА. Станом на 09:00 збито 8.", "2026-03-29T08:00:00Z", "2026-03-28T18:00+02:00", "2026-03-29T09:00+03:00"],
  ])("dates %s", (text, publishedAt, start, end) => {
    expect(reading(text, publishedAt).records[0]?.window).toEqual({ start, end });
  });

  it("makes no record of what is no bulletin", () => {
    for (const [text, kind] of [
      ["Загроза застосування балістичного озброєння! Перебувайте в укриттях.", "alert"],
      ["Вітаємо 12 екіпажів і 3 бригади з Днем Повітряних Сил України!", "other"],
      ["", "other"],
    ] as const) {
      expect(reading(text).records).toEqual([]);
      expect(classify(text, { dialect: "ukrainian_air_force" })).toBe(kind);
    }
  });

  it("reads Markdown, links and emoji around and inside the words", () => {
    expect(talliesOf("⚡️ У ніч на 10 берез**ня** ворог атакував **1**0 [ударними](https://t.me/x/55) Бп**ЛА** типу Shahed. 💥 Збито **8** БпЛА #ППО7")).toEqual([{ weapon: "shahed", launched: 10, shotDown: 8 }]);
  });
});

describe("laws of the reading", () => {
  const number = fc.integer({ min: 1, max: 900 });
  const named = fc.constantFrom("балістичними ракетами Іскандер-М", "крилатими ракетами Х-101", "керованими авіаційними ракетами Х-59/69", "ударними БпЛА типу Shahed", "крилатими ракетами Калібр");
  const words = fc.constantFrom("збито", "подавлено", "БпЛА", "5", "«Shahed»", "із них", "(", ")", "–", ",", ".", "\n- ", "станом на", "08:30", "У ніч на", "10 березня", "атакував", "на 5 локаціях", "влучання", "усі", "Х-101/Калібр", "реактивні", "**", "Курськ", "п’ять", "\ud800", "😀");
  const soup = fc.array(words, { maxLength: 60 }).map((list) => list.join(" "));

  it("reads back whatever weapons and counts the formula is filled with, in any order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(named, number), { minLength: 1, maxLength: 5, selector: ([name]) => name }), (list) => {
        const launched = list.map(([name, count]) => `${count} ${name}`);
        const total = list.reduce((sum, [, count]) => sum + count, 0);
        const inline = reading(`${NIGHT} ${launched.join(", ")}.`).records[0]?.tallies ?? [];
        const listed = reading(`${NIGHT} ${total} засобами:\n${launched.map((item) => `- ${item};`).join("\n")}`);
        expect(inline.map((tally) => tally.launched)).toEqual(list.map(([, count]) => count));
        expect(listed.records[0]?.tallies).toEqual(inline);
        expect(listed.records[0]?.stated?.launched).toBe(total);
        expect(listed.issues).toEqual([]);
      }),
    );
  });

  it("tiles the text with spans and residue, and gives each figure the words at its span", () => {
    fc.assert(
      fc.property(fc.oneof(soup, soup.map((text) => `${NIGHT} 20 БпЛА. Збито 7 БпЛА. ${text}`)), (text) => {
        const { spans, residue, records } = reading(text);
        const tiles = [...spans, ...residue].sort((a, b) => a.start - b.start);
        expect(tiles.reduce((at, { start, end }) => (start === at ? end : NaN), 0)).toBe(text.length);
        for (const { evidence = [] } of records) for (const { span, wording } of evidence) expect(textAt(text, span)).toBe(wording);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => Array.isArray(reading(text).records)));
  });

  it.each([
    ["digits", "9"], ["names", "БпЛА, "], ["lists", "5 БпЛА та "], ["items", "\n- 5 БпЛА;"], ["brackets", "("], ["figures", "збито 5 БпЛА, "], ["numerals", "одним "], ["clock times", "з 18:00 по 19:00 "], ["places", "із Курськ, "],
  ])("reads a long text of nothing but %s, and tiles it", (_, unit) => {
    const text = `противник атакував ${unit.repeat(36_000 / unit.length)}`;
    const { spans, residue } = reading(text);
    const tiles = [...spans, ...residue].sort((one, other) => one.start - other.start);
    expect(tiles.reduce((reached, { start, end }) => (start === reached ? end : NaN), 0)).toBe(text.length);
  });
});

describe("a headline that is not in capitals", () => {
  it.each([
    "Збито 17 дронів\nУ ніч на 10 березня ворог атакував 18-ма Shahed. Збито 17 із них.",
    "**Збито 17 дронів**\r\n\r\nУ ніч на 10 березня ворог атакував 18-ма Shahed. ППО збила 17 шахедів.",
  ])("is stated beside what the text tells, and not added to it: %s", (text) => {
    const { records } = reading(text);
    expect(records[0]).toMatchObject({ tallies: [{ weapon: "shahed", launched: 18, shotDown: 17 }], stated: { shotDown: 17 } });
  });

  it("is a figure of its own where the text comes to another number, or repeats none", () => {
    expect(talliesOf("Збито 5 дронів\nДякуємо всім, хто тримає небо.")).toEqual([{ weapon: "uav-unspecified", shotDown: 5 }]);
    expect(talliesOf("Вночі збито 5 дронів\nВранці знищено 3 дрони.")).toEqual([{ weapon: "uav-unspecified", shotDown: 8 }]);
  });
});

describe("«із них» in Ukrainian bulletins", () => {
  it("tells what became of the weapons before, whatever follows it", () => {
    expect(talliesOf("У ніч на 10 березня ворог атакував 18-ма Shahed. Сили ППО збили 17 із них у межах Одеської області.")).toEqual([{ weapon: "shahed", launched: 18, shotDown: 17 }]);
  });

  it("is of the number right before it alone", () => {
    const { records, issues } = reading("У ніч на 10 березня ворог випустив 15 ракет С-300. Влучання на 4-х локаціях, постраждало 8 людей, серед них двоє дітей.");
    expect(records[0]).toMatchObject({ tallies: [{ weapon: "s-300", launched: 15 }], hitLocations: 4 });
    expect(records[0]?.stated).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["unread_figure"]);
  });

  it("adds nothing to the weapons that it is a part of", () => {
    expect(talliesOf("У ніч на 10 березня ворог атакував 18-ма Shahed, 5 із них у бік Одеси. Збито 12.")).toEqual([{ weapon: "shahed", launched: 18, shotDown: 12 }]);
  });
});

describe("windows of Ukrainian bulletins", () => {
  it.each([
    ["У ніч на 14 липня збито 20 БпЛА.", "2025-09-13T06:00Z", ["window_far_from_publication"]],
    ["13 вересня з 8:00 до 20:00 збито 20 БпЛА.", "2025-09-13T06:00Z", ["window_far_from_publication"]],
    ["У ніч на 13 вересня збито 20 БпЛА.", "2025-09-13T03:00Z", []],
  ])("far from publication, or that end after it, are a warning: %s", (text, publishedAt, codes) => {
    expect(reading(text, publishedAt).issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe("what Ukrainian bulletins sum up", () => {
  it.each([
    ["У ніч на 10 березня збито 10 Shahed. Загалом від початку доби збито 12 Shahed.", ["several_totals"]],
    ["Загалом збито 12 Shahed, у ніч збито 10 Shahed.", ["several_totals"]],
    ["Всього збито 12 Shahed. Вночі збито 10 Shahed, вранці ще 2 Shahed.", []],
    ["Вночі знищено 7 Shahed. Вранці знищено 5 Shahed. Усього знищено 12 Shahed.", []],
  ])("is not added to its parts: %s", (text, codes) => {
    const { records, issues } = reading(text);
    expect(records[0]?.tallies).toEqual([{ weapon: "shahed", shotDown: 12 }]);
    expect(issues.filter(({ code }) => code === "several_totals").map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["У ніч на 10 березня збито 25 дронів. Над Полтавщиною збито 7 дронів.", ["several_totals"]],
    ["У ніч на 10 березня збито 25 дронів. На Полтавщині збили 7, на Дніпропетровщині — 11, решту — на Черкащині.", ["several_totals"]],
    ["У ніч на 10 березня збито 25 дронів. Над Полтавщиною збито 7 дронів, над Черкащиною збито 18 дронів.", []],
  ])("has the places told after it for parts: %s", (text, codes) => {
    const { records, issues } = reading(text);
    expect(records[0]?.tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 25 }]);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  it("adds up places of which none is the whole", () => {
    expect(talliesOf("На Полтавщині збито 7 дронів. На Черкащині збито 5 дронів.")).toEqual([{ weapon: "uav-unspecified", shotDown: 12 }]);
    expect(talliesOf("У ніч на 10 березня збито 25 дронів. Ще 7 дронів збито на Полтавщині.")).toEqual([{ weapon: "uav-unspecified", shotDown: 32 }]);
  });

  it("is not added where a general word is told again by name", () => {
    const { records } = reading("Збито 17 дронів. Збито 5 Shahed над Києвом і 12 над Одесою.");
    expect(records).toMatchObject([{ tallies: [{ weapon: "shahed", shotDown: 17 }], regions: [{ code: "UA-30", count: 5 }, { code: "UA-51", count: 12 }] }]);
  });

  it("adds what comes on top of it", () => {
    expect(talliesOf("Усього вночі знищено 12 Shahed. Вранці знищено ще 3 Shahed.")).toEqual([{ weapon: "shahed", shotDown: 15 }]);
  });
});

describe("the night of New Year in a Ukrainian bulletin", () => {
  it.each(["У новорічну ніч", "У ніч на Новий рік", "У ніч на Новий 2026 рік", "У ніч на 1 січня"])("«%s» ends on the first of January, whenever the bulletin was published", (words) => {
    const [report] = reading(`${words} противник атакував 30 ударними БпЛА типу Shahed. Збито 25 Shahed.`, "2026-01-03T08:00Z").records;
    expect(report?.window).toMatchObject({ start: "2025-12-31T12:00+02:00", end: "2026-01-01T12:00+02:00" });
  });
});
