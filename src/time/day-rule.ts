import * as z from "zod";

/**
 * Which day a window belongs to: the date of its `start`; the date of its `end` (of its last moment, so that a window
 * ending at midnight belongs to the day that ends there); or `night_of`, the evening date of the local noon-to-noon
 * span that holds its start.
 */
export type DayRule = "start" | "end" | "night_of";

/** Reads a {@link DayRule}. */
export const DayRule: z.ZodType<DayRule, DayRule> = z.enum(["start", "end", "night_of"]);
