import type { Span } from "../../core/index.js";
import { findLaunchSites, findRegions, type LaunchSiteMatch, type PlaceMatch } from "../../place/index.js";
import type { LaunchSite, RegionFigure } from "../../strike/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Sentence } from "./sentences.js";
import type { Token } from "./token.js";
import { wordAt } from "./tokens-of.js";

/** A place that a text names: a launch site, a region, or a name that may be either. */
export interface NamedPlace {
  readonly site?: LaunchSiteMatch | undefined;
  readonly region?: PlaceMatch | undefined;
  readonly span: Span;
}

/** The places that a text names, in order and without overlaps. Linear. */
export function namedPlaces({ words }: BulletinText): NamedPlace[] {
  const sites = findLaunchSites(words, { language: "uk" }).map((site): NamedPlace => ({ site, span: site.span }));
  const regions = findRegions(words, { language: "uk" }).map((region): NamedPlace => ({ region, span: region.span }));
  const places: NamedPlace[] = [];
  for (const place of [...sites, ...regions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const before = places.at(-1);
    if (before === undefined || place.span.start >= before.span.end) places.push(place);
    else places[places.length - 1] = { ...place, ...before };
  }
  return places;
}

/** What a text says of its places. */
export interface PlaceRoles {
  readonly launchSites: readonly LaunchSite[];
  readonly regions: readonly { readonly code: PlaceMatch["code"]; readonly measure: RegionFigure["measure"]; readonly span: Span; readonly first: number }[];
}

type Role = "origin" | RegionFigure["measure"] | undefined;

/**
 * Tells launch places from places that were attacked. Those after «із напрямків», «район пуску», «із» are launch places,
 * as are all abroad and at sea; the others are what the verb before them says.
 */
export function placeRoles({ words }: BulletinText, places: readonly NamedPlace[], tokens: readonly Token[], sentences: readonly Sentence[]): PlaceRoles {
  const at = new Map(places.map((place) => [wordAt(words, place.span.start), place] as const));
  const launchSites: LaunchSite[] = [];
  const regions: PlaceRoles["regions"][number][] = [];
  let sentence = 0;
  let role: Role;
  let verb: Role;
  tokens.forEach((token, index) => {
    while (token.first >= (sentences[sentence]?.end ?? Infinity)) {
      sentence += 1;
      if (sentences[sentence]?.kind !== "item") role = verb = undefined;
    }
    if (token.kind === "measure") role = verb = roleOf(token);
    else if (token.kind === "count" || token.kind === "weapon") role = verb;
    else if (token.kind === "origin" || (token.kind === "from" && isOpening(tokens, index))) role = "origin";
    else if (token.kind === "aim") role = "targeted";
    const place = token.kind === "place" ? at.get(token.first) : undefined;
    if (place === undefined) return;
    const site = siteIn(place, role);
    if (site !== undefined) launchSites.push(site);
    else if (place.region !== undefined && place.region.code.startsWith("UA-") && role !== undefined && role !== "origin") {
      regions.push({ code: place.region.code, measure: role, span: place.region.span, first: token.first });
    }
  });
  return { launchSites, regions };
}

function roleOf(token: Extract<Token, { kind: "measure" }>): Role {
  if (token.measure === "launched") return "targeted";
  if (token.measure === "reachedTarget") return "hit";
  return token.measure === "stillAirborne" || token.measure === "leftAirspace" ? undefined : token.measure;
}

/** «Із ТОТ АР Крим», «з повітряного простору над акваторією Чорного моря». */
function isOpening(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 3).some(({ kind }) => kind === "place" || kind === "origin");
}

/** The launch site that a name stands for in its role; a region of Ukraine is one only after «із». */
function siteIn({ site, region }: NamedPlace, role: Role): LaunchSite | undefined {
  if (site !== undefined && (role === "origin" || region?.code.startsWith("UA-") !== true)) return { id: site.id, name: site.wording, region: site.region };
  if (region === undefined || region.code === "RU" || region.code === "X-UA-TOT" || region.code.startsWith("sector-")) return undefined;
  return role === "origin" || !region.code.startsWith("UA-") ? { name: region.name, region: region.code } : undefined;
}
