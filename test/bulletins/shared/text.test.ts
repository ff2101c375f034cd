import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulletinText } from "../../../src/bulletins/shared/bulletin-text.js";
import { hideLinks } from "../../../src/bulletins/shared/hide-links.js";
import { coverageOf } from "../../../src/bulletins/shared/residue.js";
import { unitsLike } from "../../../src/bulletins/shared/units-like.js";
import { SIGN } from "../../../src/core/lexicon/index.js";
import { textAt } from "../../../src/core/index.js";

describe("the view of a text", () => {
  it("hides addresses, hashtags and mentions, unit for unit", () => {
    const text = "5 БПЛА [здесь](https://t.me/x1) и https://max.ru/9 #Итоги7 @канал8 .";
    expect(hideLinks(text)).toHaveLength(text.length);
    expect(hideLinks(text).replace(/ +/gu, " ")).toBe("5 БПЛА [здесь и .");
  });

  it("hides the links that close a post, and no link inside a sentence", () => {
    expect(hideLinks("Сбиты 5 БПЛА. 🔹 [Канал 24/7](https://t.me/x) 🔹 [Мы тут](https://max.ru/y)").trim()).toBe("Сбиты 5 БПЛА. 🔹");
    expect(hideLinks("Сбиты [5 БПЛА](https://t.me/x)").trim()).toBe("Сбиты [5 БПЛА");
    expect(hideLinks("[Сбиты 5 БПЛА](https://t.me/x)").trim()).toBe("[Сбиты 5 БПЛА");
  });

  it("hides the hashtags and mentions that close a post, and the links before them", () => {
    expect(hideLinks("Сбиты 5 БПЛА. #Итоги7 🔹 [Канал 24/7](https://t.me/x)").trim()).toBe("Сбиты 5 БПЛА.");
    expect(hideLinks("Сбиты 5 БПЛА. 🔹 [Канал 24/7](https://t.me/x) #Итоги7 @канал8 ").trim()).toBe("Сбиты 5 БПЛА. 🔹");
    expect(hideLinks("Сбиты 5 БПЛА#").trim()).toBe("Сбиты 5 БПЛА#");
    expect(bulletinText("Сбиты 5 БПЛА. #Итоги7").words.keys).toEqual(["сбиты", "5", "бпла"]);
    expect(bulletinText(`Сбиты 5 БПЛА. #${"а".repeat(400)}`).words.keys).toEqual(["сбиты", "5", "бпла"]);
  });

  it("keeps the length of any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("[", "](", ")", "https://a", " ", "🔹", "#x", "\ud83d", "слово", "\n"), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        expect(hideLinks(text)).toHaveLength(text.length);
      }),
    );
  });

  it("is cut into words through Markdown, soft hyphens and look-alike letters", () => {
    const { words } = bulletinText("Б**рян\u00ADской C 2**4** БПЛА");
    expect(words.keys).toEqual(["брянскои", "с", "24", "бпла"]);
  });

  it("knows the signs between its words", () => {
    const { signs } = bulletinText("один – два, три: ▫️ четыре (пять). Шесть");
    expect(signs).toEqual([0, SIGN.dash, SIGN.comma, SIGN.colon | SIGN.bullet, SIGN.open, SIGN.close | SIGN.stop]);
  });
});

describe("the answers kept for units", () => {
  it("are the pattern's, for every unit of UTF-16, and when asked again", () => {
    const pattern = /[\p{L}\p{N}]/u;
    const isLike = unitsLike(pattern);
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const told = pattern.test(String.fromCharCode(unit));
      if (isLike(unit) !== told || isLike(unit) !== told) expect.fail(unit.toString(16));
    }
    expect([isLike(0x430), isLike(0x20), isLike(NaN)]).toEqual([true, false, false]);
  });
});

describe("what was read and what was not", () => {
  it("tile any text, and the residue holds words alone at its ends", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50, unit: fc.constantFrom("а", "Б", " ", ".", "1", "*", "🔹") }), fc.array(span, { maxLength: 6 }), (text, read) => {
        const inside = read.map(({ start, end }) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) }));
        const { spans, residue } = coverageOf(bulletinText(text), inside);
        const tiles = [...spans, ...residue].sort((a, b) => a.start - b.start);
        expect(tiles.map((tile) => textAt(text, tile)).join("")).toBe(text);
        for (const tile of residue) expect(textAt(text, tile)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su);
      }),
    );
  });
});
