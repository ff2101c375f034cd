import type { StrikeReport } from "../../src/strike/index.js";

const NIGHTS = 1460;

/**
 * As many reports of nights over four years as asked for: one to three tallies, most with exact figures, every
 * twentieth open above, every hundredth without a figure. The same list every time.
 */
export function nightsForBench(count: number): StrikeReport[] {
  const source = { name: "Ukrainian Air Force", side: "UA" } as const;
  const made = Array.from({ length: NIGHTS }, (_, night) => {
    const date = (offset: number): string => new Date(Date.UTC(2022, 0, 1 + night + offset)).toISOString().slice(0, 10);
    const offset = (day: string): string => (day >= "2022-03-28" && day < "2022-10-30" || day >= "2023-03-27" && day < "2023-10-29" || day >= "2024-04-01" && day < "2024-10-27" || day >= "2025-03-31" && day < "2025-10-26" ? "+03:00" : "+02:00");
    const [evening, morning] = [date(0), date(1)];
    return { start: `${evening}T21:30${offset(evening)}`, end: `${morning}T08:30${offset(morning)}` };
  });
  // Texts in one piece, as a parser of JSON gives them: the engine keeps what a template puts together as ropes.
  const windows = JSON.parse(JSON.stringify(made)) as typeof made;
  return Array.from({ length: count }, (_, index): StrikeReport => {
    const window = windows[(index * 7919) % NIGHTS] ?? { start: "", end: "" };
    const launched = index % 100 === 99 ? undefined : index % 20 === 19 ? { min: index % 90 } : index % 400;
    const missiles = index % 3 === 0 ? [] : [{ weapon: "iskander-m" as const, launched: index % 9 }];
    return { source, window, tallies: [{ weapon: "shahed", ...(launched === undefined ? {} : { launched }) }, ...missiles] };
  });
}
