import type { BulletinKind } from "../shared/bulletin-kind.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Findings } from "./figure.js";
import type { StatedTimes } from "./stated-times.js";
import { ALERT_WORDS, CORRECTION_WORDS } from "./tables/filler.js";

/** What counts in a bulletin; what is in the air or fell tells of an attack still under way. */
const REPORTED: ReadonlySet<string> = new Set(["launched", "shotDown", "suppressed", "intercepted", "reachedTarget", "failed"]);

/** What sort of text it is: by its figures, for without one (or a dated attack) it is no bulletin. */
export function kindOf({ words }: BulletinText, times: StatedTimes, { figures, locations }: Findings): BulletinKind {
  const counted = figures.filter(({ amount, measure }) => amount.kind !== "unnumbered" && REPORTED.has(measure));
  const isDated = times.isNight || times.isDay || times.start !== undefined || times.asOf !== undefined || times.day !== undefined;
  const launched = figures.filter(({ measure, weapon, isTotal }) => measure === "launched" && (weapon !== undefined || isTotal));
  const isNamed = figures.some(({ weapon, isTotal }) => weapon !== undefined || isTotal);
  const isReport = (isNamed && counted.some(({ quantity }) => quantity !== undefined)) || locations.length > 0 || (isDated && launched.length > 0);
  if (!isReport) return words.keys.some((key) => ALERT_WORDS.has(key)) ? "alert" : "other";
  if (words.keys.some((key) => CORRECTION_WORDS.has(key))) return "correction";
  return launched.length > 0 ? "attack_report" : "interception_report";
}
