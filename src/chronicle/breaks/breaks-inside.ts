import type { DefinitionBreak } from "../../interception/index.js";
import { addMinutes, compareInstants, epochDayOf, epochDayUnder } from "../../time/index.js";
import type { Series } from "../series/series.js";

/** The breaks of a series' source that lie within its period, in order of time. */
export function breaksInside(series: Series, breaks: readonly DefinitionBreak[]): DefinitionBreak[] {
  return breaks
    .filter(({ source }) => source === series.source)
    .filter((point) => {
      const day = breakDay(point, series);
      return day > epochDayOf(series.from) && day <= epochDayOf(series.to);
    })
    .sort((a, b) => compareInstants(a.from, b.from));
}

/** The first day, under the series' rule, of a night that ends after the break: from there on the new definition holds. */
export function breakDay({ from }: DefinitionBreak, { rule, zone }: Pick<Series, "rule" | "zone">): number {
  const night = { start: addMinutes(from, -3 * 60), end: addMinutes(from, 8 * 60) };
  return epochDayUnder(night, rule, zone) ?? 0;
}
