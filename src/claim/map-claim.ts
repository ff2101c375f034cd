import type { Claim } from "./claim.js";

/**
 * The same claim with another value: who said it, when, of what time and how it stands go along.
 *
 * @example mapClaim({ value: 52, source: { name: "Ukrainian Air Force" }, status: "claimed" }, (n) => n / 84) // => { value: 52 / 84, source: { name: "Ukrainian Air Force" }, status: "claimed" }
 */
export function mapClaim<T, U>(claim: Claim<T>, change: (value: T) => U): Claim<U> {
  return { ...claim, value: change(claim.value) };
}
