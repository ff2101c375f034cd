import type { RegionFigure } from "../impact.js";

/** Up to so many regions are compared two by two. */
const FEW = 12;

/** Whether regions are few and each has a code that no other one has, as in most reports: the laws of places then take a short way. */
export function haveOwnCodes(regions: readonly RegionFigure[]): boolean {
  if (regions.length > FEW) return false;
  for (let index = 0; index < regions.length; index += 1) {
    const code = regions[index]?.code;
    if (code === undefined) return false;
    for (let earlier = 0; earlier < index; earlier += 1) if (regions[earlier]?.code === code) return false;
  }
  return true;
}
