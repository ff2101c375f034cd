import type { PlaceCode } from "../../place/index.js";

/** The part of the country that a figure speaks for; absent means the whole. */
export type Scope = readonly PlaceCode[] | undefined;

/** Whether every place of `inner` is one of `outer`. Only the whole holds the whole. */
export function scopeWithin(inner: Scope, outer: Scope): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const places = new Set(outer);
  return inner.every((place) => places.has(place));
}

/** Whether both speak for the same part, in any order. */
export function sameScope(a: Scope, b: Scope): boolean {
  return scopeWithin(a, b) && scopeWithin(b, a);
}
