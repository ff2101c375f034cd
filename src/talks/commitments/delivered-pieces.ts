import type { Claim } from "../../claim/index.js";
import { scaleQuantity, type Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { onceOrTwice } from "./figures.js";
import type { Fulfilment } from "../fulfilment.js";

/** A delivered figure: of one side, or of both together where `side` is absent. */
export interface Piece {
  readonly side?: Side | undefined;
  readonly quantity: Quantity;
  /** Whether it counts everything up to its end. */
  readonly cumulative: boolean;
  /** When its window starts and ends, in milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** Some, but nobody says how many. */
const SOME: Quantity = { min: 1 };

/**
 * The figures that an entry gives: one a side where it counts each of them.
 *
 * @param sides - the two sides bound, where they are known
 */
export function piecesOf({ value, window, publishedAt }: Claim<Fulfilment>, sides: readonly Side[] | undefined): readonly Piece[] {
  const { quantity = SOME, basis = "unstated", to, cumulative = false } = value;
  const [start, end] = [window?.start ?? publishedAt, window?.end ?? publishedAt].map((time) => (time === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(time)));
  const common = { cumulative, start: start ?? Number.NEGATIVE_INFINITY, end: end ?? Number.NEGATIVE_INFINITY };
  if (to !== undefined) return [{ ...common, side: to, quantity }];
  if (basis === "per_side" && sides !== undefined) return sides.map((side) => ({ ...common, side, quantity }));
  if (basis === "per_side") return [{ ...common, quantity: scaleQuantity(quantity, 2) }];
  return [{ ...common, quantity: basis === "total" ? quantity : onceOrTwice(quantity) }];
}
