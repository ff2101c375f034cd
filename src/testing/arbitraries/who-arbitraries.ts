import * as fc from "fast-check";
import type { ClaimStatus, Claim } from "../../claim/index.js";
import type { Side, Source } from "../../source/index.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { instantArbitrary, timeWindowArbitrary } from "./time-arbitraries.js";

const CAPITAL: fc.Arbitrary<string> = /* @__PURE__ */ fc.constantFrom(...Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));

/** Any text of the form of an ISO 3166-1 alpha-2 code. */
export function countryArbitrary(): fc.Arbitrary<string> {
  return fc.string({ unit: CAPITAL, minLength: 2, maxLength: 2 });
}

/**
 * Any valid {@link Side}: most often the two of the seed, else another code.
 *
 * @example fc.sample(sideArbitrary(), 10).every((side) => Side.safeParse(side).success) // => true
 */
export function sideArbitrary(): fc.Arbitrary<Side> {
  const uncoded = fc.string({ unit: CAPITAL, minLength: 1, maxLength: 8 }).map((name) => `X-${name}`);
  return fc.oneof({ arbitrary: fc.constantFrom<Side>("UA", "RU"), weight: 4 }, { arbitrary: countryArbitrary(), weight: 1 }, { arbitrary: uncoded, weight: 1 });
}

/**
 * Any valid {@link Source}.
 *
 * @example fc.sample(sourceArbitrary(), 10).every((source) => Source.safeParse(source).success) // => true
 */
export function sourceArbitrary(): fc.Arbitrary<Source> {
  return fc.record(
    {
      name: nameArbitrary(),
      side: sideArbitrary(),
      kind: fc.constantFrom("official", "agency", "media", "analyst", "observer", "dataset", "other"),
      reliability: fc.constantFrom("A", "B", "C", "D", "E", "F"),
      via: fc.array(nameArbitrary(), { maxLength: 2 }),
      links: fc.array(fc.nat().map((page) => `https://example.org/${page}`), { maxLength: 2 }),
    },
    { requiredKeys: ["name"] },
  );
}

/** Any valid {@link ClaimStatus}. */
export function claimStatusArbitrary(): fc.Arbitrary<ClaimStatus> {
  return fc.constantFrom("claimed", "reported", "confirmed", "leaked", "denied", "retracted");
}

/**
 * Any valid {@link Claim} of a value that `value` makes.
 *
 * @example fc.sample(claimArbitrary(quantityArbitrary()), 10).every((claim) => claimSchema(Quantity).safeParse(claim).success) // => true
 */
export function claimArbitrary<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Claim<T>> {
  const rest = fc.record(
    {
      source: sourceArbitrary(),
      status: claimStatusArbitrary(),
      publishedAt: instantArbitrary(),
      window: timeWindowArbitrary(),
      wording: nameArbitrary(),
    },
    { requiredKeys: ["source", "status"] },
  );
  return fc.tuple(value, rest).map(([given, claim]) => ({ value: given, ...claim }));
}
