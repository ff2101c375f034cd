import type { Issue } from "../../core/index.js";
import type { LaunchSite, Target } from "../../strike/index.js";
import { cellNames, textNames } from "./cell-names.js";
import type { KaggleRow } from "./kaggle-row.js";
import { textEntries, type LiteralCellIssueCode } from "./literal-cells.js";
import type { Lookups } from "./lookups.js";
import { unknownPlace, WHOLE_COUNTRY } from "./row-regions.js";

/** Issues of {@link rowLaunchSites} and {@link rowTargets}. */
export type RowSitesIssueCode = LiteralCellIssueCode | "unreadable_names" | "unknown_place";

/**
 * Whence a row's weapons were launched: places, and the aircraft or ships by the dataset's words for them.
 *
 * @returns the sites, with warnings `unknown_place`, `unreadable_names`, `unreadable_literal`, `unreadable_entry`
 */
export function rowLaunchSites(row: KaggleRow, lookups: Lookups): { readonly launchSites: readonly LaunchSite[]; readonly issues: readonly Issue<RowSitesIssueCode>[] } {
  const { site } = lookups;
  const details = textEntries(row, "launch_place_details");
  const places = [cellNames(row, "launch_place", lookups), ...details.entries.map(([, text]) => textNames(text, "launch_place_details", lookups))];
  const carriers = cellNames(row, "carrier", lookups);
  const names = places.flatMap((cell) => cell.names);
  return {
    launchSites: [...names.map(site), ...carriers.names.map((name) => ({ name }))],
    issues: [
      ...details.issues,
      ...[...places, carriers].flatMap(({ issues }) => issues),
      ...names.filter((name) => site(name).region === undefined).map((name) => unknownPlace(name, ["launch_place"])),
    ],
  };
}

/**
 * What a row's weapons were aimed at beside whole regions: spots within one, places that no region holds, and the
 * main direction of the attack.
 *
 * @returns the targets, with warnings `unknown_place`, `unreadable_names`
 */
export function rowTargets(row: KaggleRow, lookups: Lookups): { readonly targets: readonly Target[]; readonly issues: readonly Issue<RowSitesIssueCode>[] } {
  const { place } = lookups;
  const named = cellNames(row, "target", lookups);
  const main = cellNames(row, "target_main", lookups);
  const issues: Issue<RowSitesIssueCode>[] = [...main.issues];
  const targets: Target[] = [];
  for (const name of named.names) {
    const { code, isPart } = place(name);
    if (name === WHOLE_COUNTRY || (code !== undefined && !isPart)) continue;
    if (code === undefined) issues.push(unknownPlace(name, ["target"]));
    targets.push({ kind: "place", name, ...(code === undefined ? {} : { region: code }) });
  }
  for (const name of main.names) {
    const { code } = place(name);
    if (code === undefined) issues.push(unknownPlace(name, ["target_main"]));
    targets.push({ kind: "main direction", name, ...(code === undefined ? {} : { region: code }) });
  }
  return { targets, issues };
}
