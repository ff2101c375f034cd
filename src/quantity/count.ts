import * as z from "zod";
import { Bounds, type Quantity } from "./quantity.js";
import { WholeNumber } from "./whole-number.js";

/**
 * Why a figure is absent although its place is there: the source has it and keeps it (`withheld`), or the question
 * does not arise (`not_applicable`). A figure that was not reported at all has no key. None of them is zero.
 */
export type Absence = "withheld" | "not_applicable";

/** A figure's place in a report: a quantity, or the stated reason why there is none. */
export type Count = Quantity | Absence;

/** Reads the shape of a {@link Count}. Shape only. */
export const Count: z.ZodType<Count, Count> = z.union(
  [
    WholeNumber,
    Bounds,
    z.enum(["withheld", "not_applicable"]),
  ],
  { error: 'a whole number of 0 or more, bounds such as { min: 161 }, "withheld" or "not_applicable"' },
);
