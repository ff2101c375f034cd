import { ratePoolOf, type Counts, type OutcomeMeasure, type Region } from "../../interception/index.js";

/** What a row allows, with marks of what rests on hedged figures: 1 the numerator, 2 the launches, 4 anything. */
export interface MarkedRegion extends Region {
  readonly marks?: number;
}

/** The slower way of rows with hedged figures. */
export function hedgedRegion(row: Counts, numerator: OutcomeMeasure): MarkedRegion | undefined {
  const pooled = ratePoolOf(row, { numerator });
  if (!pooled.ok) return undefined;
  const { countedMin, countedMax, countedOpen, launchedMin, launchedMax, launchedOpen, gap, approximate, countedApproximate, launchedApproximate } = pooled.value;
  return {
    kMin: countedMin,
    kMax: countedOpen > 0 ? Infinity : countedMax,
    lMin: launchedMin,
    lMax: launchedOpen > 0 ? Infinity : launchedMax,
    gap,
    marks: countedApproximate + 2 * launchedApproximate + 4 * approximate,
  };
}
