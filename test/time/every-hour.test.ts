import { TZDate } from "@date-fns/tz";
import { utc } from "@date-fns/utc";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { describe, expect, it } from "vitest";
import { epochDay, isoWeekOf, localDay } from "../../src/time/index.js";
import { tz } from "./host-clock.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KYIV = "Europe/Kyiv";
const [FIRST, END] = [Date.UTC(2014, 0, 1), Date.UTC(2036, 0, 1)];

/** bench/calendar.ts compares every single hour with TZDate, which takes more than a minute. */
describe("the Kyiv day and its ISO week, in every hour of 2014 to 2035", () => {
  it("are those of the host's clocks and of date-fns", () => {
    const host = tz(KYIV);
    const weeks = new Map<number, number>();
    const weekOf = (day: number): number => {
      const known = weeks.get(day) ?? getISOWeekYear(day * DAY, { in: utc }) * 100 + getISOWeek(day * DAY, { in: utc });
      weeks.set(day, known);
      return known;
    };
    const wrong: string[] = [];
    for (let t = FIRST; t < END; t += HOUR) {
      const day = Math.floor((t + host(t) * 60_000) / DAY);
      if (localDay(t, KYIV) !== day || isoWeekOf(localDay(t, KYIV)) !== weekOf(day)) wrong.push(new Date(t).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it("are those of date-fns with TZDate around every change of clocks and every New Year", () => {
    const wrong: string[] = [];
    for (let year = 2014; year < 2036; year += 1) {
      for (const around of [Date.UTC(year, 0, 1), ...changesOf(year)]) {
        for (let t = around - 4 * HOUR; t <= around + 26 * HOUR; t += 2 * HOUR) {
          const date = new TZDate(t, KYIV);
          const day = epochDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
          if (localDay(t, KYIV) !== day || isoWeekOf(day) !== getISOWeekYear(date) * 100 + getISOWeek(date)) wrong.push(new Date(t).toISOString());
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Last Sundays of March and October, 01:00 UTC. */
function changesOf(year: number): number[] {
  return [2, 9].map((month) => {
    const last = Date.UTC(year, month, 31, 1);
    return last - new Date(last).getUTCDay() * DAY;
  });
}
