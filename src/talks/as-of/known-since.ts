import type { Claim } from "../../claim/index.js";
import { epochMilliseconds, type Instant } from "../../time/index.js";
import type { Fulfilment } from "../fulfilment.js";

/**
 * The moment from which a claim is known, in milliseconds: when it was published, or else the end of the time that it
 * speaks of.
 *
 * @param fallback - when a claim without any time is taken to be known
 */
export function knownSince({ publishedAt, window }: Claim<unknown>, fallback: Instant): number {
  return epochMilliseconds(publishedAt ?? window?.end ?? fallback);
}

/** As {@link knownSince}, and never before its time began: what is announced for tomorrow has not been done. */
export function doneSince(claim: Claim<Fulfilment>, fallback: Instant): number {
  const known = knownSince(claim, fallback);
  return claim.window === undefined ? known : Math.max(known, epochMilliseconds(claim.window.start));
}
