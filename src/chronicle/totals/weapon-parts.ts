import { groupContains, type WeaponGroup } from "../../munition/index.js";
import type { Tally } from "../../interception/index.js";
import type { FullBounds } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { weaponKey } from "../../munition/groups/index.js";
import { groupsOf } from "../shared/groups-of.js";
import { countIn } from "./report-count.js";
import { silenced, type TotalEntry } from "./total-entry.js";
import { entryOf, type Counted, type WindowedReport } from "./windowed-report.js";

/**
 * Reports that share time, parted by weapons: what one part counts has no weapon in common with another. Tallies are
 * in one part where their groups may share a weapon; a report may stand in several. A complete report says that nothing
 * came of weapons that it does not name; another one that counts them outweighs it.
 */
export function weaponParts(cluster: readonly WindowedReport[], counted: Counted): TotalEntry[][] {
  const weapons = weaponsOf(cluster, counted);
  const parts = weapons === undefined || weapons.length < 2 ? [weapons] : partsOf(weapons);
  return parts.map((part) => (part === undefined || parts.length < 2 ? jointEntries(cluster, counted) : cluster.flatMap((windowed) => entryIn(windowed, part, counted))));
}

/** The reports as entries over all weapons at once. */
export function jointEntries(cluster: readonly WindowedReport[], counted: Counted): TotalEntry[] {
  const weapons = weaponsOf(cluster, counted);
  return cluster.map((windowed) => entryOf(windowed, weapons, counted));
}

/** Every weapon group that is counted, once; `undefined` where a headline alone counts all weapons. */
function weaponsOf(cluster: readonly WindowedReport[], counted: Counted): WeaponGroup[] | undefined {
  const weapons = new Map<string, WeaponGroup>();
  for (const { report } of cluster) {
    if (report.tallies.length === 0) return undefined;
    for (const { weapon } of talliesAsked(report.tallies, counted)) weapons.set(weaponKey(weapon), weapon);
  }
  return [...weapons.values()];
}

function talliesAsked(tallies: readonly Tally[], { weapon }: Counted): readonly Tally[] {
  return weapon === undefined ? tallies : tallies.filter((tally) => groupContains(weapon, tally.weapon) !== "not");
}

/** Groups of weapons that may overlap, together. */
function partsOf(groups: readonly WeaponGroup[]): WeaponGroup[][] {
  const pairs = groups.flatMap((a, at) => groups.slice(0, at).flatMap((b, other) => (groupContains(a, b) === "not" && groupContains(b, a) === "not" ? [] : [[at, other] as const])));
  return groupsOf(groups.length, pairs).map((part) => part.flatMap((at) => groups[at] ?? []));
}

function entryIn(windowed: WindowedReport, part: readonly WeaponGroup[], counted: Counted): TotalEntry[] {
  const { report, isComplete } = windowed;
  const keys = new Set(part.map(weaponKey));
  const asked = talliesAsked(report.tallies, counted);
  const own = asked.filter(({ weapon }) => keys.has(weaponKey(weapon)));
  const entry = entryOf({ ...windowed, report: withTallies(report, own), count: { ...windowed.count, ...partCount(windowed, own, asked, counted) } }, part, counted);
  if (own.length > 0) return [entry];
  return isComplete ? [] : [silenced(entry)];
}

/** What a report says of some of its weapons; its headline leaves them no more than the others let be. */
function partCount({ report, count }: WindowedReport, own: readonly Tally[], asked: readonly Tally[], { measure, weapon }: Counted): FullBounds {
  const part = countIn(withTallies(report, own), measure, weapon);
  if (report.stated === undefined || count.max === undefined) return part;
  const others = countIn(withTallies(report, asked.filter((tally) => !own.includes(tally))), measure, weapon);
  const rest = Math.max(count.max - others.min, part.min);
  return rest < (part.max ?? Infinity) ? { min: part.min, max: rest, approximate: part.approximate || count.approximate || others.approximate } : part;
}

function withTallies(report: StrikeReport, tallies: readonly Tally[]): StrikeReport {
  return { ...report, tallies, stated: undefined };
}
