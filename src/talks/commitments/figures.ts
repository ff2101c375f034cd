import { addQuantities, boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";

/** What is promised, delivered or left of an exchange. Unit: persons, or bodies. */
export interface Figures {
  /** Over both sides. */
  readonly total: Quantity;
  /** What each side gets, where that can be told apart. */
  readonly to: Readonly<Partial<Record<Side, Quantity>>>;
}

/** What is left of a need when so much was done: never below 0. An open need ("at least 1,000") is met by its floor. */
export function remainder(need: Quantity, done: Quantity): Quantity {
  const needed = boundsOf(need);
  const got = boundsOf(done);
  return quantityOf({
    min: got.max === undefined ? 0 : Math.max(0, needed.min - got.max),
    max: Math.max(0, (needed.max ?? needed.min) - got.min),
    approximate: needed.approximate || got.approximate,
  });
}

/** The narrowest bounds that hold both quantities. */
export function spanOf(a: Quantity, b: Quantity): Quantity {
  const one = boundsOf(a);
  const other = boundsOf(b);
  const max = one.max === undefined || other.max === undefined ? undefined : Math.max(one.max, other.max);
  return quantityOf({ min: Math.min(one.min, other.min), max, approximate: one.approximate || other.approximate });
}

/** The narrowest figures that hold all of those given; a side's share only where each of them tells it. */
export function spanOfFigures(all: readonly Figures[]): Figures | undefined {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  return others.reduce<Figures>((span, next) => {
    const to: Partial<Record<Side, Quantity>> = {};
    for (const [side, share] of Object.entries(span.to)) {
      const other = next.to[side];
      if (share !== undefined && other !== undefined) to[side] = spanOf(share, other);
    }
    return { total: spanOf(span.total, next.total), to };
  }, first);
}

/** At most so many, perhaps none. */
export function upTo(quantity: Quantity): Quantity {
  const { max, approximate } = boundsOf(quantity);
  return quantityOf({ min: 0, max, approximate });
}

/** Between once and twice so many: a figure that does not say whether it counts one side or both. */
export function onceOrTwice(quantity: Quantity): Quantity {
  return spanOf(quantity, addQuantities(quantity, quantity));
}
