import * as z from "zod";
import type { Quantity } from "../quantity/index.js";
import type { Side } from "../source/index.js";

/**
 * What a figure of an exchange counts: those whom each side gets (`per_side`: "1,000 for 1,000"), all of them together
 * (`total`), or the source does not say (`unstated`). Where one side alone gets them, the two are the same.
 */
export type Basis = "per_side" | "total" | "unstated";

/** Who or what changes hands. */
export type Exchanged = "prisoners" | "remains" | "civilians" | "children";

/** Whom an exchange is said to cover. */
export type ExchangeCategory = "seriously_wounded" | "seriously_ill" | "young_soldiers" | "long_held" | "women" | "officers" | "convicts";

/** People or remains to be handed over, one way or both. */
export interface ExchangeTerm {
  readonly kind: "exchange";
  readonly of: Exchanged;
  /** How many; absent where no number is given. Persons, or bodies. */
  readonly quantity?: Quantity | undefined;
  readonly basis: Basis;
  /** The side that gets them, where only one does: "6,000 unilaterally". Absent where both do. */
  readonly to?: Side | undefined;
  /** The two sides that exchange, where the meeting had more than two parties. */
  readonly between?: readonly Side[] | undefined;
  /** `all_for_all`: all of the categories named, whatever their number. */
  readonly formula?: "number_for_number" | "all_for_all" | "unilateral" | undefined;
  readonly categories?: readonly ExchangeCategory[] | undefined;
  /** Ages covered, in full years, both ends inclusive; `max: 24` for "under 25". */
  readonly ages?: Quantity | undefined;
  /** Steps in which it is to be done. */
  readonly stages?: Quantity | undefined;
  /** Where those covered come from: "Kursk region". */
  readonly from?: string | undefined;
  /** The side that holds them, where the source says so. */
  readonly heldBy?: Side | undefined;
}

/** Reads a {@link Basis}. */
export const Basis: z.ZodType<Basis, Basis> = z.enum(["per_side", "total", "unstated"]);

/** Reads an {@link Exchanged}. */
export const Exchanged: z.ZodType<Exchanged, Exchanged> = z.enum(["prisoners", "remains", "civilians", "children"]);

/** Reads an {@link ExchangeCategory}. */
export const ExchangeCategory: z.ZodType<ExchangeCategory, ExchangeCategory> = z.enum([
  "seriously_wounded",
  "seriously_ill",
  "young_soldiers",
  "long_held",
  "women",
  "officers",
  "convicts",
]);
