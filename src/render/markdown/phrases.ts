import type { Account } from "../../chronicle/index.js";
import type { Claim } from "../../claim/index.js";
import { measureLabel, type Measure, type PlaceMeasure } from "../../interception/index.js";
import { weaponName, type WeaponGroup } from "../../munition/index.js";
import type { Count } from "../../quantity/index.js";
import type { Source } from "../../source/index.js";
import type { TimeWindow, Zone } from "../../time/index.js";
import { claimantText } from "../shared/people-text.js";
import { quantityText } from "../shared/quantity-text.js";
import { timeText } from "../shared/time-text.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** A count as English has it; an absence says what it is. */
export function countText(count: Count): string {
  if (count === "withheld") return "a withheld number";
  if (count === "not_applicable") return "no applicable number";
  return quantityText(count);
}

/** Who says so, and through whom. */
export function claimant(source: Source): string {
  return escapeMarkdown(claimantText(source));
}

const STATUS: Readonly<Record<Claim<unknown>["status"], string>> = {
  claimed: "",
  reported: ", as reported",
  confirmed: ", confirmed",
  leaked: ", leaked",
  denied: ", denied",
  retracted: ", since retracted",
};

/** Who says so, how it stands, and of what time: of `otherwise` where the claim names no time of its own. */
export function attribution(claim: Claim<unknown>, zone: Zone, otherwise?: TimeWindow): string {
  const window = claim.window ?? otherwise;
  const about = window === undefined ? "" : `, for ${timeText(window, zone)}`;
  return `${claimant(claim.source)}${STATUS[claim.status]}${about}`;
}

/** Who gives an account, and how it stands. */
export function accountText({ source, status }: Account): string {
  return `${claimant(source)}${STATUS[status]}`;
}

/** One attributed line of a list. */
export function line(text: string, claim: Claim<unknown>, zone: Zone, otherwise?: TimeWindow): string {
  return `- ${text} (${attribution(claim, zone, otherwise)})`;
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
  return timeText(window, zone);
}
