import { addedBounds, settledBounds, tighterBounds } from "./total-bounds.js";
import type { BoundsMethod, TotalBounds } from "./total-entry.js";
import { jointEntries, weaponParts } from "./weapon-parts.js";
import type { TimeSpan } from "./window-span.js";
import type { Counted, WindowedReport } from "./windowed-report.js";

/** What reports that share time come to: all weapons at once, or each kind by itself, whichever tells more. */
export function clusterBounds(cluster: readonly WindowedReport[], within: TimeSpan, counted: Counted, method: BoundsMethod): TotalBounds {
  const parts = weaponParts(cluster, counted);
  const apart = addedBounds(parts.map((entries) => settledBounds(entries, within, method)));
  return parts.length < 2 ? apart : tighterBounds(apart, settledBounds(jointEntries(cluster, counted), within, method));
}
