import { warning, type Issue } from "../../../core/index.js";
import type { TimeWindow } from "../../../time/index.js";
import type { BulletinIssueCode } from "../bulletin-reading.js";
import { hoursBefore, type Publication } from "../publication.js";

/** A window that ends so many hours before publication is likely dated wrongly. */
const FAR = 96;

/** So many hours a bulletin may come before the end of its window: where only its day is known, an hour is made up. */
const SLACK = 6;

/** The doubt in a window that ends long before publication or, where its end is stated to the minute, after it. */
export function farFromPublication(window: TimeWindow, publication: Publication): Issue<BulletinIssueCode>[] {
  const hours = hoursBefore(window.end, publication);
  const isLater = hours < -SLACK && window.endPrecision === undefined;
  if (hours < FAR && !isLater) return [];
  const distance = isLater ? `${Math.round(-hours)} hours after` : `${Math.round(hours / 24)} days before`;
  const message = `window.end is ${window.end}, ${distance} publication: expected a bulletin to be published soon after its window. Check the date in the text and publishedAt.`;
  return [warning({ code: "window_far_from_publication", path: ["window"], input: window, message })];
}
