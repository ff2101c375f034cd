import { error, warning, type Issue } from "../../core/index.js";
import type { LaunchSite, RegionFigure } from "../impact.js";
import type { StrikeReport } from "../strike-report.js";
import { haveOwnCodes } from "./have-own-codes.js";

/** What can be wrong with the places of a report whose shape is right. */
export type PlaceIssueCode = "unnamed_place" | "repeated_region";

/**
 * The laws of a report's places: a region has a code or a name, a launch site an id, a name or a region
 * (`unnamed_place`, an error); a region stands once under a measure (`repeated_region`, a warning). Never throws.
 */
export function placeIssues({ regions, launchSites }: StrikeReport): Issue<PlaceIssueCode>[] {
  const issues = regions === undefined ? [] : regionIssues(regions);
  return launchSites === undefined ? issues : [...issues, ...siteIssues(launchSites)];
}

function regionIssues(regions: readonly RegionFigure[]): Issue<PlaceIssueCode>[] {
  const issues: Issue<PlaceIssueCode>[] = [];
  if (haveOwnCodes(regions)) return issues;
  const seen = new Map<string, number>();
  for (const [index, region] of regions.entries()) {
    const { code, name, measure } = region;
    if (code === undefined && name === undefined) {
      const message = `regions[${index}] has neither code nor name: expected one of them, so that the figure has a place. Add "code", or "name" where the place has no code.`;
      issues.push(error({ code: "unnamed_place", path: ["regions", index], input: region, message }));
      continue;
    }
    // A code and a name that are spelt alike are two places.
    const key = code === undefined ? `${measure} name ${name ?? ""}` : `${measure} ${code}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, index);
      continue;
    }
    const message = `regions[${index}] is ${JSON.stringify(code ?? name)} under ${measure}, as regions[${earlier}] is: expected each region once under a measure. Keep one of them.`;
    issues.push(warning({ code: "repeated_region", path: ["regions", index], input: region, message }));
  }
  return issues;
}

function siteIssues(sites: readonly LaunchSite[]): Issue<PlaceIssueCode>[] {
  return sites.flatMap((site, index) => {
    if (site.id !== undefined || site.name !== undefined || site.region !== undefined) return [];
    const message = `launchSites[${index}] has neither id, name nor region: expected one of them. Add one, or remove the entry.`;
    return [error({ code: "unnamed_place" as const, path: ["launchSites", index], input: site, message })];
  });
}
