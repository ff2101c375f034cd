import * as z from "zod";
import { Name } from "../core/index.js";
import { Source } from "../source/index.js";

/** How a source counts or calls a round. The same meeting may be one side's third and another's first. */
export interface RoundLabel {
  /** Its words: "third round". */
  readonly text: string;
  /** The number in them, from 1. */
  readonly ordinal?: number | undefined;
  /** Which meetings it counts: "since 2022", "in Istanbul". */
  readonly among?: string | undefined;
  /** Whose count it is; absent where all count so. */
  readonly source?: Source | undefined;
}

const FROM_ONE = "a whole number of 1 or more";

/** Reads an ordinal: a whole number from 1. */
export const Ordinal: z.ZodType<number, number> = z.int({ error: FROM_ONE }).positive({ error: FROM_ONE });

/** Reads the shape of a {@link RoundLabel}. Shape only. */
export const RoundLabel: z.ZodType<RoundLabel, RoundLabel> = z.strictObject({
  text: Name,
  ordinal: Ordinal.optional(),
  among: Name.optional(),
  source: Source.optional(),
});
