import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute, attributionOf, statementText, withArticle, type Claim, type Statement } from "../../src/claim/index.js";

const bulletin: Claim<string> = {
  value: "52 of 84 weapons were intercepted",
  source: { name: "Ukrainian Air Force", side: "UA", kind: "official" },
  publishedAt: "2025-06-02T09:00+03:00",
  status: "claimed",
};
const same = (text: string): string => text;
const told = (claim: Partial<Claim<string>>): string => attribute({ ...bulletin, ...claim }, same);

describe("an attributed sentence (law 14)", () => {
  it("names the claimant and the date", () => {
    expect(told({})).toBe("According to the Ukrainian Air Force (2 June 2025), 52 of 84 weapons were intercepted.");
  });

  it.each([
    ["claimed", "According to the Ukrainian Air Force (2 June 2025), X."],
    ["reported", "As reported by the Ukrainian Air Force (2 June 2025), X."],
    ["confirmed", "According to the Ukrainian Air Force (2 June 2025), borne out by a second party, X."],
    ["leaked", "According to leaked words of the Ukrainian Air Force (2 June 2025), X."],
    ["denied", "The claim of the Ukrainian Air Force (2 June 2025) is denied by a party: X."],
    ["retracted", "The Ukrainian Air Force (2 June 2025) has taken back the claim: X."],
  ] as const)("says how the claim stands: %s", (status, sentence) => {
    expect(told({ status, value: "X." })).toBe(sentence);
  });

  it("names those through whom the words came", () => {
    expect(told({ source: { name: "Ukrainian officials", via: ["Reuters", "Institute for the Study of War"] } })).toMatch(
      /^According to Ukrainian officials, via Reuters and the Institute for the Study of War \(2 June 2025\), /u,
    );
  });

  it("attributes to unnamed observers, too", () => {
    const image: Statement = { kind: "assessment", about: "the attacks have damaged an image of strategic invulnerability", polarity: "affirmative" };
    expect(attribute({ value: image, source: { name: "observers", kind: "observer" }, publishedAt: "2025-06-02T12:00+05:30", status: "reported" }, statementText)).toBe(
      "As reported by observers (2 June 2025), the attacks have damaged an image of strategic invulnerability.",
    );
  });

  it("says that a claim has no date rather than leaving it out", () => {
    expect(told({ publishedAt: undefined })).toBe("According to the Ukrainian Air Force (undated), 52 of 84 weapons were intercepted.");
  });

  it("writes 2 June as 2 June wherever the reader is, and on another calendar when asked (local time zone shifting 2 June to 1 June)", () => {
    const early = { ...bulletin, publishedAt: "2025-06-02T00:30+03:00" };
    expect(attributionOf(early)).toBe("the Ukrainian Air Force (2 June 2025)");
    expect(attributionOf(early, { zone: "UTC" })).toBe("the Ukrainian Air Force (1 June 2025)");
  });

  it("refuses to attribute nothing", () => {
    expect(() => told({ value: " " })).toThrow(RangeError);
  });

  it("always holds the claimant, on one line, with a capital and a full stop", () => {
    fc.assert(
      fc.property(fc.constantFrom("claimed" as const, "reported" as const, "confirmed" as const, "leaked" as const, "denied" as const, "retracted" as const), fc.string({ minLength: 1 }).filter((name) => name.trim() !== ""), (status, name) => {
        const sentence = told({ status, source: { name } });
        expect(sentence.toLowerCase()).toContain(name.replace(/\s+/gu, " ").trim().toLowerCase());
        expect(sentence).toMatch(/^[^\n\r]*\.$/u);
      }),
    );
  });
});

describe("a source's name in a sentence", () => {
  it.each([
    ["Ukrainian Air Force", "the Ukrainian Air Force"],
    ["Russian Ministry of Defence", "the Russian Ministry of Defence"],
    ["Russia's Ministry of Defence", "Russia's Ministry of Defence"],
    ["the General Staff", "the General Staff"],
    ["Ukrainian officials", "Ukrainian officials"],
    ["Reuters", "Reuters"],
    ["Volodymyr Zelensky", "Volodymyr Zelensky"],
    ["Institute for the Study of War", "the Institute for the Study of War"],
  ])("%s stands as %s", (name, expected) => {
    expect(withArticle(name)).toBe(expected);
  });

  it("takes time in proportion to its length", () => {
    const name = `${"Aforce’".repeat(140_000)} `;
    expect(withArticle(name)).toBe(name);
  });
});
