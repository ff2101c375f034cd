import { failure, success, type Outcome } from "../../core/index.js";
import type { Side } from "../../source/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { latestRevisions } from "../revisions/latest-revisions.js";

/** Which reports to count. */
export interface ReportChoice {
  /** Only this source's reports; needed where they come from several, whose figures are never mixed. */
  readonly source?: string | undefined;
  /** Only reports of this side's attacks; needed where a source speaks of attacks by both. */
  readonly attacker?: Side | undefined;
}

/** Codes of functions that count one source's reports of one side's attacks. */
export type ChoiceIssueCode = "no_reports" | "mixed_sources" | "mixed_attackers";

/** Reports that may be counted together. */
export interface ChosenReports {
  readonly source: string;
  /** Their positions in the list given, each report in its latest revision, retracted ones left out. */
  readonly indexes: readonly number[];
}

/** The latest revisions of one source's reports about one side's attacks. */
export function chosenReports(reports: readonly StrikeReport[], { source, attacker }: ReportChoice): Outcome<ChosenReports, ChoiceIssueCode> {
  const indexes = latestRevisions(reports).filter((index) => {
    const report = reports[index];
    return report?.status !== "retracted" && (source === undefined || report?.source.name === source) && (attacker === undefined || report?.attacker === undefined || report.attacker === attacker);
  });
  const sources = distinct(indexes.map((index) => reports[index]?.source.name));
  const [only] = sources;
  if (only === undefined) {
    return failure({ code: "no_reports", path: [], input: { source, attacker }, message: noneText(reports, source) });
  }
  if (sources.length > 1) {
    return failure({ code: "mixed_sources", path: [], input: sources, message: `The reports come from ${sources.length} sources (${listed(sources)}), whose figures are never added: choose one by "source".` });
  }
  const attackers = distinct(indexes.map((index) => reports[index]?.attacker));
  if (attackers.length > 1) {
    return failure({ code: "mixed_attackers", path: [], input: attackers, message: `The reports speak of attacks by ${attackers.length} sides (${listed(attackers)}), which are never added: choose one by "attacker".` });
  }
  return success({ source: only, indexes });
}

/** What is there instead, where a source was asked for. */
function noneText(reports: readonly StrikeReport[], source: string | undefined): string {
  const there = distinct(reports.map((report) => report.source.name));
  const asked = source === undefined || there.length === 0 || there.includes(source) ? "" : ` by ${JSON.stringify(source)} among those by ${listed(there)}`;
  return `There is no report to count${asked}: give at least one, of the source and attacker asked for.`;
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, 4).map((name) => JSON.stringify(name)).join(", ");
  return names.length > 4 ? `${first} and ${names.length - 4} more` : first;
}
