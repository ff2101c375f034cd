import type { PlaceCode } from "./place-code.js";
import type { PlaceKind } from "./place-sense.js";
import { LAUNCH_SITE_IDS, LAUNCH_SITES, type LaunchSiteRow } from "./tables/launch-sites.js";
import { COMPOSITES, type CompositeRow } from "./tables/other-places.js";
import { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS } from "./tables/place-codes.js";
import { REGIONS, type RegionType } from "./tables/regions.js";

const KINDS: readonly (readonly [PlaceKind, ReadonlySet<string>])[] = [
  ["region", new Set(REGION_CODES)],
  ["neighbour", new Set(NEIGHBOUR_CODES)],
  ["sea", new Set(SEA_IDS)],
  ["sector", new Set(SECTOR_IDS)],
  ["composite", new Set(COMPOSITE_IDS)],
];

/**
 * What sort of place a code stands for.
 *
 * @example placeKind("sea-black") // => "sea"
 */
export function placeKind(code: PlaceCode): PlaceKind {
  return KINDS.find(([, codes]) => codes.has(code))?.[0] ?? "region";
}

/**
 * Which type of first-level region a code is; `undefined` for what is no region.
 *
 * @example regionType("RU-KDA") // => "krai"
 */
export function regionType(code: PlaceCode): RegionType | undefined {
  const rows: Readonly<Partial<Record<PlaceCode, { readonly type: RegionType }>>> = REGIONS;
  return rows[code]?.type;
}

/**
 * The regions that an area is made of: the members of a composite, else the place itself.
 *
 * @example covers("X-RU-MOSREG") // => ["RU-MOW", "RU-MOS"]
 */
export function covers(code: PlaceCode): readonly PlaceCode[] {
  const rows: Readonly<Partial<Record<PlaceCode, CompositeRow>>> = COMPOSITES;
  return rows[code]?.covers ?? [code];
}

/**
 * What is known of a launch site: its region, names and, where published, its point. `undefined` for an id that is not
 * in the gazetteer.
 *
 * @example launchSite("chauda").region // => "UA-43"
 */
export function launchSite(id: string): LaunchSiteRow | undefined {
  const known = LAUNCH_SITE_IDS.find((one) => one === id);
  return known && LAUNCH_SITES[known];
}
