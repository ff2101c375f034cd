import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tz } from "./host-clock.js";
import { epochDay, epochMilliseconds, localDay, zoneOffsetAt, type Zone } from "../../src/time/index.js";

const HOUR = 3_600_000;
const ZONES: readonly Zone[] = ["Europe/Kyiv", "Europe/Moscow", "Europe/Istanbul", "UTC"];

describe.each(ZONES)("the clocks of %s", (zone) => {
  it("show what the tz database says in every hour of 1996 to 2037", () => {
    const host = tz(zone);
    const wrong: string[] = [];
    for (let t = Date.UTC(1996, 0, 1); t < Date.UTC(2038, 0, 1); t += HOUR) {
      if (zoneOffsetAt(t, zone) !== host(t)) wrong.push(new Date(t).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it("change at the very millisecond", () => {
    const host = tz(zone);
    for (let t = Date.UTC(1996, 0, 1); t < Date.UTC(2038, 0, 1); t += HOUR) {
      if (zoneOffsetAt(t - 1, zone) !== zoneOffsetAt(t, zone)) expect(host(t - 1)).toBe(zoneOffsetAt(t - 1, zone));
      else if (zoneOffsetAt(t + HOUR / 2, zone) !== zoneOffsetAt(t, zone)) expect.fail(`a change within the hour after ${new Date(t).toISOString()}`);
    }
  });

  it("name the same day as the host's clocks", () => {
    const host = tz(zone);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2037, 11, 31) }), (t) => {
        expect(localDay(t, zone)).toBe(Math.floor((t + host(t) * 60_000) / (24 * HOUR)));
      }),
    );
  });
});

describe("zones and their history", () => {
  it("has Moscow at +04 all year until 26 October 2014", () => {
    expect(zoneOffsetAt(epochMilliseconds("2014-10-26T01:59+04:00"), "Europe/Moscow")).toBe(240);
    expect(zoneOffsetAt(epochMilliseconds("2014-10-26T01:00+03:00"), "Europe/Moscow")).toBe(180);
  });

  it("has Istanbul begin summer time a day late in 2014 and end it two weeks late in 2015", () => {
    expect(zoneOffsetAt(Date.UTC(2014, 2, 30, 12), "Europe/Istanbul")).toBe(120);
    expect(zoneOffsetAt(Date.UTC(2014, 2, 31, 1), "Europe/Istanbul")).toBe(180);
    expect(zoneOffsetAt(Date.UTC(2015, 10, 8, 0, 59), "Europe/Istanbul")).toBe(180);
    expect(zoneOffsetAt(Date.UTC(2015, 10, 8, 1), "Europe/Istanbul")).toBe(120);
  });

  it("has Istanbul at +03 in the winters since 2016", () => {
    expect(zoneOffsetAt(Date.UTC(2017, 0, 1), "Europe/Istanbul")).toBe(180);
  });

  it("takes standard time before 1996 and goes on with today's rules after 2037", () => {
    expect(zoneOffsetAt(Date.UTC(1985, 6, 1), "Europe/Kyiv")).toBe(120);
    expect(zoneOffsetAt(Date.UTC(2100, 6, 1), "Europe/Kyiv")).toBe(180);
    expect(zoneOffsetAt(epochMilliseconds("0001-01-01T00:00Z"), "Europe/Moscow")).toBe(180);
  });

  it("goes on with the last Sundays of March and October to the year 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1997, max: 9999 }), (year) => {
        for (const [month, turned] of [[3, 180], [10, 120]] as const) {
          const last = epochDay(year, month, 31);
          const turn = (last - new Date(last * 24 * HOUR).getUTCDay()) * 24 * HOUR + HOUR;
          expect([zoneOffsetAt(turn - 1, "Europe/Kyiv"), zoneOffsetAt(turn, "Europe/Kyiv")]).toEqual([300 - turned, turned]);
        }
        for (const newYear of [-3, -2, -1, 0, 1, 2]) expect(zoneOffsetAt((epochDay(year, 1, 1) + newYear) * 24 * HOUR, "Europe/Kyiv")).toBe(120);
      }),
    );
  });

  it("refuses a zone that it does not know, and inherited names", () => {
    for (const zone of ["Europe/Berlin", "constructor", "__proto__", "europe/kyiv"]) {
      expect(() => zoneOffsetAt(0, zone as Zone)).toThrow(RangeError);
      expect(() => localDay(0, zone as Zone)).toThrow(/expected Europe\/Kyiv/u);
    }
  });

  it("keeps 2 June in Kyiv 2 June, whatever the host's zone (the local time zone that shifted 2 June to 1 June)", () => {
    expect(localDay(epochMilliseconds("2025-06-02T00:30+03:00"), "Europe/Kyiv")).toBe(epochDay(2025, 6, 2));
    expect(localDay(epochMilliseconds("2025-06-02T00:30+03:00"), "UTC")).toBe(epochDay(2025, 6, 1));
  });
});
