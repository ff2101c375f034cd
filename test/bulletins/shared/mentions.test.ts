import { describe, expect, it } from "vitest";
import { mentions } from "../../../src/bulletins/shared/mentions.js";
import { lexiconOf, wordsOf } from "../../../src/core/lexicon/index.js";

describe("a phrase that a text mentions", () => {
  const alerts = lexiconOf([["опасност~b", true], ["воздушн~a тревог~f", true]]);

  it("is found in every form, wherever it stands", () => {
    expect(mentions(wordsOf("Объявлена воздушная тревога."), alerts)).toBe(true);
    expect(mentions(wordsOf("Отбой беспилотной опасности"), alerts)).toBe(true);
  });

  it("is no part of another word", () => {
    expect(mentions(wordsOf("Совет безопасности. Воздушная оборона."), alerts)).toBe(false);
    expect(mentions(wordsOf(""), alerts)).toBe(false);
  });
});
