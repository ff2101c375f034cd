import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  dayWindow, envelopeOf, epochMilliseconds, formatInstant, gapsWithin, hullOf, intersectWindows, isTimeWindow, momentWindow, nightWindow, readTimeWindow, relationOf,
  windowContains, windowEnds, windowMinutes, windowPrecedes, windowsOverlap, type Certainty, type Precision, type TimeWindow, type WindowRelation,
} from "../../src/time/index.js";

const MINUTE = 60_000;
const NOON = epochMilliseconds("2025-06-01T12:00Z");
const at = (minute: number): string => formatInstant(NOON + minute * MINUTE, "UTC");
const window = (start: number, end: number, startPrecision?: Precision, endPrecision?: Precision): TimeWindow => ({ start: at(start), end: at(end), startPrecision, endPrecision });

/** Exact windows within ten minutes, so that ends often meet. */
const tight = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 })).map(([start, length]) => window(start, start + length));
const precision = fc.constantFrom<Precision | undefined>(undefined, "minute", "hour");
/** Windows of a few hours, so that an hour's imprecision matters. */
const vague = fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 12 }), precision, precision).map(([start, length, p, q]) => window(start * 15, (start + length) * 15, p, q));

/** What a window may be: sample ends on a grid, the extremes included. */
function worlds(w: TimeWindow): (readonly [number, number])[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(w);
  const steps = (from: number, to: number): number[] => [...new Set([from, from + MINUTE, ...Array.from({ length: 6 }, (_, i) => Math.ceil(from / (15 * MINUTE)) * 15 * MINUTE + i * 15 * MINUTE), to - MINUTE, to])].filter((t) => t >= from && t <= to);
  return steps(earliestStart, latestStart).flatMap((start) => steps(earliestEnd, latestEnd).filter((end) => end > start).map((end) => [start, end] as const));
}

function brute(a: TimeWindow, b: TimeWindow, holds: (a: readonly [number, number], b: readonly [number, number]) => boolean): Certainty {
  const answers = new Set(worlds(a).flatMap((x) => worlds(b).map((y) => holds(x, y))));
  if (!answers.has(false)) return "definitely";
  return answers.has(true) ? "possibly" : "not";
}

describe("the relation of two windows", () => {
  it.each<[number, number, number, number, WindowRelation]>([
    [0, 1, 2, 3, "before"], [0, 2, 2, 3, "meets"], [0, 2, 1, 3, "overlaps"], [0, 1, 0, 3, "starts"], [1, 2, 0, 3, "during"], [2, 3, 0, 3, "finishes"], [0, 3, 0, 3, "equals"],
    [2, 3, 0, 1, "after"], [2, 3, 0, 2, "met_by"], [1, 3, 0, 2, "overlapped_by"], [0, 3, 0, 1, "started_by"], [0, 3, 1, 2, "contains"], [0, 3, 2, 3, "finished_by"],
  ])("[%i, %i) to [%i, %i) is %s", (a, b, c, d, relation) => {
    expect(relationOf(window(a, b), window(c, d))).toBe(relation);
    expectTypeOf(relation).toEqualTypeOf<WindowRelation>();
  });

  it("is the inverse the other way round", () => {
    const inverse: Record<WindowRelation, WindowRelation> = {
      before: "after", meets: "met_by", overlaps: "overlapped_by", starts: "started_by", during: "contains", finishes: "finished_by", equals: "equals",
      after: "before", met_by: "meets", overlapped_by: "overlaps", started_by: "starts", contains: "during", finished_by: "finishes",
    };
    fc.assert(fc.property(tight, tight, (a, b) => { expect(relationOf(b, a)).toBe(inverse[relationOf(a, b)]); }));
  });

  it("does not depend on the clocks on which ends are written", () => {
    expect(relationOf({ start: "2025-06-01T20:10+03:00", end: "2025-06-01T21:45+03:00" }, { start: "2025-06-01T17:10Z", end: "2025-06-01T23:00Z" })).toBe("starts");
  });
});

