import { describeValue } from "../../core/index.js";
import { epochDayOf } from "../read-calendar-date.js";
import { epochMilliseconds, MINUTE_MS } from "../epoch.js";
import { DAY_MS } from "../epoch-day.js";
import { isInstant } from "../read-instant.js";
import type { Precision, TimeWindow } from "../window.js";
import { windowEnds, type WindowEnds } from "../window-ends.js";
import { zoneOffsetAt } from "../zone-offset.js";
import type { Zone } from "../zone.js";

/** What a phrase of time is read against. */
export interface PhraseOptions {
  /** When the text was written: an {@link Instant}, or a {@link CalendarDate} in the zone. */
  readonly dateline: string;
  /** The clock and calendar of the text. */
  readonly zone: Zone;
  /** What "the night before", "hours after" or "two days later" count from: a window, or as the dateline, which is the default. */
  readonly anchor?: TimeWindow | string | undefined;
  /** Where a weekday, or a date without its year, is looked for; the dateline's own day counts. Default: `past`. */
  readonly direction?: "past" | "future" | undefined;
}

/** {@link PhraseOptions} in numbers: days from 1 January 1970, readings of the zone's clock as if they were UTC. */
export interface PhraseContext {
  /** The day of the dateline. */
  readonly today: number;
  /** What is counted from: between which readings it starts and ends. */
  readonly anchor: WindowEnds;
  readonly anchorPrecision?: Precision | undefined;
  /** The day on which the anchor starts; absent where its precision leaves several. */
  readonly anchorDay?: number | undefined;
  /** Whether an anchor was given, or the dateline stands in for it. */
  readonly isAnchored: boolean;
  readonly direction: "past" | "future";
}

/** Throws RangeError on a dateline or anchor that is none, or on another zone. */
export function phraseContext({ dateline, zone, anchor = dateline, direction = "past" }: PhraseOptions): PhraseContext {
  const ends = localEnds(anchor, zone);
  const [first, last] = [Math.floor(ends.earliestStart / DAY_MS), Math.floor(ends.latestStart / DAY_MS)];
  return {
    today: Math.floor(localEnds(dateline, zone).earliestStart / DAY_MS),
    anchor: ends,
    anchorPrecision: typeof anchor === "object" ? anchor.startPrecision : undefined,
    anchorDay: first === last ? first : undefined,
    isAnchored: anchor !== dateline,
    direction,
  };
}

function localEnds(anchor: TimeWindow | string, zone: Zone): WindowEnds {
  const local = (epochMs: number): number => epochMs + zoneOffsetAt(epochMs, zone) * MINUTE_MS;
  if (typeof anchor === "object") {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = windowEnds(anchor, zone);
    return { earliestStart: local(earliestStart), latestStart: local(latestStart), earliestEnd: local(earliestEnd), latestEnd: local(latestEnd) };
  }
  if (isInstant(anchor)) {
    const moment = local(epochMilliseconds(anchor));
    return { earliestStart: moment, latestStart: moment, earliestEnd: moment, latestEnd: moment };
  }
  if (typeof anchor !== "string") throw new RangeError(`${describeValue(anchor)} is no dateline or anchor: expected an instant or a date.`);
  zoneOffsetAt(0, zone);
  const midnight = epochDayOf(anchor) * DAY_MS;
  const [earliestEnd, latestEnd] = [midnight + MINUTE_MS, midnight + DAY_MS];
  return { earliestStart: midnight, latestStart: latestEnd - MINUTE_MS, earliestEnd, latestEnd };
}
