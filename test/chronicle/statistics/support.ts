import type { Cell, Series } from "../../../src/chronicle/index.js";
import type { Outcome } from "../../../src/core/index.js";
import type { Measure } from "../../../src/interception/index.js";
import { isExact, type Quantity } from "../../../src/quantity/index.js";
import { epochDay, formatDay } from "../../../src/time/index.js";

/** A daily series from 1 March 2025; `undefined` is a day without a report. */
export function seriesOf(figures: readonly (Quantity | undefined)[], measure: Measure = "launched", more: Partial<Series> = {}): Series {
  const first = epochDay(2025, 3, 1);
  const cells = figures.map((quantity, i): Cell => {
    const common = { key: formatDay(first + i), reports: [], possible: [], uncovered: 0 };
    if (quantity === undefined) return { ...common, state: "not_covered" };
    return { ...common, state: isExact(quantity) && quantity === 0 ? "zero" : "counted", quantity };
  });
  return {
    source: "Ministry",
    measure,
    rule: "start",
    zone: "UTC",
    step: "day",
    gaps: "open",
    coverage: "assumed",
    from: formatDay(first),
    to: formatDay(first + figures.length - 1),
    cells,
    unplaced: [],
    daytime: [],
    ...more,
  };
}

/** The value, or the first issue as an error. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.issues[0].message);
  return outcome.value;
}
