import type { DefinitionBreak } from "../../interception/index.js";
import { epochDayOf, formatDay } from "../../time/index.js";
import { nextStep } from "../series/date-steps.js";
import type { Series } from "../series/series.js";
import { breakDay } from "./breaks-inside.js";

/** A series cut at breaks: each part whole, and the steps that a break runs through apart. */
export interface CutSeries {
  readonly parts: readonly Series[];
  readonly straddling: readonly string[];
}

/** Cuts a finished series. A longer step that holds days of both sides belongs to neither. */
export function cutSeries(series: Series, breaks: readonly DefinitionBreak[]): CutSeries {
  const edges = breaks.map((point) => breakDay(point, series));
  const [first, last] = [epochDayOf(series.from), epochDayOf(series.to)];
  const straddling: string[] = [];
  const cells = series.cells.map((cell) => {
    const start = Math.max(epochDayOf(cell.key), first);
    const end = Math.min(nextStep(epochDayOf(cell.key), series.step) - 1, last);
    const part = edges.filter((edge) => edge <= start).length;
    const isWhole = part === edges.filter((edge) => edge <= end).length;
    if (!isWhole) straddling.push(cell.key);
    return { cell, part: isWhole ? part : undefined };
  });
  const parts = [first, ...edges].flatMap((from, part): Series[] => {
    const own = cells.filter((one) => one.part === part).map(({ cell }) => cell);
    const to = (edges[part] ?? last + 1) - 1;
    return own.length === 0 ? [] : [{ ...series, from: formatDay(from), to: formatDay(to), cells: own }];
  });
  return { parts, straddling };
}
