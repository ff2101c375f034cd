import { changeReading, type TestOptions } from "./change-reading.js";
import type { ComparableNight, ComparableNights } from "./comparable-nights.js";
import { descriptiveReasons } from "./descriptive-reasons.js";
import type { ChangeReading, CountReading, StrikesChange } from "./strikes-change.js";

/** How nights are compared. */
export interface ChangeOptions extends Omit<TestOptions, "blockLength"> {
  readonly blockLength?: number | undefined;
}

/**
 * Nights after against nights before.
 *
 * @param windowsCut - whether nights within the windows were counted for another round
 * @returns `undefined` where no night before, or none after, has a figure of two ends
 */
export function changeOf({ nights, leftOut }: ComparableNights, windowsCut: boolean, options: ChangeOptions): StrikesChange | undefined {
  const blockLength = Math.min(options.blockLength ?? Math.max(1, Math.round(Math.cbrt(nights.length))), Math.max(1, nights.length));
  const [first, ...others] = readingsOf(nights).flatMap((reading): ChangeReading[] => {
    const found = changeReading(nights, reading, { ...options, blockLength });
    return found === undefined ? [] : [found];
  });
  if (first === undefined) return undefined;
  const after = nights.filter(({ phase }) => phase === "after").length;
  const readings: StrikesChange["readings"] = [first, ...others];
  return {
    nature: "descriptive",
    because: descriptiveReasons({ readings, leftOut: leftOut.length, isHedged: nights.some(({ isHedged }) => isHedged), windowsCut, nights: nights.length }),
    compared: { before: nights.length - after, after },
    leftOut,
    blockLength,
    readings,
  };
}

function readingsOf(nights: readonly ComparableNight[]): readonly CountReading[] {
  return nights.every(({ min, max }) => min === max) ? ["as_reported"] : ["after_least", "after_most"];
}
