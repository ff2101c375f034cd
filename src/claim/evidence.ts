import * as z from "zod";
import { Wording, type PathStep, type Span } from "../core/index.js";

/** The words behind one figure of a record: where in the record it stands, where in the text it was read. */
export interface Evidence {
  /** Path of the figure in its record, from the root: `["tallies", 0, "shotDown"]`. */
  readonly path: readonly PathStep[];
  /** Where its words stand in the source's text. */
  readonly span: Span;
  /** The words themselves. */
  readonly wording: string;
}

const Place = z.int().nonnegative();

/** Reads the shape of {@link Evidence}. Shape only. */
export const Evidence: z.ZodType<Evidence, Evidence> = z.strictObject({
  path: z.array(z.union([z.string().max(100), Place])).max(20),
  span: z.strictObject({ start: Place, end: Place }),
  wording: Wording,
});
