import { describe, expect, it } from "vitest";
import { GATE, russianLexicon } from "../../../src/bulletins/ru/lexicon.js";
import { marksOf } from "../../../src/bulletins/ru/marks-of.js";
import { bulletinText } from "../../../src/bulletins/shared/bulletin-text.js";
import { formOfNumber } from "../../../src/core/lexicon/dictionary.js";

/** Every word that a value holds: as a key of a table, in a set, or as a form of a lexicon. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value instanceof Map) yield* wordsIn([...value.keys()]);
  else if (value instanceof Set || Array.isArray(value)) for (const held of value) yield* wordsIn(held);
  else if (typeof value === "object" && value !== null && "symbols" in value && Array.isArray(value.symbols)) {
    yield* value.symbols.flatMap((meanings: unknown, form) => (meanings === undefined ? [] : [formOfNumber(form)]));
  } else if (typeof value === "object" && value !== null) for (const held of Object.values(value)) yield* wordsIn(held);
}

const every = Object.values(GATE).reduce((gates, gate) => gates | gate, 0);

describe("the gates of the words of Russian bulletins", () => {
  it.each(["", "5 БПЛА", "два десятка БПЛА", "около 20.00 мск", "1 июня до 7.00", "состоянию на 9.00 мск", "января", "часов", "района"])("shut out nothing that may begin at a word: before «%s»", (after) => {
    const { gates, ...lexicon } = russianLexicon();
    const texts = [...new Set(wordsIn(lexicon))].flatMap((word) => [`${word} ${after}`, `${word.charAt(0).toUpperCase()}${word.slice(1)} ${after}`]).map(bulletinText);
    const read = texts.map(marksOf);
    const kept = gates.slice();
    gates.fill(every);
    try {
      expect(texts.length).toBeGreaterThan(2000);
      expect(texts.filter((text, i) => JSON.stringify(marksOf(text)) !== JSON.stringify(read[i])).map(({ text }) => text)).toEqual([]);
    } finally {
      gates.set(kept);
    }
  });
});
