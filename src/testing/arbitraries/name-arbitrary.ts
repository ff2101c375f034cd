import * as fc from "fast-check";

/** Made once: fast-check gathers the graphemes of every script for it. */
const NAMES: fc.Arbitrary<string> = /* @__PURE__ */ fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });

/**
 * Any name that a model accepts: 1 to 20 graphemes of any script.
 *
 * @example fc.sample(nameArbitrary(), 10).every((name) => name.length > 0) // => true
 */
export function nameArbitrary(): fc.Arbitrary<string> {
  return NAMES;
}
