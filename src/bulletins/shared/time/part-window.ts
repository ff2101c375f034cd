import { compareInstants, type TimeWindow } from "../../../time/index.js";
import type { Publication } from "../publication.js";
import { hoursUpTo, latestDay, nightInto, vagueWindow } from "./civil-window.js";
import { dayOfDate } from "./dated-day.js";
import type { DayPart } from "./time-words.js";

/** The window of a part of the day, of the day that is named or else of publication. */
export function partWindow(part: DayPart, named: number | undefined, publication: Publication): TimeWindow | undefined {
  const day = named ?? publication.day;
  switch (part) {
    case "night":
    case "night_into":
      return nightInto(day, publication);
    case "night_new_year":
      return nightInto(named ?? dayOfDate({ day: 1, month: 1 }, publication) ?? day, publication);
    case "night_and_morning":
      return vagueWindow({ day: day - 1, clock: 720 }, { day, clock: 720 }, "half_day", publication);
    case "morning":
      return vagueWindow({ day, clock: 0 }, { day, clock: 720 }, "half_day", publication);
    case "evening":
      return eveningWindow(named, publication);
    case "afternoon":
    case "day":
      return vagueWindow({ day, clock: 0 }, { day, clock: 1440 }, "day", publication);
    case "day_and_night":
      return hoursUpTo(publication, 24);
    case "week":
      return hoursUpTo(publication, 7 * 24);
  }
}

/** Whether words name no part of the day but a stretch of time up to publication. */
export function isStretch(part: DayPart): boolean {
  return part === "day_and_night" || part === "week";
}

/** An evening without its date is the latest that had begun. */
function eveningWindow(named: number | undefined, publication: Publication): TimeWindow | undefined {
  const day = named ?? latestDay(720, publication);
  return vagueWindow({ day, clock: 720 }, { day, clock: 1440 }, "half_day", publication);
}

/** From the start of the earlier of two windows to the end of the later. */
export function spanning(a: TimeWindow, b: TimeWindow): TimeWindow {
  const from = compareInstants(a.start, b.start) <= 0 ? a : b;
  const to = compareInstants(a.end, b.end) >= 0 ? a : b;
  return { start: from.start, end: to.end, startPrecision: from.startPrecision, endPrecision: to.endPrecision };
}
