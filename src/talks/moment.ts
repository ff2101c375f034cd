import type { Instant } from "../time/index.js";

/** Milliseconds from 1970-01-01T00:00Z. */
export function momentOf(instant: Instant): number {
  return Date.parse(instant);
}
