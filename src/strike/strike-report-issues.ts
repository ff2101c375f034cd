import type { Issue } from "../core/index.js";
import { talliesIssues, type HeadlineIssueCode, type TallyIssueCode } from "../interception/index.js";
import type { WeaponGroupIssueCode } from "../munition/index.js";
import { windowIssues, type WindowIssueCode } from "../time/index.js";
import { countIssues } from "./laws/count-issues.js";
import { evidenceIssues, type EvidenceIssueCode } from "./laws/evidence-issues.js";
import { placeIssues, type PlaceIssueCode } from "./laws/place-issues.js";
import { publicationIssues, type PublicationIssueCode } from "./laws/publication-issues.js";
import { regionTotalIssues, type RegionTotalIssueCode } from "./laws/region-total-issues.js";
import { reportLinkIssues, type ReportLinkIssueCode } from "./laws/report-link-issues.js";
import { sideIssues, type SideIssueCode } from "./laws/side-issues.js";
import { weaponIssues, type WeaponOverlapIssueCode } from "./laws/weapon-issues.js";
import type { StrikeReport } from "./strike-report.js";

/** What can be wrong with a strike report whose shape is right. */
export type StrikeReportLawCode =
  | WindowIssueCode
  | PublicationIssueCode
  | SideIssueCode
  | ReportLinkIssueCode
  | WeaponGroupIssueCode
  | TallyIssueCode
  | WeaponOverlapIssueCode
  | HeadlineIssueCode
  | PlaceIssueCode
  | RegionTotalIssueCode
  | EvidenceIssueCode;

/**
 * The laws of a report whose shape is right: its window, its moments and sides, each tally, the tallies together and
 * beside the headline, its places beside the totals, every count, and its evidence. Never throws.
 *
 * @returns issues; none where every law holds
 */
export function strikeReportIssues(report: StrikeReport): Issue<StrikeReportLawCode>[] {
  const issues: Issue<StrikeReportLawCode>[] = [];
  add(issues, windowIssues(report.window, WINDOW));
  add(issues, publicationIssues(report));
  add(issues, sideIssues(report));
  add(issues, reportLinkIssues(report));
  add(issues, weaponIssues(report.tallies));
  add(issues, talliesIssues(report));
  add(issues, placeIssues(report));
  add(issues, countIssues(report));
  add(issues, regionTotalIssues(report));
  add(issues, evidenceIssues(report));
  return issues;
}

const WINDOW = ["window"] as const;

/** Not spread into push: a list may be longer than a call takes arguments. */
function add(issues: Issue<StrikeReportLawCode>[], found: readonly Issue<StrikeReportLawCode>[]): void {
  for (const issue of found) issues.push(issue);
}
