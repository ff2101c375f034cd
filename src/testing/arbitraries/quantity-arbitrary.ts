import * as fc from "fast-check";
import { quantityOf, type Count, type Quantity } from "../../quantity/index.js";

/** Settings of the arbitraries of figures. */
export interface QuantityConstraints {
  /** The greatest number that occurs, inclusive; absent means 10,000. */
  readonly max?: number | undefined;
}

/**
 * Any valid {@link Quantity} in canonical form: exact, closed and open bounds, with and without a hedge.
 *
 * @example fc.sample(quantityArbitrary(), 10).every((quantity) => Quantity.safeParse(quantity).success) // => true
 */
export function quantityArbitrary({ max = 10_000 }: QuantityConstraints = {}): fc.Arbitrary<Quantity> {
  return fc.oneof({ arbitrary: fc.nat(max), weight: 3 }, { arbitrary: fc.nat(max).chain(quantityAround), weight: 2 });
}

/** Any valid {@link Count}: a quantity, or a stated absence. */
export function countArbitrary(constraints: QuantityConstraints = {}): fc.Arbitrary<Count> {
  return fc.oneof(
    { arbitrary: quantityArbitrary(constraints), weight: 6 },
    { arbitrary: fc.constantFrom<Count>("withheld", "not_applicable"), weight: 1 },
  );
}

/** Any quantity that a true number agrees with: the number itself, or bounds that hold it. */
function quantityAround(truth: number): fc.Arbitrary<Quantity> {
  const below = fc.nat(truth);
  const above = fc.option(fc.nat(1 + Math.min(truth, 1000)), { nil: undefined });
  return fc
    .record({ below, above, approximate: fc.boolean() })
    .map(({ below: min, above: extra, approximate }) => quantityOf({ min, max: extra === undefined ? undefined : truth + extra, approximate }));
}

/** Any count that a true number agrees with: a quantity around it, or an absence that hides it. */
export function countAround(truth: number): fc.Arbitrary<Count> {
  return fc.oneof(
    { arbitrary: fc.constant(truth), weight: 6 },
    { arbitrary: quantityAround(truth), weight: 3 },
    { arbitrary: fc.constant<Count>("withheld"), weight: 1 },
  );
}
