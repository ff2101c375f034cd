import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, readBulletin, type BulletinReading } from "../../../src/bulletins/index.js";
import { textAt } from "../../../src/core/index.js";
import type { StrikeReport } from "../../../src/strike/index.js";

const read = (text: string, publishedAt = "2025-06-02T06:00Z"): BulletinReading => readBulletin(text, { publishedAt });
const only = (text: string, publishedAt?: string): StrikeReport => {
  const { records } = read(text, publishedAt);
  expect(records).toHaveLength(1);
  const [record] = records;
  if (record === undefined) throw new Error("no record");
  return record;
};
const regions = (text: string): unknown => only(text).regions?.map(({ code, name, count }) => [code ?? name, count]);

const NIGHT =
  "В течение прошедшей ночи дежурными средствами ПВО уничтожены 19 украинских беспилотных летательных аппаратов: 12 – над территорией Курской области, по одному – над территориями Брянской и Орловской областей, пять – над территорией Республики Крым.";

describe("posts of the Russian Ministry of Defence", () => {
  it("give a night with its regions, and do not add the parts to the total", () => {
    const report = only(NIGHT);
    expect(report).toMatchObject({ source: { side: "RU" }, attacker: "UA", target: "RU", coverage: "complete", tallies: [{ weapon: "uav-unspecified", shotDown: 19 }] });
    expect(regions(NIGHT)).toEqual([["RU-KRS", 12], ["RU-BRY", 1], ["RU-ORL", 1], ["UA-43", 5]]);
    expect(report.window).toMatchObject({ startPrecision: "half_day", endPrecision: "half_day" });
  });

  it.each([
    ["один", "уничтожен украинский беспилотный летательный аппарат", 1],
    ["пять", "уничтожены пять украинских беспилотных летательных аппаратов", 5],
    ["восемь", "уничтожено восемь украинских БПЛА", 8],
    ["двадцать один", "уничтожен двадцать один украинский БПЛА", 21],
    ["сорок", "сбито сорок БПЛА", 40],
    ["141", "уничтожен 141 украинский беспилотный летательный аппарат", 141],
  ])("read the numeral %s in words and figures: the trap of «пять» read as 0", (_, phrase, count) => {
    expect(only(`Около 14.30 мск дежурными средствами ПВО ${phrase} над территорией Белгородской области.`).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: count }]);
  });

  it("count «по одному» for each place, and «по два» twice", () => {
    const text = "За ночь дежурными средствами ПВО уничтожены семь БПЛА: по одному – над Воронежской, Калужской и Липецкой областями, по два – над Курской и Брянской областями.";
    expect(regions(text)).toEqual([["RU-VOR", 1], ["RU-KLU", 1], ["RU-LIP", 1], ["RU-KRS", 2], ["RU-BRY", 2]]);
    expect(read(text).issues).toEqual([]);
  });

  it("take «перехвачены» for intercepted and «уничтожены» for shot down", () => {
    expect(only("Ночью дежурными средствами ПВО перехвачены и уничтожены 30 БПЛА над территорией Курской области.").tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 30 }]);
    expect(only("Ночью дежурными средствами ПВО сбиты 30 БПЛА над территорией Курской области.").tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 30 }]);
  });

  it("read stated hours on the clock of Moscow, across midnight, with 24.00 as an end", () => {
    const text = (hours: string): string => `${hours} мск дежурными средствами ПВО уничтожены 6 украинских БПЛА над территорией Курской области.`;
    expect(only(text("С 20.10 мск 1 июня до 2.00"), "2025-06-02T00:30Z").window).toMatchObject({ start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" });
    expect(only(text("С 20.00 до 24.00"), "2025-06-01T22:00Z").window).toMatchObject({ start: "2025-06-01T20:00+03:00", end: "2025-06-02T00:00+03:00" });
    expect(only(text("С 22.00 мск 31 декабря до 4.00 мск 1 января"), "2026-01-01T03:00Z").window).toMatchObject({ start: "2025-12-31T22:00+03:00", end: "2026-01-01T04:00+03:00" });
  });

  it("name regions of a joint list without inventing a split", () => {
    const text = "С 14.00 до 20.00 мск дежурными средствами ПВО уничтожены 91 БПЛА над территориями Брянской, Калужской и Смоленской областей и Московского региона.";
    expect(only(text, "2025-06-01T18:00Z").tallies).toMatchObject([{ shotDown: 91 }]);
    expect(only(text, "2025-06-01T18:00Z").regions?.map(({ code, count }) => [code, count])).toEqual([["RU-BRY", undefined], ["RU-KLU", undefined], ["RU-SMO", undefined], ["X-RU-MOSREG", undefined]]);
  });

  it("say so where the items do not add up to their total, and name both", () => {
    const { issues } = read("За ночь дежурными средствами ПВО уничтожены 30 БПЛА: 20 – над территорией Курской области и 9 – над территорией Брянской области.");
    expect(issues.map(({ code }) => code)).toContain("items_disagree");
    expect(issues[0]?.message).toMatch(/30/u);
    expect(issues[0]?.message).toMatch(/29/u);
  });

  it("read numbers with Markdown inside and emoji before them", () => {
    expect(only("🎖 **В течение прошедшей ночи** дежурными средствами ПВО **уничтожены 2**4** украинских БПЛА**: ▫️ 20 БПЛА – над территорией **Курской области**, ▫️ четыре БПЛА – над территорией **Белгородской области**.").tallies).toMatchObject([{ shotDown: 24 }]);
  });

  it("give no record and no figure of a text that is no bulletin", () => {
    const reading = read("Министр провёл совещание с 24 руководителями предприятий.");
    expect(reading.records).toEqual([]);
    expect(classify("Министр провёл совещание с 24 руководителями предприятий.")).toBe("other");
  });

  it("tile the text with what was read and what was not, and quote the words of every figure", () => {
    const pieces = fc.array(fc.constantFrom(NIGHT, "уничтожены", "12 БПЛА", " – над территорией Курской области", "по одному", "1".repeat(30), "**", "[ссылка](https://example.org)", "🎖", "С 20.00 до ", "24.00 мск", "\ud83d", ", "), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(" ");
        const { records, spans, residue } = read(text);
        const tiles = [...spans, ...residue].sort((a, b) => a.start - b.start);
        expect(tiles.map((span) => textAt(text, span)).join("")).toBe(text);
        for (const { evidence = [] } of records) for (const { span, wording } of evidence) expect(textAt(text, span)).toBe(wording);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["digits", "1".repeat(1_000_000)],
    ["distributives", "по одному ".repeat(100_000)],
    ["brackets", "(".repeat(500_000) + ")".repeat(500_000)],
  ])("answer a million %s without a hang or a figure", (_, text) => {
    expect(read(`Уничтожены ${text}`).records).toEqual([]);
  });
});
