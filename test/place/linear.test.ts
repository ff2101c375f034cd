import { describe, expect, it } from "vitest";
import { findMunition } from "../../src/munition/index.js";
import { findLaunchSites, findRegions, regionOf } from "../../src/place/index.js";

/** A million units and more of each: none may take longer than a linear pass on a slow machine. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["digits", "1".repeat(1_000_000)],
  ["adjectives without a noun", "Курской, ".repeat(110_000)],
  ["adjectives that need a noun", "Пермского ".repeat(100_000)],
  ["adjectives that share a noun", `${"Пермского, ".repeat(100_000)}края`],
  ["half-named seas", "Чорного та ".repeat(90_000)],
  ["titles without a name", "Республики ".repeat(90_000)],
  ["names in small words", "ТОТ ".repeat(250_000)],
  ["slashes", "Х-101/".repeat(160_000)],
  ["common nouns", "ударних БпЛА типу ".repeat(55_000)],
  ["marks inside a word", `а${"*".repeat(1_000_000)}б`],
  ["marks between letters", "а*".repeat(500_000)],
  ["quotes", '"'.repeat(1_000_000)],
  ["quoted names", 'Shahed" '.repeat(120_000)],
  ["brackets", "Саха (".repeat(170_000)],
  ["lone surrogates", "\uD800".repeat(1_000_000)],
];

describe("a hostile text", () => {
  it.each(HOSTILE)("of a million %s is read in linear time", (_, text) => {
    // Quadratic work would take many minutes here.
    for (const language of ["uk", "ru", "en"] as const) {
      expect([...findRegions(text, { language }), ...findLaunchSites(text, { language })].every(({ span }) => span.end <= text.length)).toBe(true);
    }
    expect(findMunition(text).every(({ span }) => span.end <= text.length)).toBe(true);
    expect(regionOf(text).ok).toBe(false);
  });
});
