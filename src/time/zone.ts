import * as z from "zod";

/**
 * A zone whose civil time this library knows, by its name in the tz database. The rules are data of the library: the
 * same on every machine.
 */
export type Zone = "Europe/Kyiv" | "Europe/Moscow" | "Europe/Istanbul" | "UTC";

/** Reads a {@link Zone}. */
export const Zone: z.ZodType<Zone, Zone> = z.enum(["Europe/Kyiv", "Europe/Moscow", "Europe/Istanbul", "UTC"], {
  error: "one of Europe/Kyiv, Europe/Moscow, Europe/Istanbul, UTC",
});
