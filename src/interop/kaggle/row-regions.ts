import { describePath, describeValue, warning, type Issue, type PathStep } from "../../core/index.js";
import type { RegionFigure } from "../../strike/index.js";
import { cellNames } from "./cell-names.js";
import type { DestroyedMeasure } from "./definition-breaks.js";
import type { KaggleRow } from "./kaggle-row.js";
import { countEntries, nameEntries, type LiteralCellIssueCode } from "./literal-cells.js";
import type { Lookups } from "./lookups.js";

/** Issues of {@link rowRegions}. */
export type RowRegionsIssueCode = LiteralCellIssueCode | "unreadable_names" | "unknown_place";

/** What a row says of single regions. */
export interface RowRegions {
  readonly regions: readonly RegionFigure[];
  /** Weapons that crossed a border, over all countries; absent where none is named or one of them has no figure. */
  readonly leftAirspace?: number | undefined;
  readonly issues: readonly Issue<RowRegionsIssueCode>[];
}

/** The name of the whole country, which is no region of it. */
export const WHOLE_COUNTRY = "Ukraine";

/**
 * The regions of a row: those targeted, those where it did harm, those over which weapons were destroyed, the
 * countries that weapons crossed into. Regions that the dataset counts together stand under their joint name.
 *
 * @returns the regions, with warnings `unknown_place` (it stands under its name), `unreadable_names`,
 * `unreadable_literal`, `unreadable_entry`
 */
export function rowRegions(row: KaggleRow, destroyed: DestroyedMeasure, lookups: Lookups): RowRegions {
  const { place } = lookups;
  const targets = cellNames(row, "target", lookups);
  const harmed = nameEntries(row, "affected region");
  const downed = countEntries(row, "destroyed_details");
  const crossed = countEntries(row, "border_crossing");
  const issues: Issue<RowRegionsIssueCode>[] = [...targets.issues, ...harmed.issues, ...downed.issues, ...crossed.issues];
  const regions: RegionFigure[] = [];
  const add = (name: string, path: readonly PathStep[], measure: RegionFigure["measure"], count?: number): void => {
    const { code: within, isPart } = place(name);
    if (within === undefined && !isJoint(name, place)) issues.push(unknownPlace(name, path));
    // A figure for a part is not the region's.
    const code = isPart && count !== undefined ? undefined : within;
    regions.push({ ...(code === undefined ? { name } : { code }), measure, ...(count === undefined ? {} : { count }) });
  };
  for (const name of targets.names) if (place(name).code !== undefined) add(name, ["target"], "targeted");
  for (const [name] of harmed.entries) add(name, ["affected region"], "hit");
  for (const [name, count] of downed.entries) add(name, ["destroyed_details", name], destroyed, count);
  for (const [name, count] of crossed.entries) add(name, ["border_crossing", name], "leftAirspace", count);
  return { regions, leftAirspace: totalOf(crossed.entries), issues };
}

/** Whether a name joins several that are known, or means the whole country. */
function isJoint(name: string, place: Lookups["place"]): boolean {
  return name === WHOLE_COUNTRY || name.split(" and ").every((part) => place(part).code !== undefined);
}

/** A name that the gazetteer lacks: it stands, without a code. */
export function unknownPlace(name: string, path: readonly PathStep[]): Issue<"unknown_place"> {
  const message = `${describePath(path)} names ${describeValue(name)}: expected a place of the gazetteer, such as "Odesa oblast". It is kept under its name, without a code.`;
  return warning({ code: "unknown_place", path, input: name, message });
}

function totalOf(entries: readonly (readonly [string, number | undefined])[]): number | undefined {
  let total = 0;
  for (const [, count] of entries) {
    if (count === undefined) return undefined;
    total += count;
  }
  return entries.length === 0 || !Number.isSafeInteger(total) ? undefined : total;
}

