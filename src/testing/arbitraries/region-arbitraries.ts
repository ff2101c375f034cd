import * as fc from "fast-check";
import type { Measure } from "../../interception/index.js";
import { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS, type PlaceCode } from "../../place/index.js";
import { quantityOf } from "../../quantity/index.js";
import type { RegionFigure } from "../../strike/index.js";
import type { Fates } from "./counts-arbitrary.js";
import { countArbitrary } from "./quantity-arbitrary.js";
import { nameArbitrary } from "./name-arbitrary.js";

const MEASURES_OF_REGIONS = ["launched", "shotDown", "suppressed", "intercepted"] as const;

/** Any valid {@link PlaceCode}, regions most often. */
export function placeCodeArbitrary(): fc.Arbitrary<PlaceCode> {
  return fc.oneof(
    { arbitrary: fc.constantFrom<PlaceCode>(...REGION_CODES), weight: 6 },
    { arbitrary: fc.constantFrom<PlaceCode>(...NEIGHBOUR_CODES, ...SEA_IDS, ...SECTOR_IDS, ...COMPOSITE_IDS), weight: 1 },
  );
}

/**
 * Any valid {@link RegionFigure} by itself. Those of one report must fit its totals: `strikeReportArbitrary` sees to it.
 *
 * @example fc.sample(regionFigureArbitrary(), 10).every((figure) => RegionFigure.safeParse(figure).success) // => true
 */
export function regionFigureArbitrary(): fc.Arbitrary<RegionFigure> {
  const place = fc.oneof(fc.record({ code: placeCodeArbitrary() }), fc.record({ name: nameArbitrary() }));
  const figure = fc.record({ measure: fc.constantFrom(...MEASURES_OF_REGIONS, "targeted", "hit"), count: countArbitrary() }, { requiredKeys: ["measure"] });
  return fc.tuple(place, figure).map(([where, what]) => ({ ...where, ...what }));
}

/** Regions among which these weapons are shared out under one measure, without remainder or with one. */
export function regionsOf(fates: Fates): fc.Arbitrary<RegionFigure[]> {
  const codes = fc.uniqueArray(fc.constantFrom<PlaceCode>(...REGION_CODES), { minLength: 1, maxLength: 6 });
  const cuts = fc.array(fc.nat(100), { minLength: 6, maxLength: 6 });
  return fc
    .record({ measure: fc.constantFrom<Measure>(...MEASURES_OF_REGIONS), codes, cuts, isOpen: fc.boolean() })
    .map(({ measure, codes: places, cuts: weights, isOpen }) => {
      const all = weights.reduce((sum, weight) => sum + weight, 1);
      return places.map((code, index) => {
        const share = Math.floor((fates[measure] * (weights[index] ?? 0)) / all);
        return { code, measure, count: isOpen ? quantityOf({ min: share }) : share };
      });
    });
}
