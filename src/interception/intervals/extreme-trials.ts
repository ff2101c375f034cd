import type { Trials } from "../../stats/index.js";
import type { RatePool } from "../rate-pool.js";

/** One end of a reported rate as trials, report by report: the least or the most favourable figures. */
export interface End {
  /** Reports with a launch at this end. */
  readonly groups: readonly Trials[];
  /** Their sums. */
  readonly total: Trials;
  /** Whether figures have no ceiling, so that the end is 0 or 1 whatever was counted. */
  readonly open: boolean;
}

/** Both ends of a reported rate. */
export interface Ends {
  readonly least: End;
  readonly most: End;
  /** Whether both ends are the same figures. */
  readonly exact: boolean;
}

/** The figures that make a pooled rate smallest (`k₁` of `l₂`) and largest (`k₂` of `k₂ + g`). */
export function endsOf(reports: readonly RatePool[]): Ends {
  const least = endOf(reports.map(({ countedMin, launchedMax, launchedOpen }) => ({ successes: countedMin, trials: launchedMax, open: launchedOpen > 0 })), 0);
  const most = endOf(reports.map(({ countedMax, gap, countedOpen }) => ({ successes: countedMax, trials: countedMax + gap, open: countedOpen > 0 })), 1);
  const exact = !least.open && !most.open && least.groups.length === most.groups.length && least.groups.every((group, i) => isSame(group, most.groups[i]));
  return { least, most, exact };
}

function endOf(groups: readonly (Trials & { readonly open: boolean })[], share: 0 | 1): End {
  if (groups.some(({ open }) => open)) return { groups: [], total: { successes: share, trials: 1 }, open: true };
  const held = groups.filter(({ trials }) => trials > 0).map(({ successes, trials }) => ({ successes, trials }));
  const total = held.reduce((sum, group) => ({ successes: sum.successes + group.successes, trials: sum.trials + group.trials }), { successes: 0, trials: 0 });
  return { groups: held, total: total.trials === 0 ? { successes: 0, trials: 1 } : total, open: false };
}

function isSame(group: Trials, other: Trials | undefined): boolean {
  return group.successes === other?.successes && group.trials === other.trials;
}
