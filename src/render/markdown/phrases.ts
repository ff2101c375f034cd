import type { Claim } from "../../claim/index.js";
import { measureLabel, type Measure, type PlaceMeasure } from "../../interception/index.js";
import { weaponName, type WeaponGroup } from "../../munition/index.js";
import { formatQuantity, type Count } from "../../quantity/index.js";
import type { Source } from "../../source/index.js";
import { formatWindow, type TimeWindow, type Zone } from "../../time/index.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** A list as a sentence has it: "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** A count in words and figures: `84`, `at least 161`, `withheld`. */
export function countText(count: Count): string {
  if (count === "withheld") return "a figure withheld";
  if (count === "not_applicable") return "no figure (not applicable)";
  return formatQuantity(count);
}

/** Who says so, and through whom. */
export function claimant({ name, via }: Source): string {
  const through = via === undefined || via.length === 0 ? "" : `, via ${listed(via.map(escapeMarkdown))}`;
  return `${escapeMarkdown(name)}${through}`;
}

const STATUS: Readonly<Record<Claim<unknown>["status"], string>> = {
  claimed: "",
  reported: ", as reported",
  confirmed: ", confirmed",
  leaked: ", leaked",
  denied: ", denied",
  retracted: ", since retracted",
};

/** Who says so and of what time: the end of every line that carries a figure. */
export function attribution(claim: Claim<unknown>, zone: Zone): string {
  const about = claim.window === undefined ? "" : `, for ${formatWindow(claim.window, zone)}`;
  return `${claimant(claim.source)}${STATUS[claim.status]}${about}`;
}

/** One attributed line of a list. */
export function line(text: string, claim: Claim<unknown>, zone: Zone): string {
  return `- ${text} (${attribution(claim, zone)})`;
}

/** A weapon group by its English name. */
export function weaponText(group: WeaponGroup): string {
  return escapeMarkdown(weaponName(group, "en"));
}

/** What a measure counts, in English. */
export function measureText(measure: Measure | PlaceMeasure): string {
  if (measure === "hitLocations") return "hit locations";
  if (measure === "debrisLocations") return "locations with debris";
  return measureLabel(measure);
}

/** A window on the report's clock. */
export function windowText(window: TimeWindow, zone: Zone): string {
  return formatWindow(window, zone);
}
