import type { StrikeReport } from "../../src/strike/index.js";
import type { TimeWindow } from "../../src/time/index.js";

const NIGHTS = 1460;
/** Evening hours in Kyiv at which the reports of a night begin. */
const STARTS = ["20:00", "21:30", "22:00", "23:45"];
/** How many reports are made at once: as many as a page of a file. */
const PAGE = 10_000;

/**
 * As many reports of nights over four years as asked for, in no order: one to three tallies, most with exact figures,
 * some open above, hedged, withheld or without a figure; some dated only to the day, and some the sum of a week, which
 * belong to no night. Each has its own texts and objects, as a parser of JSON makes them. The same list every time.
 */
export function nightsForBench(count: number): StrikeReport[] {
  const reports: StrikeReport[] = [];
  for (let from = 0; from < count; from += PAGE) {
    const page = Array.from({ length: Math.min(PAGE, count - from) }, (_, at) => reportAt(from + at));
    for (const report of JSON.parse(JSON.stringify(page)) as StrikeReport[]) reports.push(report);
  }
  return reports;
}

function reportAt(index: number): StrikeReport {
  const launched = launchedAt(index);
  const missiles = index % 3 === 0 ? [] : [{ weapon: "iskander-m" as const, launched: index % 9 }];
  return {
    source: { name: "Ukrainian Air Force", side: "UA" },
    window: windowAt((index * 7919) % NIGHTS, index),
    tallies: [{ weapon: "shahed", ...(launched === undefined ? {} : { launched }) }, ...missiles],
  };
}

function launchedAt(index: number): StrikeReport["tallies"][number]["launched"] {
  if (index % 100 === 99) return undefined;
  if (index % 100 === 49) return "withheld";
  if (index % 20 === 19) return { min: index % 90 };
  if (index % 20 === 9) return { min: index % 90, max: (index % 90) + 10, approximate: true };
  return index % 400;
}

function windowAt(night: number, index: number): TimeWindow {
  const [evening, morning, nextWeek] = [dateOf(night), dateOf(night + 1), dateOf(night + 7)];
  if (index % 250 === 7) return { start: `${evening}T00:00${offsetOf(evening)}`, end: `${morning}T00:00${offsetOf(morning)}`, startPrecision: "day", endPrecision: "day" };
  const end = index % 250 === 8 ? nextWeek : morning;
  return { start: `${evening}T${STARTS[(index >> 3) % STARTS.length] ?? ""}${offsetOf(evening)}`, end: `${end}T08:30${offsetOf(end)}` };
}

function dateOf(night: number): string {
  return new Date(Date.UTC(2022, 0, 1 + night)).toISOString().slice(0, 10);
}

/** What the clocks of Kyiv are ahead by at midnight, 08:30 and in the evening: they change at three in the morning. */
function offsetOf(day: string): string {
  const isSummer = (day >= "2022-03-28" && day < "2022-10-30") || (day >= "2023-03-27" && day < "2023-10-29") || (day >= "2024-04-01" && day < "2024-10-27") || (day >= "2025-03-31" && day < "2025-10-26");
  return isSummer ? "+03:00" : "+02:00";
}
