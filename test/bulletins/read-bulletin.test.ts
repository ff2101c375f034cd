import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { classify, readBulletin, type BulletinIssueCode, type BulletinReading, type DialectId } from "../../src/bulletins/index.js";
import { textAt, type Reading } from "../../src/core/index.js";
import { readStrikeReport, type StrikeReport } from "../../src/strike/index.js";

const publishedAt = "2025-06-02T12:00Z";

/** Writes over all that a value holds. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    spoil(held);
    Reflect.set(value, key, "spoilt");
  }
}

describe("readBulletin", () => {
  it("is a Reading of strike reports", () => {
    expectTypeOf<BulletinReading>().toExtend<Reading<StrikeReport, BulletinIssueCode>>();
    expectTypeOf(readBulletin).returns.toEqualTypeOf<BulletinReading>();
  });

  it.each<[DialectId, string]>([
    ["russian_mod", "Около 14.30 мск дежурными средствами ПВО уничтожены два БПЛА над Курской областью."],
    ["ukrainian_air_force", "У ніч на 2 червня противник атакував 12 ударними БпЛА. Збито вісім дронів."],
    ["english_report", "Ukraine's air force said it shot down 12 of the 15 drones overnight."],
  ])("knows the dialect from the text: %s", (dialect, text) => {
    expect(readBulletin(text, { publishedAt }).dialect).toBe(dialect);
  });

  it("reads in the dialect that it is told, from the source that it is told", () => {
    const source = { name: "A channel", side: "RU" } as const;
    const { records, dialect } = readBulletin("В 9.00 мск средствами ПВО сбит БПЛА над Курской областью.", { publishedAt, dialect: "russian_mod", source });
    expect(dialect).toBe("russian_mod");
    expect(records[0]?.source).toEqual(source);
  });

  it.each([
    ["a source", "Около 14.30 мск дежурными средствами ПВО уничтожены два БПЛА над Курской областью."],
    ["vague counts", "У ніч на 2 червня противник атакував ударними БпЛА. Збито кілька дронів."],
    ["a claimant", "Ukraine's air force said it shot down dozens of drones overnight."],
  ])("gives %s of its own to each report: what is done to one changes no other", (_, text) => {
    const before = JSON.stringify(readBulletin(text, { publishedAt }));
    spoil(readBulletin(text, { publishedAt }));
    expect(JSON.stringify(readBulletin(text, { publishedAt }))).toBe(before);
  });

  it("gives one reject of a text in no language that it knows", () => {
    for (const text of ["", "   ", "🎖🎖", "12 34", "日本語"]) {
      const { records, rejects, kind } = readBulletin(text, { publishedAt });
      expect({ records, kind }).toEqual({ records: [], kind: "other" });
      expect(rejects.map(({ issues: [issue] }) => issue.code)).toEqual(["not_a_bulletin"]);
      expect(classify(text)).toBe("other");
    }
  });

  it("refuses a text that is longer than any bulletin, at once", () => {
    const text = "по одному ".repeat(100_000);
    const { rejects, residue } = readBulletin(text, { publishedAt });
    expect(rejects.map(({ issues: [issue] }) => issue.code)).toEqual(["text_too_long"]);
    expect(residue).toEqual([{ start: 0, end: text.length }]);
  });

  it("throws on the programmer's mistakes alone: no publication, another dialect", () => {
    expect(() => readBulletin("БПЛА", { publishedAt: "today" })).toThrow(RangeError);
    expect(() => readBulletin("", { publishedAt: "today" })).toThrow(RangeError);
    // @ts-expect-error No such dialect.
    expect(() => readBulletin("БПЛА", { publishedAt, dialect: "klingon" })).toThrow(RangeError);
    // @ts-expect-error No such dialect.
    expect(() => classify("БПЛА", { dialect: "klingon" })).toThrow(RangeError);
  });

  it("never throws on a text, gives records that keep every law, and tiles the text", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "уничтожены", "перехвачены и", "5 БПЛА", "по одному", "над Курской областью", "над Брянской, Тульской областями", ", ", ": ", ". ", " – ", "(2 БПЛА)", "из них", "еще", "всего", "все", "не",
        "с 20.00 до 7.00", "31 декабря", "в ночь на 2 июня", "средствами ПВО", "пресечена попытка", "двумя ракетами «Ольха»", "збито", "12 ударних БпЛА", "на Харківщині", "shot down", "12 of 15 drones", "__proto__", "\ud83d", "\u0000",
        "9".repeat(20), "🔹 [Канал](https://t.me/x)",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom<DialectId | undefined>("russian_mod", "ukrainian_air_force", "english_report", undefined), (parts, dialect) => {
        const text = parts.join(" ");
        const { records, rejects, spans, residue } = readBulletin(text, { publishedAt, dialect });
        expect(records.length + rejects.length).toBeGreaterThan(0);
        expect([...spans, ...residue].sort((a, b) => a.start - b.start).map((span) => textAt(text, span)).join("")).toBe(text);
        for (const record of records) {
          expect(readStrikeReport(record)).toMatchObject({ ok: true });
          for (const { span, wording } of record.evidence ?? []) expect(textAt(text, span)).toBe(wording);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(["2 БПЛА и 3 ракеты над Курской областью, ", "попытка 2 БПЛА ПВО все воздушные цели уничтожены. ", "уничтожены и ", "с 20.00 до ", "((", "**", "по одному над Курской, ", "округ Истра и ", "[a](b) "])(
    "reads the longest text of nothing but %j, and tiles it",
    (piece) => {
      const text = piece.repeat(Math.floor(40_000 / piece.length));
      const { spans, residue } = readBulletin(text, { publishedAt, dialect: "russian_mod" });
      const tiles = [...spans, ...residue].sort((one, other) => one.start - other.start);
      expect(tiles.reduce((reached, { start, end }) => (start === reached ? end : NaN), 0)).toBe(text.length);
    },
  );
});
