import type { InterceptionRate } from "./rate.js";

/** How {@link formatRate} writes. */
export interface FormatRateOptions {
  /** Decimal places of a per cent, 0 to 10; 1 when absent. */
  readonly digits?: number | undefined;
}

/**
 * A rate in per cent, rounded to nearest: `61.9 %`, `17.9–100 %` (en dash) for bounds, `~` before what is approximate.
 * None and all are written without decimals, so that 99.97 % does not pass for all.
 *
 * @throws RangeError where `digits` is not a whole number from 0 to 10
 * @example formatRate({ min: 52 / 84, max: 52 / 84 }) // => "61.9 %"
 * @example formatRate({ min: 15 / 84, max: 1 }) // => "17.9–100 %"
 * @example formatRate({ min: 52 / 84, max: 52 / 84 }, { digits: 0 }) // => "62 %"
 */
export function formatRate(rate: Pick<InterceptionRate, "min" | "max" | "approximate">, { digits = 1 }: FormatRateOptions = {}): string {
  if (!Number.isInteger(digits) || digits < 0 || digits > 10) throw new RangeError(`digits is ${digits}: expected a whole number from 0 to 10.`);
  const [min, max] = [perCent(rate.min, digits), perCent(rate.max, digits)];
  return `${rate.approximate === true ? "~" : ""}${min === max ? min : `${min}–${max}`} %`;
}

function perCent(share: number, digits: number): string {
  return (share * 100).toFixed(share === 0 || share === 1 ? 0 : digits);
}
