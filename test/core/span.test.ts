import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt, uncovered, type Span } from "../../src/core/index.js";

const spansIn = (length: number): fc.Arbitrary<Span[]> =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 8 },
  );

describe("a span", () => {
  it("marks words of a text, its end not among them", () => {
    expect(textAt("52 out of 84", { start: 0, end: 2 })).toBe("52");
    expect(textAt("52 out of 84", { start: 3, end: 3 })).toBe("");
  });

  it("counts UTF-16 code units, as slices of a string do", () => {
    expect(textAt("💥 80 БпЛА", { start: 3, end: 5 })).toBe("80");
  });
});

describe("what spans leave uncovered", () => {
  it("is all of a text without spans and nothing of an empty one", () => {
    expect(uncovered([], 9)).toEqual([{ start: 0, end: 9 }]);
    expect(uncovered([], 0)).toEqual([]);
  });

  it("ends with the text, though a span or a gap reach further", () => {
    expect(uncovered([{ start: 3, end: 99 }], 9)).toEqual([{ start: 0, end: 3 }]);
    expect(uncovered([{ start: 50, end: 99 }], 9)).toEqual([{ start: 0, end: 9 }]);
  });

  it("tiles the text together with them, whatever their order and overlap", () => {
    fc.assert(
      fc.property(fc.nat(40).chain((length) => fc.tuple(fc.constant(length), spansIn(length))), ([length, spans]) => {
        const gaps = uncovered(spans, length);
        const timesIn = (list: readonly Span[], at: number): number => list.filter(({ start, end }) => start <= at && at < end).length;
        for (let at = 0; at < length; at += 1) expect(timesIn(gaps, at)).toBe(timesIn(spans, at) === 0 ? 1 : 0);
        expect(gaps.every(({ start, end }) => 0 <= start && start < end && end <= length)).toBe(true);
        expect(gaps).toEqual([...gaps].sort((a, b) => a.start - b.start));
      }),
    );
  });
});
