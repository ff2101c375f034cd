import { attributionOf, withArticle } from "../../claim/index.js";
import { measureLabel } from "../../interception/index.js";
import { weaponName } from "../../munition/index.js";
import { formatQuantity, isAbsent, type Count } from "../../quantity/index.js";
import { formatWindow, type Zone } from "../../time/index.js";
import type { FigureChange, ReportChange } from "./changes-between.js";

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

function described({ measure, weapon, before, after }: FigureChange): string {
  const of = weapon === undefined ? "" : `${weaponName(weapon)}, `;
  return `${of}${labelOf(measure)} ${told(before)}, now ${told(after)}`;
}

function labelOf(measure: FigureChange["measure"]): string {
  if (measure === "hitLocations") return "hit locations";
  return measure === "debrisLocations" ? "debris locations" : measureLabel(measure);
}

function told(count: Count | undefined): string {
  if (!isAbsent(count)) return formatQuantity(count);
  return count === undefined ? "not given" : count.replace("_", " ");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
