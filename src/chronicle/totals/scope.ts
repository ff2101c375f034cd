import { covers, type PlaceCode } from "../../place/index.js";

/** The part of the country that a figure speaks for; absent means the whole. */
export type Scope = readonly PlaceCode[] | undefined;

/** Whether every place of `inner` is one of `outer`, areas of several regions taken as these. Only the whole holds the whole. */
export function scopeWithin(inner: Scope, outer: Scope): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const places = new Set(outer.flatMap(regionsOf));
  return inner.flatMap(regionsOf).every((place) => places.has(place));
}

/** Whether both speak for the same part, in any order. */
export function sameScope(a: Scope, b: Scope): boolean {
  return scopeWithin(a, b) && scopeWithin(b, a);
}

/** The regions of an area; the area itself where the gazetteer names none. */
function regionsOf(place: PlaceCode): readonly PlaceCode[] {
  const regions = covers(place);
  return regions.length === 0 ? [place] : regions;
}
