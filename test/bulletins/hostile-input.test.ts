import { describe, expect, it } from "vitest";
import { classify, readBulletin, readFigures, type DialectId } from "../../src/bulletins/index.js";

const publishedAt = "2025-06-02T12:00Z";
const DIALECTS: readonly (DialectId | undefined)[] = ["ukrainian_air_force", "russian_mod", "english_report", undefined];
const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** Texts that no bulletin is, each as long as asked for. */
const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ["digits", (length) => repeat("9", length)],
  ["numbers apart", (length) => repeat("9 ", length)],
  ["«по одному»", (length) => repeat("по одному ", length)],
  ["brackets in brackets", (length) => `${repeat("(", length / 2)}5 БПЛА${repeat(")", length / 2)}`],
  ["brackets that none closes", (length) => `уничтожены 5 БПЛА ${repeat("([", length)}`],
  ["lone surrogates", (length) => repeat("\ud83d 5 дронів \udc00 збито ", length)],
  ["names of objects' innards", (length) => repeat("__proto__ constructor 5 БПЛА toString ", length)],
  ["zero bytes", (length) => repeat("\u0000 5 shot down ", length)],
  ["combining marks", (length) => `5${repeat("\u0301", length)} дронів збито`],
  ["links in links", (length) => repeat("[a](b [c](", length)],
  ["Markdown inside words", (length) => repeat("**з**б*и*то 5 БпЛА ", length)],
  ["verbs without counts", (length) => repeat("збито та подавлено, уничтожены и перехвачены, shot down and ", length)],
  ["lists without an end", (length) => `збито 5 БпЛА: ${repeat("5 – над Одещиною, ", length)}`],
  ["places in a row without an end", (length) => `сбиты 5 БПЛА ${repeat("первый над Курской, второй над Брянской, ", length)}`],
  ["clock times that cannot be", (length) => repeat("з 99:99 по 25.61 31 лютого ", length)],
];

describe("hostile texts", () => {
  it.each(HOSTILE)("give issues and no throw, a million characters long: %s", (_, textOf) => {
    const text = textOf(1_000_000);
    for (const dialect of DIALECTS) {
      const { records, rejects, residue } = readBulletin(text, { publishedAt, dialect });
      expect(records).toEqual([]);
      expect(rejects.map(({ issues: [issue] }) => issue.code)).toEqual(["text_too_long"]);
      expect(residue).toEqual([{ start: 0, end: text.length }]);
      expect(classify(text, { dialect })).toBe("other");
    }
  });

  it.each(HOSTILE)("are read as any other while they are no longer than a bulletin may be: %s", (_, textOf) => {
    const text = textOf(6000);
    for (const dialect of DIALECTS) {
      const { records, rejects, issues, spans, residue } = readBulletin(text, { publishedAt, dialect });
      expect(records.length + rejects.length).toBeGreaterThan(0);
      expect([...spans, ...residue].sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { code, message } of issues) expect(typeof code === "string" && message.length > 0).toBe(true);
    }
    for (const { span, wording } of readFigures(text, { language: "en" })) expect(text.slice(span.start, span.end)).toBe(wording);
  });

  it.each(["", "yesterday", "2025-02-30", "2025-06-02T25:00Z", "0000-00-00", "__proto__", "9".repeat(100_000), "+275760-09-13T00:00Z", "0001-01-01", "9999-12-31T23:59Z"])("are refused with the time of publication that they came with: %.20s", (wrong) => {
    expect(() => readBulletin("Збито 5 БпЛА.", { publishedAt: wrong })).toThrow(RangeError);
  });

  it.each(["0002-01-01", "9998-12-31", "2024-02-29", "0002-01-01T00:00Z", "9998-12-31T20:59Z"])("may be published at the ends of the calendar: %s", (at) => {
    const { records, rejects } = readBulletin("У ніч на 2 червня (з 24.00 1 червня) збито 5 БпЛА.", { publishedAt: at });
    expect(records.length + rejects.length).toBe(1);
  });
});
