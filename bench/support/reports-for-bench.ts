import type { StrikeReport } from "../../src/strike/index.js";

const WEAPONS = ["iskander-m", "iskander-k", "kh-101", "kalibr", "kinzhal", "kh-59"] as const;
const REGIONS = ["RU-KRS", "RU-BEL", "RU-BRY", "RU-LIP", "RU-VOR", "RU-ORL", "RU-RYA", "RU-TUL"] as const;

/** As many sound reports of the two kinds that officials publish: by weapon with fates, and by region. */
export function reportsForBench(count: number): StrikeReport[] {
  return Array.from({ length: count }, (_, index) => (index % 4 === 3 ? byRegion(index) : byWeapon(index)));
}

function byWeapon(index: number): StrikeReport {
  const { day, next } = datesOf(index);
  const launched = 40 + (index % 400);
  const missiles = WEAPONS.slice(0, index % 5).map((weapon, place) => ({ weapon, launched: 3 + place, shotDown: place, suppressed: 0 }));
  return {
    source: { name: "Ukrainian Air Force", side: "UA" },
    publishedAt: `${next}T09:00+03:00`,
    window: { start: `${day}T21:30+03:00`, end: `${next}T08:30+03:00` },
    tallies: [{ weapon: "shahed", launched, shotDown: launched >> 1, suppressed: launched >> 2 }, ...missiles],
    hitLocations: index % 10 === 0 ? { min: 5 } : index % 20,
  };
}

function byRegion(index: number): StrikeReport {
  const { day, next } = datesOf(index);
  const counts = REGIONS.slice(0, 3 + (index % 6)).map((code, place) => ({ code, count: 1 + ((index * 7 + place * 13) % 40) }));
  return {
    source: { name: "Russian Ministry of Defence", side: "RU" },
    publishedAt: `${next}T07:30+03:00`,
    window: { start: `${day}T23:00+03:00`, end: `${next}T07:00+03:00` },
    tallies: [{ weapon: "uav-unspecified", intercepted: counts.reduce((sum, { count }) => sum + count, 0) }],
    regions: counts.map(({ code, count }) => ({ code, measure: "intercepted", count })),
  };
}

function datesOf(index: number): { readonly day: string; readonly next: string } {
  const iso = (days: number): string => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
  return { day: iso(index % 700), next: iso((index % 700) + 1) };
}
