import { attributionOf, withArticle } from "../../claim/index.js";
import { MEASURES, measureLabel, type Measure } from "../../interception/index.js";
import { weaponName } from "../../munition/index.js";
import { formatQuantity, isAbsent, type Count } from "../../quantity/index.js";
import { formatWindow, type Zone } from "../../time/index.js";
import type { ReportChange } from "./changes-between.js";
import type { FigureChange } from "./figure-changes.js";

/**
 * A change as a correction note in English: who revised what, when, and each figure before and after. Carries its
 * claimant; of an added report it says only that it came.
 *
 * @param zone - on whose clock windows and dates are written
 * @throws RangeError on another zone, or where a date is not an instant
 */
export function correctionNote(change: ReportChange, zone: Zone): string {
  const { source, publishedAt, window } = change.kind === "withdrawn" ? change.before : change.report;
  const who = attributionOf({ source, publishedAt }, { zone });
  const what = `the report on ${formatWindow(window, zone)}`;
  switch (change.kind) {
    case "added":
      return sentence(`${who} published ${what}`);
    case "withdrawn":
      return sentence(`${withArticle(source.name)} took back ${what}`);
    case "revised":
      return sentence(`${who} revised ${what}: ${change.figures.length === 0 ? "no figure changed" : change.figures.map(described).join("; ")}`);
  }
}

function described({ measure, weapon, subset, region, object, before, after }: FigureChange): string {
  const part = subset === undefined ? undefined : `of them ${subset.label ?? (subset.weapon === undefined ? "a part" : weaponName(subset.weapon))}`;
  const about = [weapon === undefined ? undefined : weaponName(weapon), part, region, object].filter((one) => one !== undefined);
  return `${[...about, labelOf(measure)].join(", ")} ${told(before)}, now ${told(after)}`;
}

function labelOf(measure: FigureChange["measure"]): string {
  if (measure === "hitLocations") return "hit locations";
  if (measure === "debrisLocations") return "debris locations";
  return isMeasure(measure) ? measureLabel(measure) : measure.replaceAll("_", " ");
}

function isMeasure(measure: string): measure is Measure {
  return MEASURES.some((one) => one === measure);
}

function told(count: Count | undefined): string {
  if (!isAbsent(count)) return formatQuantity(count);
  return count === undefined ? "not given" : count.replace("_", " ");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
