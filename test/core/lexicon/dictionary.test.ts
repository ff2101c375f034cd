import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { countForms, firstForms, formsAmong, internForm, lexiconOf, longestPhraseAt, nextStart, numbersOf, phrasesAt, wordsOf } from "../../../src/core/lexicon/index.js";

describe("the dictionary of forms", () => {
  it("knows a word of a text that was cut before its lexicon was compiled", () => {
    const words = wordsOf("вісім квазіпілотників");
    const lexicon = lexiconOf([["квазіпілотник~m", "later"]]);
    expect(phrasesAt(lexicon, words, 1).map(({ values }) => values)).toEqual([["later"]]);
  });

  it("changes no words that it looks up anew, so that they may be frozen", () => {
    const words = Object.freeze(wordsOf("вісім псевдопілотників"));
    const lexicon = lexiconOf([["псевдопілотник~m", "later"]]);
    expect(phrasesAt(lexicon, words, 1).map(({ values }) => values)).toEqual([["later"]]);
    expect(numbersOf(words)).toBe(numbersOf(words));
  });

  it("takes no number of another copy of the library for one of its own", async () => {
    vi.resetModules();
    const one = await import("../../../src/core/lexicon/index.js");
    vi.resetModules();
    const other = await import("../../../src/core/lexicon/index.js");
    one.lexiconOf([["ракета", 1], ["бомба", 2]]);
    const lexicon = other.lexiconOf([["бомба", "bomb"], ["ракета", "missile"]]);
    expect(other.phrasesAt(lexicon, one.wordsOf("ракета"), 0)[0]?.values).toEqual(["missile"]);
  });

  it("gives a form one number, and a text's word the number of its form", () => {
    const number = internForm("небачене");
    expect(internForm("небачене")).toBe(number);
    expect(numbersOf(wordsOf("НЕБАЧЕНЕ"))).toEqual([number]);
  });

  it("gives words of no lexicon the number 0, however long", () => {
    expect(numbersOf(wordsOf(`щозавгодно${"о".repeat(100)}`))).toEqual([0]);
  });

  it("finds every form again when it has grown by thousands", () => {
    const forms = Array.from({ length: 20_000 }, (_, i) => `форма${"абвгд".charAt(i % 5)}${i}`.replace(/\d/gu, (digit) => "нулчтпшсвд".charAt(Number(digit))));
    const numbers = forms.map(internForm);
    expect(forms.filter((form, i) => numbersOf(wordsOf(form))[0] !== numbers[i])).toEqual([]);
  });

  it("takes no form for another, whatever the words", () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from("абвгдежзиклмнопрст")), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), letters, (known, asked) => {
        known.forEach(internForm);
        const [number] = numbersOf(wordsOf(asked));
        return number === 0 || number === internForm(asked);
      }),
    );
  });
});

describe("the longest phrase at a word", () => {
  const lexicon = lexiconOf([["крилат~a ракет~f", "both"], ["крилат~a", "one"], ["крилат~a ракет~f Калібр~m", "three"]]);
  const words = wordsOf("крилатими ракетами Калібр");

  it("is the first of all phrases there, and the next shorter one follows it", () => {
    const longest = longestPhraseAt(lexicon, words, 0);
    const next = longestPhraseAt(lexicon, words, 0, longest?.last);
    const last = longestPhraseAt(lexicon, words, 0, next?.last);
    expect([longest, next, last].map((phrase) => phrase?.values[0])).toEqual(["three", "both", "one"]);
    expect(longestPhraseAt(lexicon, words, 0, last?.last)).toBeUndefined();
    expect(phrasesAt(lexicon, words, 0)).toEqual([longest, next, last]);
  });

  it.each([-1, 3, 1.5, NaN])("is none at %s, where no word is", (at) => {
    expect(longestPhraseAt(lexicon, words, at)).toBeUndefined();
  });
});

describe("the next word that a phrase may begin with", () => {
  it("is the next that begins one in a lexicon, or past the end", () => {
    const words = wordsOf("збито три ракети та дві ракети");
    const lexicon = lexiconOf([["ракет~f", "missile"]]);
    expect([0, 2, 3, 6].map((from) => nextStart(lexicon, words, from))).toEqual([2, 2, 5, 6]);
  });

  it("passes over no phrase, however many lexicons there are", () => {
    const pool = ["альфа", "бета", "гама", "дельта"];
    const lexicons = Array.from({ length: 70 }, (_, i) => lexiconOf([[pool[i % 4] ?? "", i]]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool, "інше"), { maxLength: 8 }), fc.constantFrom(...lexicons), (text, lexicon) => {
        const words = wordsOf(text.join(" "));
        const begin = text.flatMap((_, i) => (longestPhraseAt(lexicon, words, i) === undefined ? [] : [i]));
        for (let from = 0; from <= text.length; from += 1) {
          const next = nextStart(lexicon, words, from);
          expect(begin.filter((i) => i >= from && i < next)).toEqual([]);
          expect(next).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });
});

describe("a set of words", () => {
  it("counts those of a text that are in it, however they are written", () => {
    expect(countForms(wordsOf("The drones and THE missile"), formsAmong(["the", "and"]))).toBe(3);
  });

  it("holds the forms that phrases begin with", () => {
    expect(firstForms(lexiconOf([["атак~f дронів", 1]]))).toEqual(expect.arrayContaining([internForm("атака"), internForm("атаки")]));
  });
});
