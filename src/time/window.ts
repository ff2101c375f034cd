import * as z from "zod";
import { Wording } from "../core/index.js";
import { Instant } from "./instant.js";

/**
 * The unit in which a source gave one end of a window, from sharp to vague. `half_day` is twelve hours, noon to midnight
 * or midnight to noon: of a night, which reaches from noon to noon, the evening's half or the morning's.
 */
export type Precision = "minute" | "hour" | "half_day" | "day" | "week" | "month" | "year";

/**
 * The time that a report speaks of: from `start`, inclusive, to `end`, exclusive. A moment is a window of one minute.
 *
 * An end that a source gave only to the day, the month… stands at the outer edge of that unit, with its precision
 * beside it: the true start lies in `[start, start + unit)`, the true end in `(end − unit, end]`.
 */
export interface TimeWindow {
  /** First moment, inclusive. */
  readonly start: Instant;
  /** Last moment, exclusive; after `start`. */
  readonly end: Instant;
  /** How exactly the source gave the start; absent means to the minute. */
  readonly startPrecision?: Precision | undefined;
  /** How exactly the source gave the end; absent means to the minute. */
  readonly endPrecision?: Precision | undefined;
  /** The source's words: "overnight", "by early Monday morning". */
  readonly wording?: string | undefined;
}

const Precision = z.enum(["minute", "hour", "half_day", "day", "week", "month", "year"]);

/** Reads the shape of a {@link TimeWindow}. Shape only: that it ends after it starts is a law, checked by the readers. */
export const TimeWindow: z.ZodType<TimeWindow, TimeWindow> = z.strictObject({
  start: Instant,
  end: Instant,
  startPrecision: Precision.optional(),
  endPrecision: Precision.optional(),
  wording: Wording.optional(),
});
