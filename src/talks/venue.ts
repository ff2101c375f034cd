import * as z from "zod";
import { Name } from "../core/index.js";
import { Source } from "../source/index.js";

/** Where a meeting is held, as far as a source says. */
export interface Venue {
  /** Building or spot: "Çırağan Palace". */
  readonly name?: string | undefined;
  readonly city?: string | undefined;
  /** Region or district, where no city is named. */
  readonly area?: string | undefined;
  /** ISO 3166-1 alpha-2: "TR". */
  readonly country?: string | undefined;
  /** Present where the source says only that it was near the place named. */
  readonly near?: true | undefined;
  /** Present where the source named it beforehand and no later one bears it out. */
  readonly expected?: true | undefined;
  /** Who says so, where it is not common ground. */
  readonly source?: Source | undefined;
}

/** Reads the shape of a {@link Venue}. Shape only. */
export const Venue: z.ZodType<Venue, Venue> = z.strictObject({
  name: Name.optional(),
  city: Name.optional(),
  area: Name.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, { error: 'an ISO 3166-1 alpha-2 country code, such as "TR"' })
    .optional(),
  near: z.literal(true, { error: "true, or no key" }).optional(),
  expected: z.literal(true, { error: "true, or no key" }).optional(),
  source: Source.optional(),
});
