import type { StrikeReport } from "../../strike/index.js";

/**
 * Pairs of positions whose reports are versions of one: of one source, with one id, or one named in the other's
 * `supersedes`. Joined together they make each report's versions one group. Linear.
 */
export function revisionPairs(reports: readonly StrikeReport[]): (readonly [number, number])[] {
  // An id names a report among those of its source.
  const named = ({ source }: StrikeReport, id: string): string => `${source.name}\n${id}`;
  const first = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  const join = (key: string, index: number): void => {
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else if (known !== index) pairs.push([known, index]);
  };
  reports.forEach((report, index) => {
    if (report.id !== undefined) join(named(report, report.id), index);
    if (report.supersedes !== undefined) join(named(report, report.supersedes), index);
  });
  return pairs;
}
