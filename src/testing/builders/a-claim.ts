import type { Claim } from "../../claim/index.js";
import { aSource } from "./a-source.js";

/**
 * A valid claim for a test: {@link aSource} claims the value.
 *
 * @example aClaim(41) // => { value: 41, source: { name: "Ukrainian Air Force" }, status: "claimed", … }
 */
export function aClaim<T>(value: T, overrides: Partial<Omit<Claim<T>, "value">> = {}): Claim<T> {
  return { value, source: aSource(), status: "claimed", ...overrides };
}
