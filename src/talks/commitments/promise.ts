import { addQuantities, scaleQuantity, sumQuantities, type Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import type { ExchangeTerm } from "../exchange-term.js";
import { remainder, type Figures } from "./figures.js";
import type { TalksOutcome } from "../talks-outcome.js";

/** One way to understand a promised figure: so many to each of two sides, so many to one, or so many in all. */
export type PromiseSense =
  | { readonly kind: "each"; readonly need: Quantity; readonly sides: readonly Side[] }
  | { readonly kind: "one"; readonly need: Quantity; readonly side: Side }
  | { readonly kind: "all"; readonly need: Quantity };

/**
 * Every way to understand the figure of a promise: one, or two where its source does not say whether it counts each
 * side or both together; none where it promises no number.
 *
 * @param sides - the two sides bound, where they are known
 */
export function sensesOf({ terms = [] }: TalksOutcome, sides: readonly Side[] | undefined): readonly PromiseSense[] {
  const term = terms.find((one): one is ExchangeTerm => one.kind === "exchange");
  if (term?.quantity === undefined) return [];
  const need = term.quantity;
  if (term.to !== undefined) return [{ kind: "one", need, side: term.to }];
  const all: PromiseSense = { kind: "all", need };
  // Without the names of the two sides their shares cannot be told apart, only added.
  const each: PromiseSense = sides === undefined ? { kind: "all", need: addQuantities(need, need) } : { kind: "each", need, sides };
  if (term.basis === "unstated") return [each, all];
  return [term.basis === "per_side" ? each : all];
}

/** What a promise comes to in one sense of it. */
export function promisedIn(sense: PromiseSense): Figures {
  switch (sense.kind) {
    case "each":
      return { total: scaleQuantity(sense.need, sense.sides.length), to: Object.fromEntries(sense.sides.map((side) => [side, sense.need])) };
    case "one":
      return { total: sense.need, to: { [sense.side]: sense.need } };
    case "all":
      return { total: sense.need, to: {} };
  }
}

/** What is left of a promise in one sense of it. What one side got too much does not make up for the other. */
export function remainingIn(sense: PromiseSense, delivered: Figures): Figures {
  if (sense.kind === "all") return { total: remainder(sense.need, delivered.total), to: {} };
  const sides = sense.kind === "each" ? sense.sides : [sense.side];
  const shares = sides.map((side): [Side, Quantity] => [side, remainder(sense.need, delivered.to[side] ?? 0)]);
  return { total: sumQuantities(shares.map(([, share]) => share)), to: Object.fromEntries(shares) };
}
