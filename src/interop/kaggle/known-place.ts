import { findLaunchSites, placeKind, regionOf, type PlaceCode } from "../../place/index.js";
import type { LaunchSite } from "../../strike/index.js";

/** What the gazetteer knows of a name. */
export interface KnownPlace {
  /** Absent where no place has that name, or several are named together. */
  readonly code?: PlaceCode | undefined;
  /** Whether the name means a spot within that place: a district, a city, a coast. */
  readonly isPart: boolean;
}

const NOWHERE: KnownPlace = { isPart: false };

/** The place that a name means: "Odesa oblast", or that it lies in: "Odesa oblast, Black Sea", "Kyiv oblast (south)". */
export function knownPlace(name: string): KnownPlace {
  if (name.includes(" and ")) return NOWHERE;
  const [outer = ""] = name.split(/[,(]/u, 1);
  const found = regionOf(outer);
  return found.ok ? { code: found.value, isPart: outer !== name } : NOWHERE;
}

/** A launch place: a known site, else the region, sea or country that is named; compass points are directions, not places. */
export function knownLaunchSite(name: string): LaunchSite {
  const [site, ...more] = findLaunchSites(name, { language: "en" });
  if (site !== undefined && more.length === 0) return { id: site.id, name, region: site.region };
  const { code } = knownPlace(name);
  const kind = code === undefined ? "sector" : placeKind(code);
  return kind === "sector" ? { name } : { name, region: code };
}
