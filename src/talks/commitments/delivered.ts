import type { Claim } from "../../claim/index.js";
import { boundsOf, quantityOf, sumQuantities, type Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import { piecesOf, type Piece } from "./delivered-pieces.js";
import { upTo, type Figures } from "./figures.js";
import type { Fulfilment } from "../fulfilment.js";

/** Perhaps none: who speaks only of one side's share has said nothing of the other's. */
const UNKNOWN: Quantity = { min: 0 };

/**
 * What one source's deliveries come to. A cumulative entry takes the place of that source's earlier ones for the same
 * side (for both sides, where it names none); of one that lies across its end, none or all may be in it.
 *
 * @param entries - of kind `delivery`
 * @param sides - the two sides bound, where they are known
 */
export function deliveredBy(entries: readonly Claim<Fulfilment>[], sides: readonly Side[] | undefined): Figures {
  const pieces = entries.flatMap((entry) => piecesOf(entry, sides));
  const joint = pieces.filter(({ side }) => side === undefined);
  const isOneSided = entries.some(({ value }) => value.to !== undefined);
  const named = new Set([...(sides ?? []), ...pieces.flatMap(({ side }) => side ?? [])]);
  const own = [...named].map((side): readonly [Side, Quantity] => {
    const shares = pieces.filter((piece) => piece.side === side);
    return [side, shares.length === 0 && isOneSided ? UNKNOWN : reached(shares)];
  });
  const to = Object.fromEntries(own.map(([side, share]) => [side, sumQuantities([share, upTo(reached(joint))])]));
  return { total: totalOf(pieces, joint, own.map(([, share]) => share)), to };
}

/**
 * Bounds on the total. What is told of one side, of both together and up to a date may overlap, so that each way of
 * adding only what cannot is a floor, and each that leaves nothing out a ceiling; the best of each bound the total.
 */
function totalOf(pieces: readonly Piece[], joint: readonly Piece[], own: readonly Quantity[]): Quantity {
  const parts = pieces.filter(({ cumulative }) => !cumulative);
  const sided = pieces.filter(({ side, cumulative }) => cumulative && side !== undefined);
  const lastSided = sided.reduce((last, { end }) => Math.max(last, end), Number.NEGATIVE_INFINITY);
  const whole = latestCumulative(joint);
  const sinceWhole = whole === undefined ? [] : [whole.quantity, ...after(whole.end, parts)];
  const floors = [parts.map(({ quantity }) => quantity), [...own, ...after(lastSided, parts.filter(({ side }) => side === undefined))], sinceWhole].map(sumQuantities);
  const later = whole === undefined ? [] : sided.filter(({ end }) => end > whole.end).map(({ quantity }) => quantity);
  const ceilings = [[...own, reached(joint)], ...(whole === undefined ? [] : [[...sinceWhole, ...later]])].map(sumQuantities);
  const floor = floors.map(boundsOf).reduce((best, next) => (next.min > best.min || (next.min === best.min && !next.approximate) ? next : best));
  const ceiling = ceilings.map(boundsOf).reduce((best, next) => ((next.max ?? Infinity) < (best.max ?? Infinity) ? next : best));
  const max = ceiling.max ?? Infinity;
  const ends = { min: Math.min(floor.min, max), max: Math.max(floor.min, max) };
  return quantityOf({ min: ends.min, max: ends.max === Infinity ? undefined : ends.max, approximate: floor.approximate || ceiling.approximate });
}

/** The latest cumulative figure with what came after it, or the sum of all where there is none. */
function reached(pieces: readonly Piece[]): Quantity {
  const latest = latestCumulative(pieces);
  const parts = pieces.filter(({ cumulative }) => !cumulative);
  return sumQuantities(latest === undefined ? parts.map(({ quantity }) => quantity) : [latest.quantity, ...after(latest.end, parts)]);
}

function latestCumulative(pieces: readonly Piece[]): Piece | undefined {
  return pieces.filter(({ cumulative }) => cumulative).reduce<Piece | undefined>((best, piece) => (best === undefined || piece.end >= best.end ? piece : best), undefined);
}

/** What of the parts came after a moment. */
function after(moment: number, parts: readonly Piece[]): Quantity[] {
  return parts.filter(({ end }) => end > moment).map(({ start, quantity }) => (start < moment ? upTo(quantity) : quantity));
}
