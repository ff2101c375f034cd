import type { Claim } from "../claim/index.js";
import { epochMilliseconds, type Instant } from "../time/index.js";

/**
 * The moment from which a claim is known, in milliseconds: when it was published, or else the end of the time that it
 * speaks of, and never before that time began: what is announced for tomorrow has not been done.
 *
 * @param fallback - when a claim without any time is taken to be known
 */
export function knownSince({ publishedAt, window }: Claim<unknown>, fallback: Instant): number {
  const said = epochMilliseconds(publishedAt ?? window?.end ?? fallback);
  return window === undefined ? said : Math.max(said, epochMilliseconds(window.start));
}
