import { boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { Share } from "./tables/cues.js";

/**
 * What a share of a whole comes to: «більшість» of 130 is 66 to 130, «третина» of 143 about 47 to 48, a half of «до
 * 100» 0 to 50. Rough words give soft bounds.
 */
export function shareOf(whole: Quantity, { low, high, isSoft }: Share): Quantity {
  const { min, max, approximate } = boundsOf(whole);
  // More than a half begins one above it.
  const floor = low === 0.5 && high === 1 ? Math.floor(min / 2) + 1 : Math.floor(min * low);
  const ceiling = max === undefined ? undefined : Math.ceil(max * high);
  return quantityOf({ min: ceiling === undefined ? floor : Math.min(floor, ceiling), max: ceiling, approximate: isSoft || approximate });
}
