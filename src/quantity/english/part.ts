import { boundsOf } from "../full-bounds.js";
import { quantityOf } from "../quantity-of.js";
import type { Quantity } from "../quantity.js";
import { subsetDifference } from "../subset-difference.js";
import { refused, type Phrase, type Read, type Refused, type Whole } from "./reading-state.js";

/** What was read, as a part of a whole: no more of it than the whole, and refused where it is more than that. */
export function partOf(read: Read | Refused, whole: Whole): Phrase | Refused {
  if (read.kind === "refused") return read;
  const next = Math.max(read.next, whole.next);
  if (!subsetDifference(whole.quantity, read.quantity).ok) return refused("subset_exceeds_whole", next);
  return { ...read, quantity: within(read.quantity, whole.quantity), vague: read.vague || whole.vague, next, whole, countNext: read.next };
}

/** The part with the whole's ceiling, where that is hard: "at least 5 of 10" are at most 10. */
function within(part: Quantity, whole: Quantity): Quantity {
  const { min, max = Infinity, approximate } = boundsOf(part);
  const ceiling = boundsOf(whole);
  if (ceiling.approximate || ceiling.max === undefined || ceiling.max >= max || ceiling.max < min) return part;
  return quantityOf({ min, max: ceiling.max, approximate });
}
