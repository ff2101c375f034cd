import * as z from "zod";
import { Name } from "../core/index.js";
import { Quantity } from "../quantity/index.js";
import { Side } from "../source/index.js";
import { Basis, Exchanged } from "./exchange-term.js";
import { Venue } from "./venue.js";

/**
 * What was done about a promise. `delivery`: a part of it, or all. `completion`: the source says that all is done.
 * `breach`: the source says that it was broken. `renunciation`: a party says that it will not keep it.
 */
export type FulfilmentKind = "delivery" | "completion" | "breach" | "renunciation";

/**
 * One entry in the book of a commitment, as one source gives it. It stands in a `Claim` whose window says when it was
 * done, and whose source says in whose book it belongs.
 */
export interface Fulfilment {
  readonly kind: FulfilmentKind;
  /** The promise that it is booked against; absent for a handover under no known promise. */
  readonly commitment?: string | undefined;
  readonly of?: Exchanged | undefined;
  /** How many; absent where the source gives no number. Persons, or bodies. */
  readonly quantity?: Quantity | undefined;
  /** What the figure counts; absent with `to`, where it can only count those. */
  readonly basis?: Basis | undefined;
  /** The side that got them, where the figure is of one side only. */
  readonly to?: Side | undefined;
  /** Present where the figure counts everything up to the end of its window, earlier entries included. */
  readonly cumulative?: true | undefined;
  /** Which stage of the promise, from 1. */
  readonly stage?: number | undefined;
  readonly venue?: Venue | undefined;
}

/** Reads the shape of a {@link Fulfilment}. Shape only. */
export const Fulfilment: z.ZodType<Fulfilment, Fulfilment> = z.strictObject({
  kind: z.enum(["delivery", "completion", "breach", "renunciation"]),
  commitment: Name.optional(),
  of: Exchanged.optional(),
  quantity: Quantity.optional(),
  basis: Basis.optional(),
  to: Side.optional(),
  cumulative: z.literal(true, { error: "true, or no key" }).optional(),
  stage: z.int({ error: "a whole number of 1 or more" }).positive({ error: "a whole number of 1 or more" }).optional(),
  venue: Venue.optional(),
});
