import { readStrikeReport, type StrikeReport } from "../../src/strike/index.js";

/** The report of the seed night, as its source gave it. */
export const seedReport: StrikeReport = {
  source: { name: "Ukrainian Air Force", side: "UA" },
  publishedAt: "2025-06-02T09:00+03:00",
  window: { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" },
  tallies: [
    { weapon: "shahed", launched: 80, shotDown: 15, suppressed: 37 },
    { weapon: "iskander-m", launched: 3, shotDown: 0, suppressed: 0 },
    { weapon: "iskander-k", launched: 1, shotDown: 0, suppressed: 0 },
  ],
  hitLocations: 12,
};

/** The other side's report of the same night: downed drones by region. */
export const regionalReport: StrikeReport = {
  source: { name: "Russian Ministry of Defence", side: "RU" },
  attacker: "UA",
  target: "RU",
  window: { start: "2025-06-01T20:10+03:00", end: "2025-06-02T02:00+03:00" },
  tallies: [{ weapon: "uav-unspecified", intercepted: 162 }],
  regions: [
    { code: "RU-KRS", measure: "intercepted", count: 57 },
    { code: "RU-BEL", measure: "intercepted", count: 31 },
    { code: "RU-LIP", measure: "intercepted", count: 27 },
    { code: "RU-VOR", measure: "intercepted", count: 16 },
  ],
};

/** What the reader finds in a report: severity, code and path of each issue. */
export function foundIn(value: unknown): string[] {
  return readStrikeReport(value).issues.map(({ severity, code, path }) => `${severity} ${code} at ${path.join(".")}`);
}
