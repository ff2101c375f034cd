import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasLoneSurrogate, Name, NAME_LIMIT, readShape, Wording, WORDING_LIMIT } from "../../src/core/index.js";

const messageOf = (schema: typeof Name, value: unknown): string => {
  const outcome = readShape(schema, value);
  return outcome.ok ? "" : outcome.issues.map(({ message }) => message).join(" ");
};

describe("a name", () => {
  it("is any well-formed text up to its limit", () => {
    expect(Name.parse("Повітряні сили 💥")).toBe("Повітряні сили 💥");
    expect(Name.parse("n".repeat(NAME_LIMIT))).toHaveLength(NAME_LIMIT);
  });

  it("is refused where it is empty, too long, ill-formed or no text", () => {
    expect(messageOf(Name, "")).toBe('The value is "": expected a text of at least one character.');
    expect(messageOf(Name, "n".repeat(NAME_LIMIT + 1))).toContain("expected at most 500 characters");
    expect(messageOf(Name, "half \ud83d")).toBe('The value is "half \\ud83d": expected well-formed Unicode text, without half of a surrogate pair.');
    expect(messageOf(Name, 7)).toBe("The value is 7: expected a text in quotes.");
  });
});

describe("a wording", () => {
  it("may be longer than a name, up to its own limit", () => {
    expect(Wording.safeParse("w".repeat(WORDING_LIMIT)).success).toBe(true);
    expect(messageOf(Wording, "w".repeat(1_000_000))).toContain("(1000000 characters): expected at most 20000 characters");
  });
});

describe("a lone surrogate", () => {
  it("is half of a pair, wherever it stands", () => {
    expect(["\ud83d", "\udca5", "a\udca5\ud83d"].map(hasLoneSurrogate)).toEqual([true, true, true]);
    expect(["💥", "", "Суми"].map(hasLoneSurrogate)).toEqual([false, false, false]);
  });

  it("is what no UTF-8 can carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hasLoneSurrogate(text)).toBe(Buffer.from(text, "utf8").toString("utf8") !== text);
      }),
    );
  });
});
