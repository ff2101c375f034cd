import * as fc from "fast-check";
import type { Casualties, Loss, LaunchSite, Target } from "../../strike/index.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { countArbitrary } from "./quantity-arbitrary.js";
import { placeCodeArbitrary } from "./region-arbitraries.js";

const names = (): fc.Arbitrary<string[]> => fc.array(nameArbitrary(), { maxLength: 2 });

/**
 * Any valid {@link Loss}.
 *
 * @example fc.sample(lossArbitrary(), 10).every((loss) => Loss.safeParse(loss).success) // => true
 */
export function lossArbitrary(): fc.Arbitrary<Loss> {
  return fc.record(
    {
      object: nameArbitrary(),
      verb: fc.constantFrom("hit", "damaged", "destroyed", "damaged_or_destroyed"),
      count: countArbitrary(),
      including: names(),
      places: names(),
      wording: nameArbitrary(),
    },
    { requiredKeys: ["object", "verb", "count"] },
  );
}

/** Any valid {@link Casualties}. */
export function casualtiesArbitrary(): fc.Arbitrary<Casualties> {
  return fc.record(
    {
      measure: fc.constantFrom("killed", "injured", "missing", "captured"),
      among: fc.constantFrom("civilians", "children", "military", "rescuers"),
      count: countArbitrary(),
      wording: nameArbitrary(),
    },
    { requiredKeys: ["measure", "count"] },
  );
}

/** Any valid {@link LaunchSite} with a name. */
export function launchSiteArbitrary(): fc.Arbitrary<LaunchSite> {
  return fc.record({ name: nameArbitrary(), id: nameArbitrary(), region: placeCodeArbitrary() }, { requiredKeys: ["name"] });
}

/** Any valid {@link Target}. */
export function targetArbitrary(): fc.Arbitrary<Target> {
  return fc.record({ kind: nameArbitrary(), name: nameArbitrary(), region: placeCodeArbitrary(), count: countArbitrary() }, { requiredKeys: ["kind"] });
}