describe("relations under imprecise ends", () => {
  it("say that 20:10–21:45 lies within 20:10–02:00", () => {
    const night: TimeWindow = { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" };
    const post: TimeWindow = { start: "2025-06-01T20:10+03:00", end: "2025-06-01T21:45+03:00" };
    expect([windowContains(night, post), windowContains(post, night), windowsOverlap(night, post), windowPrecedes(post, night)]).toEqual(["definitely", "not", "definitely", "not"]);
  });

  it("know that a night holds its midnight and may hold its evening", () => {
    const night = nightWindow("2025-06-01", "UTC");
    expect(windowsOverlap(night, { start: "2025-06-01T23:59Z", end: "2025-06-02T00:01Z" })).toBe("definitely");
    expect(windowsOverlap(night, momentWindow("2025-06-01T20:00Z"))).toBe("possibly");
    expect(windowsOverlap(night, momentWindow("2025-06-01T11:59Z"))).toBe("not");
  });

  it("order days as days, though neither is exact", () => {
    const [first, second] = [dayWindow("2025-06-01", "Europe/Kyiv"), dayWindow("2025-06-02", "Europe/Kyiv")];
    expect([windowPrecedes(first, second), windowPrecedes(second, first), windowPrecedes(first, first)]).toEqual(["definitely", "not", "possibly"]);
    expect([windowContains(first, first), windowsOverlap(first, first), windowsOverlap(first, second)]).toEqual(["possibly", "possibly", "not"]);
  });

  it("agree with trying out what the windows may be", () => {
    fc.assert(
      fc.property(vague, vague, (a, b) => {
        expect(windowContains(a, b)).toBe(brute(a, b, (x, y) => x[0] <= y[0] && y[1] <= x[1]));
        expect(windowsOverlap(a, b)).toBe(brute(a, b, (x, y) => x[0] < y[1] && y[0] < x[1]));
        expect(windowPrecedes(a, b)).toBe(brute(a, b, (x, y) => x[1] <= y[0]));
      }),
      { numRuns: 400 },
    );
  });

  it("are never merely possible where all ends are exact, and agree with the plain relation", () => {
    fc.assert(
      fc.property(tight, tight, (a, b) => {
        const relation = relationOf(a, b);
        expect(windowContains(a, b)).toBe(["contains", "equals", "started_by", "finished_by"].includes(relation) ? "definitely" : "not");
        expect(windowsOverlap(a, b)).toBe(["before", "meets", "after", "met_by"].includes(relation) ? "not" : "definitely");
        expect(windowPrecedes(a, b)).toBe(relation === "before" || relation === "meets" ? "definitely" : "not");
      }),
    );
  });
});

describe("what two windows share", () => {
  it("is from the later start to the earlier end", () => {
    expect(intersectWindows(window(0, 3), window(1, 5))).toEqual({ start: at(1), end: at(3) });
    expect(intersectWindows(window(0, 3), window(3, 5))).toBeUndefined();
  });

  it("is known no better than what may be its ends", () => {
    const day = dayWindow("2025-06-01", "UTC");
    expect(intersectWindows(day, { start: "2025-06-01T20:00Z", end: "2025-06-02T08:00Z" })).toEqual({
      start: "2025-06-01T20:00Z", end: "2025-06-02T00:00Z", startPrecision: "half_day", endPrecision: "day",
    });
  });

  it("holds every pair of true windows that share something, and so does the hull", () => {
    fc.assert(
      fc.property(vague, vague, (a, b) => {
        const shared = intersectWindows(a, b);
        const ends = shared && windowEnds(shared);
        const hull = hullOf([a, b]);
        const outer = hull && windowEnds(hull);
        if (outer === undefined) return expect.fail();
        for (const x of worlds(a)) {
          for (const y of worlds(b)) {
            const [start, end] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
            if (start < end) expect(ends !== undefined && ends.earliestStart <= start && start <= ends.latestStart && ends.earliestEnd <= end && end <= ends.latestEnd).toBe(true);
            const [from, to] = [Math.min(x[0], y[0]), Math.max(x[1], y[1])];
            expect(outer.earliestStart <= from && from <= outer.latestStart && outer.earliestEnd <= to && to <= outer.latestEnd).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the hull of windows", () => {
  it("is from the earliest start to the latest end, and nothing of nothing", () => {
    expect(hullOf([window(2, 3), window(0, 1), window(1, 5)])).toEqual({ start: at(0), end: at(5) });
    expect(hullOf([])).toBeUndefined();
    expect(hullOf([dayWindow("2025-06-01", "UTC")])).toEqual(dayWindow("2025-06-01", "UTC"));
  });

  it("of many windows does not overflow", () => {
    expect(hullOf(Array.from({ length: 200_000 }, (_, i) => window(i, i + 1)))).toEqual({ start: at(0), end: at(200_000) });
  });
});

describe("the gaps of a period", () => {
  it("are what no window covers, in order", () => {
    expect(gapsWithin([window(4, 6), window(1, 2), window(5, 7)], window(0, 10))).toEqual([window(0, 1), window(2, 4), window(7, 10)].map(envelopeOf));
    expect(gapsWithin([], window(0, 10))).toEqual([envelopeOf(window(0, 10))]);
    expect(gapsWithin([window(-5, 20)], window(0, 10))).toEqual([]);
    expect(gapsWithin([window(-5, 0), window(10, 12)], window(0, 10))).toEqual([envelopeOf(window(0, 10))]);
  });

  it("of a day that only a date covers are all of it, or nothing where that may count", () => {
    const day = dayWindow("2025-06-01", "Europe/Kyiv");
    expect(gapsWithin([day], day)).toEqual([envelopeOf(day)]);
    expect(gapsWithin([day], day, { cover: "possible" })).toEqual([]);
  });

  it("and the windows together are the whole period, minute by minute", () => {
    fc.assert(
      fc.property(fc.array(tight, { maxLength: 6 }), (windows) => {
        const period = window(2, 12);
        const gaps = gapsWithin(windows, period);
        for (let m = 2; m < 12; m += 1) {
          const covers = (w: TimeWindow): boolean => windowContains(w, window(m, m + 1)) === "definitely";
          expect(windows.some(covers)).toBe(!gaps.some(covers));
        }
      }),
    );
  });

  it("are found among 100,000 windows quickly", () => {
    const windows = Array.from({ length: 100_000 }, (_, i) => window(((i * 7919) % 100_000) * 2, ((i * 7919) % 100_000) * 2 + 1));
    expect(gapsWithin(windows, window(0, 200_000))).toHaveLength(100_000);
  });
});

describe("the guard of a window", () => {
  const key = fc.constantFrom("start", "end", "startPrecision", "endPrecision", "wording", "x", "__proto__");
  const part = fc.oneof(fc.constantFrom<unknown>(at(0), at(5), "2025-06-01", "day", "century", "", "overnight", "\ud83d", null, undefined, 5, "x".repeat(20_001)), fc.jsonValue());

  it("answers as the reader does", () => {
    fc.assert(
      fc.property(fc.record({ start: fc.constantFrom(at(0), at(5), at(9)), end: fc.constantFrom(at(0), at(5), at(9)) }), fc.array(fc.tuple(key, part), { maxLength: 3 }), (base, more) => {
        const value: unknown = Object.fromEntries([...Object.entries(base), ...more]);
        expect(isTimeWindow(value)).toBe(readTimeWindow(value).ok);
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => isTimeWindow(value) === readTimeWindow(value).ok));
  });

  it("knows the own __proto__ key of JSON", () => {
    const value: unknown = JSON.parse(`{"start":"${at(0)}","end":"${at(1)}","__proto__":1}`);
    expect([isTimeWindow(value), readTimeWindow(value).ok]).toEqual([false, false]);
  });
});

describe("the length of a window", () => {
  it("is in minutes, at its widest", () => {
    expect(windowMinutes({ start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" })).toBe(660);
    expect(windowMinutes(dayWindow("2025-10-26", "Europe/Kyiv"))).toBe(1500);
    expect(windowMinutes({ start: "2025-06-01T21:30:30Z", end: "2025-06-01T21:31Z" })).toBe(0.5);
  });
});
