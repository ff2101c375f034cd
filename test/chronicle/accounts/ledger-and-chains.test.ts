import { describe, expect, it } from "vitest";
import { nightLedger, responseChains } from "../../../src/chronicle/index.js";
import type { StrikeEvent } from "../../../src/strike/index.js";
import { nightReport } from "../support.js";

const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
const wave: StrikeEvent = {
  window,
  attacker: "RU",
  target: "UA",
  reports: [
    { ...nightReport("2025-06-01", "2025-06-02", { launched: 80, shotDown: 15, suppressed: 37 }), source: { name: "Ukrainian Air Force", side: "UA" } },
    { ...nightReport("2025-06-01", "2025-06-02", { launched: 60, reachedTarget: 60 }), source: { name: "Russian Ministry of Defence", side: "RU" } },
    { ...nightReport("2025-06-01", "2025-06-02", { launched: 70 }), source: { name: "an observer" } },
  ],
};
const answer: StrikeEvent = { window: { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" }, attacker: "UA", target: "RU", reports: [] };

describe("nightLedger", () => {
  const ledger = nightLedger([wave, answer, { ...wave, window: { start: "2025-06-03T21:30+03:00", end: "2025-06-04T08:30+03:00" } }], "2025-06-01", "Europe/Kyiv");

  it("puts what each side says in its own column", () => {
    expect(ledger.entries.map(({ attacker, target }) => [attacker, target])).toEqual([["RU", "UA"], ["UA", "RU"]]);
    const [entry] = ledger.entries;
    const told = (claims: NonNullable<typeof entry>["byTarget"]): unknown[] => claims.filter(({ value }) => value.weapon === undefined).map(({ source, value: { measure, count } }) => [source.name, measure, count]);
    expect(told(entry?.byTarget ?? [])).toEqual([["Ukrainian Air Force", "launched", 80], ["Ukrainian Air Force", "shotDown", 15], ["Ukrainian Air Force", "suppressed", 37], ["Ukrainian Air Force", "intercepted", 52]]);
    expect(told(entry?.byAttacker ?? [])).toEqual([["Russian Ministry of Defence", "launched", 60], ["Russian Ministry of Defence", "reachedTarget", 60]]);
    expect(told(entry?.byOthers ?? [])).toEqual([["an observer", "launched", 70]]);
  });

  it("nets nothing: no figure of the ledger is a difference or a mean of two sides' figures", () => {
    const figures = JSON.stringify(ledger).match(/"count":\d+/gu)?.map((text) => Number(text.slice(8)));
    expect(new Set(figures)).toEqual(new Set([80, 15, 37, 52, 60, 70]));
  });

  it("gives the last word of a report that was revised, and nothing that was taken back", () => {
    const first = { ...nightReport("2025-06-01", "2025-06-02", { launched: 80 }), id: "a", source: { name: "Ukrainian Air Force", side: "UA" } } as const;
    const revised = { ...first, id: "b", supersedes: "a", tallies: [{ weapon: "shahed", launched: 84 }] } as const;
    const counts = (reports: StrikeEvent["reports"]): unknown => nightLedger([{ ...wave, reports }], "2025-06-01", "Europe/Kyiv").entries[0]?.byTarget.map(({ value }) => value.count);
    expect(counts([first, revised])).toEqual([84, 84]);
    expect(counts([{ ...first, status: "retracted" }])).toEqual([]);
  });

  it("lists attacks whose night a date alone does not tell", () => {
    const dated = { ...answer, id: "raid", window: { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00", startPrecision: "day", endPrecision: "day" } } as const;
    expect(nightLedger([dated], "2025-06-01", "Europe/Kyiv")).toEqual({ night: "2025-06-01", zone: "Europe/Kyiv", entries: [], undated: ["raid"] });
  });
});

describe("responseChains", () => {
  const at = (id: string, day: number, inResponseTo: readonly string[] = []): StrikeEvent => ({ id, window: { start: `2025-06-0${day}T20:00Z`, end: `2025-06-0${day}T22:00Z` }, attacker: "RU", target: "UA", reports: [], inResponseTo });

  it("follows who was said to answer whom", () => {
    const { chains, unresolved, circular } = responseChains([at("third", 5, ["second", "first"]), at("first", 1), at("second", 3, ["first"]), at("alone", 4), at("stray", 6, ["unheard-of"])]);
    expect(chains).toEqual([
      {
        events: ["first", "second", "third"],
        links: [
          { cause: "first", response: "second", lagMinutes: { min: 2880, max: 2880 } },
          { cause: "second", response: "third", lagMinutes: { min: 2880, max: 2880 } },
          { cause: "first", response: "third", lagMinutes: { min: 5760, max: 5760 } },
        ],
        longest: ["first", "second", "third"],
      },
    ]);
    expect(unresolved).toEqual([{ response: "stray", cause: "unheard-of" }]);
    expect(circular).toEqual([]);
  });

  it("gives lags as bounds where starts are vague", () => {
    const vague = { ...at("b", 2, ["a"]), window: { start: "2025-06-02T20:00Z", end: "2025-06-02T22:00Z", startPrecision: "hour" } } as const;
    expect(responseChains([at("a", 1), vague]).chains[0]?.links[0]?.lagMinutes).toEqual({ min: 1440, max: 1499 });
  });

  it("names circles and leaves their links out", () => {
    const { chains, circular } = responseChains([at("a", 1, ["b"]), at("b", 2, ["a"]), at("c", 3, ["b"])]);
    expect(circular).toEqual([["a", "b"]]);
    expect(chains).toMatchObject([{ events: ["b", "c"], longest: ["b", "c"] }]);
  });

  it("takes the earliest of several events with one id for the cause, in whatever order they stand, and names the id", () => {
    const events = [at("raid", 2), at("raid", 1), at("answer", 3, ["raid"])];
    for (const order of [events, [...events].reverse()]) {
      const { chains, repeated } = responseChains(order);
      expect(repeated).toEqual(["raid"]);
      expect(chains).toMatchObject([{ events: ["raid", "answer"], links: [{ lagMinutes: { min: 2880, max: 2880 } }] }]);
    }
  });

  it("takes ten thousand responses in a line", () => {
    const line = Array.from({ length: 10_000 }, (_, index): StrikeEvent => ({ ...at(`e${index}`, 1, index === 0 ? [] : [`e${index - 1}`]) }));
    expect(responseChains(line).chains[0]?.longest).toHaveLength(10_000);
  });
});
