import * as z from "zod";

const EXPECTED = "a whole number of 0 or more";

/** Reads a whole number from 0 to `Number.MAX_SAFE_INTEGER`. -0 is none. */
export const WholeNumber: z.ZodType<number, number> = z
  .number({ error: EXPECTED })
  .int({ error: EXPECTED })
  .nonnegative({ error: EXPECTED })
  .refine((n) => !Object.is(n, -0), { error: "0, not -0" });
