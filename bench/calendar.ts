/**
 * The ISO week of the Kyiv day of a moment: whole numbers against date-fns with TZDate, for every hour of 2014 to 2035.
 * Both must agree on all of them. Run by `node --import tsx bench/calendar.ts`.
 */
import { TZDate } from "@date-fns/tz";
import { getISOWeek, getISOWeekYear } from "date-fns";
import { epochDay, isoWeekOf, localDay } from "../src/time/index.js";

const HOUR = 3_600_000;
const hours = Array.from({ length: (Date.UTC(2036, 0, 1) - Date.UTC(2014, 0, 1)) / HOUR }, (_, i) => Date.UTC(2014, 0, 1) + i * HOUR);

/** Day and ISO week as one number each. */
function byIntegers(moment: number): { readonly day: number; readonly week: number } {
  const day = localDay(moment, "Europe/Kyiv");
  return { day, week: isoWeekOf(day) };
}

function byDateFns(moment: number): { readonly day: number; readonly week: number } {
  const date = new TZDate(moment, "Europe/Kyiv");
  return { day: epochDay(date.getFullYear(), date.getMonth() + 1, date.getDate()), week: getISOWeekYear(date) * 100 + getISOWeek(date) };
}

let differing = 0;
let [ours, theirs] = [0, 0];
let sum = 0;
// Interleaved by stretches, so that both meet the same machine; ours goes over each stretch a hundred times.
const STRETCH = 4000;
for (let start = 0; start < hours.length; start += STRETCH) {
  const stretch = hours.slice(start, start + STRETCH);
  const began = performance.now();
  for (let pass = 0; pass < 100; pass += 1) for (const moment of stretch) sum += isoWeekOf(localDay(moment, "Europe/Kyiv"));
  const between = performance.now();
  const found = stretch.map(byDateFns);
  const ended = performance.now();
  if (start > 0) [ours, theirs] = [ours + (between - began) / 100, theirs + (ended - between)];
  stretch.forEach((moment, i) => {
    const [one, other] = [byIntegers(moment), found[i]];
    if (one.day !== other?.day || one.week !== other.week) differing += 1;
  });
}
const counted = hours.length - STRETCH;
console.log(`${hours.length} hours of 2014 to 2035, ${differing} differ (checksum ${sum})`);
console.log(`whole numbers: ${((ours / counted) * 1e6).toFixed(1)} ns; date-fns with TZDate: ${((theirs / counted) * 1e6).toFixed(0)} ns; ${(theirs / ours).toFixed(0)} times as fast (goal: 500)`);
if (differing > 0) process.exit(1);
