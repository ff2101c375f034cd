import type { StrikeReport } from "../../strike/index.js";
import { outerSpan, type TimeSpan } from "../totals/window-span.js";

/** Reports of which no two windows overlap, and how many had to be left out for it. */
export interface ApartReports {
  readonly kept: readonly StrikeReport[];
  readonly left: number;
}

/**
 * Reports whose figures may be added: the longest window first, each that overlaps none kept before it. A post of the
 * evening within the bulletin of the night falls away.
 */
export function apartReports(reports: readonly StrikeReport[]): ApartReports {
  const taken: TimeSpan[] = [];
  const kept = reports
    .map((report) => ({ report, span: outerSpan(report.window) }))
    .sort((a, b) => lengthOf(b.span) - lengthOf(a.span))
    .filter(({ span }) => {
      if (taken.some((other) => span.start < other.end && span.end > other.start)) return false;
      taken.push(span);
      return true;
    });
  return { kept: kept.map(({ report }) => report), left: reports.length - kept.length };
}

function lengthOf({ start, end }: TimeSpan): number {
  return end - start;
}
