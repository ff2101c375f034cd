import * as fc from "fast-check";
import { MEASURES, type Counts, type Measure } from "../../src/interception/index.js";
import type { Count } from "../../src/quantity/index.js";

/** What truly happened to the weapons of one group: a number for every measure, law 1 kept. */
export type World = Readonly<Record<Measure, number>>;

/** Every way in which at most `most` launched weapons can have met the seven fates, no reported fate among them. */
export function allWorlds(most: number): World[] {
  const worlds: World[] = [];
  const fates: number[] = [];
  const place = (left: number): void => {
    if (fates.length < 6) {
      for (let n = 0; n <= left; n += 1) {
        fates.push(n);
        place(left - n);
        fates.pop();
      }
      return;
    }
    const [shotDown = 0, suppressed = 0, reachedTarget = 0, failed = 0, stillAirborne = 0, leftAirspace = 0] = fates;
    const accounted = most - left;
    for (let launched = accounted; launched <= most; launched += 1) {
      worlds.push({ launched, shotDown, suppressed, intercepted: shotDown + suppressed, reachedTarget, failed, stillAirborne, leftAirspace });
    }
  };
  place(most);
  return worlds;
}

/** Whether a world agrees with every reported figure. */
export function agrees(world: World, counts: Counts): boolean {
  return MEASURES.every((measure) => agreesWith(world[measure], counts[measure]));
}

function agreesWith(value: number, count: Count | undefined): boolean {
  if (count === undefined || typeof count === "string") return true;
  return typeof count === "number" ? value === count : value >= count.min && value <= (count.max ?? Infinity);
}

/** How a report blurs one true number; now and then it is wrong by one. */
const blur = fc.oneof(
  { weight: 4, arbitrary: fc.constant("absent" as const) },
  { weight: 3, arbitrary: fc.constant({ less: 0, more: 0 }) },
  { weight: 3, arbitrary: fc.record({ less: fc.nat(2), more: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ less: fc.nat(2), more: fc.constant(Infinity) }) },
  { weight: 1, arbitrary: fc.constant({ less: -1, more: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom("withheld" as const, "not_applicable" as const) },
);

/** Reports of a world: most agree with it, some contradict themselves. With `bounded`, launches have a ceiling of `most`. */
export function reportOf(world: World, { most, bounded }: { readonly most: number; readonly bounded: boolean }): fc.Arbitrary<Counts> {
  return fc.tuple(...MEASURES.map(() => blur)).map((blurs) => {
    const counts: Partial<Record<Measure, Count>> = {};
    MEASURES.forEach((measure, index) => {
      const how = blurs[index];
      if (how === undefined || how === "absent") return;
      if (typeof how === "string") counts[measure] = how;
      else counts[measure] = quantity(world[measure] - how.less, world[measure] + how.more);
    });
    if (!bounded) return counts;
    const { launched } = counts;
    const min = typeof launched === "number" ? launched : typeof launched === "object" ? launched.min : 0;
    const max = typeof launched === "number" ? launched : typeof launched === "object" ? (launched.max ?? most) : most;
    return { ...counts, launched: quantity(Math.min(min, most), Math.min(max, most)) };
  });
}

function quantity(low: number, high: number): Count {
  const min = Math.max(0, low);
  if (high === Infinity) return { min };
  return min === high ? min : { min, max: Math.max(min, high) };
}

/** Reports of any of these worlds. */
export function reportsOf(worlds: readonly World[], options: { readonly most: number; readonly bounded: boolean }): fc.Arbitrary<Counts> {
  return fc.nat(worlds.length - 1).chain((index) => reportOf(worldAt(worlds, index), options));
}

export function worldAt(worlds: readonly World[], index: number): World {
  const world = worlds[index];
  if (world === undefined) throw new RangeError(`No world ${index}.`);
  return world;
}

/** Counts of whole numbers up to `most`, with no regard for law 1. */
export function anyCounts(most: number): fc.Arbitrary<Counts> {
  const count: fc.Arbitrary<Count | undefined> = fc.oneof(
    fc.constant(undefined),
    fc.nat(most),
    fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => quantity(Math.min(a, b), Math.max(a, b))),
    fc.nat(most).map((min) => ({ min })),
    fc.constantFrom("withheld" as const, "not_applicable" as const),
  );
  return fc.record(Object.fromEntries(MEASURES.map((measure) => [measure, count])));
}
