import { isName } from "../../core/index.js";
import { ClaimStatus, Evidence } from "../../claim/index.js";
import { isCounts, isTally } from "../../interception/index.js";
import { isCount } from "../../quantity/index.js";
import { isInstant } from "../../time/index.js";
import { LaunchSite, Target } from "../impact.js";
import { Casualties, Loss } from "../loss.js";
import type { StrikeReport } from "../strike-report.js";
import { isListOf, isRecord } from "./is-record.js";
import { isPlaceCode, isRegionFigure } from "./is-region-figure.js";
import { isSide, isSource } from "./is-source.js";
import { isTimeWindow } from "./is-time-window.js";

/**
 * A hand-written guard with the meaning of the {@link StrikeReport} schema, for bulk readers: what it lets pass, the
 * schema does too, and returns unchanged. What it stops, the schema explains. Never throws on JSON values.
 *
 * @example isStrikeReport({ source: { name: "Ukrainian Air Force" }, tallies: [] }) // => false
 */
export function isStrikeReport(value: unknown): value is StrikeReport {
  if (!isRecord(value)) return false;
  for (const key in value) {
    const part = value[key];
    // An explicit `undefined` is rare: the schema knows under which keys it may stand.
    if (part === undefined || !passes(key, part)) return false;
  }
  return value["source"] !== undefined && value["window"] !== undefined && value["tallies"] !== undefined;
}

/** Whether the report has such a key and such a value may stand under it. */
function passes(key: string, part: unknown): boolean {
  switch (key) {
    case "source":
      return isSource(part);
    case "window":
      return isTimeWindow(part);
    case "tallies":
      return isListOf(part, 10_000, isTally);
    case "publishedAt":
    case "asOf":
      return isInstant(part);
    case "hitLocations":
    case "debrisLocations":
      return isCount(part);
    case "regions":
      return isListOf(part, 10_000, isRegionFigure);
    case "stated":
      return isCounts(part);
    case "attacker":
    case "target":
      return isSide(part);
    case "id":
    case "supersedes":
      return isName(part);
    case "coverage":
      return part === "complete" || part === "partial";
    case "scope":
      return isListOf(part, 200, isPlaceCode);
    default:
      return passesSeldom(key, part);
  }
}

/** Keys that few reports have: what stands under them is left to its schema. */
function passesSeldom(key: string, part: unknown): boolean {
  switch (key) {
    case "status":
      return ClaimStatus.safeParse(part).success;
    case "launchSites":
      return isListOf(part, 1000, (site) => LaunchSite.safeParse(site).success);
    case "targets":
      return isListOf(part, 1000, (target) => Target.safeParse(target).success);
    case "losses":
      return isListOf(part, 1000, (loss) => Loss.safeParse(loss).success);
    case "casualties":
      return isListOf(part, 1000, (figure) => Casualties.safeParse(figure).success);
    case "evidence":
      return isListOf(part, 10_000, (words) => Evidence.safeParse(words).success);
    default:
      return false;
  }
}
