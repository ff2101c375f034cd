import type { Claim } from "../claim/index.js";
import { scaleQuantity, sumQuantities, type Quantity } from "../quantity/index.js";
import type { Side } from "../source/index.js";
import { epochMilliseconds } from "../time/index.js";
import { onceOrTwice, upTo, type Figures } from "./figures.js";
import type { Fulfilment } from "./fulfilment.js";

/** A delivered figure: of one side, or of both together where `side` is absent. */
interface Piece {
  readonly side?: Side | undefined;
  readonly quantity: Quantity;
  readonly cumulative: boolean;
  /** When its window ends. */
  readonly end: number;
}

/** Some, but nobody says how many. */
const SOME: Quantity = { min: 1 };

/** Perhaps none: who speaks only of one side's share has said nothing of the other's. */
const UNKNOWN: Quantity = { min: 0 };

/**
 * What one source's entries come to. A cumulative entry takes the place of that source's earlier ones for the same side
 * (for both sides, where it names none).
 *
 * @param sides - the two sides bound, where they are known
 */
export function deliveredBy(entries: readonly Claim<Fulfilment>[], sides: readonly Side[] | undefined): Figures {
  const pieces = entries.filter(({ value }) => value.kind === "delivery").flatMap((entry) => piecesOf(entry, sides));
  const joint = pieces.filter(({ side }) => side === undefined);
  const isOneSided = entries.some(({ value }) => value.to !== undefined);
  const own = (side: Side): Quantity => {
    const shares = pieces.filter((piece) => piece.side === side);
    return shares.length === 0 && isOneSided ? UNKNOWN : reached(shares);
  };
  const named = new Set([...(sides ?? []), ...pieces.flatMap(({ side }) => side ?? [])]);
  const to = Object.fromEntries([...named].map((side) => [side, sumQuantities([own(side), upTo(reached(joint))])]));
  const total = joint.some(({ cumulative }) => cumulative) ? reached(joint, pieces) : sumQuantities([reached(joint), ...[...named].map(own)]);
  return { total, to };
}

/** The latest cumulative figure with what came after it, or the sum of all where there is none. */
function reached(among: readonly Piece[], all: readonly Piece[] = among): Quantity {
  const latest = among.filter(({ cumulative }) => cumulative).reduce<Piece | undefined>((best, piece) => (best === undefined || piece.end >= best.end ? piece : best), undefined);
  if (latest === undefined) return sumQuantities(all.map(({ quantity }) => quantity));
  const after = all.filter(({ cumulative, end }) => !cumulative && end > latest.end);
  return sumQuantities([latest.quantity, ...after.map(({ quantity }) => quantity)]);
}

function piecesOf({ value, window, publishedAt }: Claim<Fulfilment>, sides: readonly Side[] | undefined): readonly Piece[] {
  const { quantity = SOME, basis = "unstated", to, cumulative = false } = value;
  const time = window?.end ?? publishedAt;
  const common = { cumulative, end: time === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(time) };
  if (to !== undefined) return [{ ...common, side: to, quantity }];
  if (basis === "per_side" && sides !== undefined) return sides.map((side) => ({ ...common, side, quantity }));
  if (basis === "per_side") return [{ ...common, quantity: scaleQuantity(quantity, 2) }];
  return [{ ...common, quantity: basis === "total" ? quantity : onceOrTwice(quantity) }];
}
