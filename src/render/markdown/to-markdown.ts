import type { SituationReport } from "../../chronicle/index.js";
import { attribute, statementText } from "../../claim/index.js";
import { momentWindow } from "../../time/index.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { nightsSection } from "./nights-section.js";
import { line, windowText } from "./phrases.js";
import { recordsSection } from "./records-section.js";
import { strikeSection } from "./strike-section.js";
import { talksSection } from "./talks-section.js";

/**
 * A situation report as English Markdown. No figure stands in it without its claimant and the time that it is for;
 * what outside data says is escaped, so that it shows as it was written.
 *
 * @returns the text, ending in a line break; the same for the same value everywhere. Never throws on a value that
 *   `situationReport` made.
 */
export function toMarkdown(report: SituationReport): string {
  const { zone } = report;
  const lines = [
    "# Situation report",
    "",
    `As of ${windowText(momentWindow(report.at), zone)}. Every figure is its source's claim about the time given with it.`,
    "",
    ...(report.round === undefined ? [] : talksSection(report.round, zone)),
    `## Strikes, ${windowText(report.period, zone)}`,
    "",
    ...(report.strikes.length === 0 ? ["No report at hand.", ""] : report.strikes.flatMap((strike) => strikeSection(strike, report.strikes, zone))),
    ...recordsSection(report.records, zone),
    ...(report.nights === undefined ? [] : nightsSection(report.nights, report.at)),
    ...statementsSection(report),
    ...issuesSection(report),
  ];
  return `${lines.join("\n").replace(/\n{3,}/gu, "\n\n").trimEnd()}\n`;
}

function statementsSection({ statements }: SituationReport): string[] {
  if (statements.length === 0) return [];
  return ["## What is said", "", ...statements.map((claim) => `- ${escapeMarkdown(attribute(claim, statementText))}`), ""];
}

function issuesSection({ reservations, issues, zone }: SituationReport): string[] {
  if (reservations.length + issues.length === 0) return [];
  return [
    "## Reservations",
    "",
    ...reservations.map((claim) => line(escapeMarkdown(claim.value.message), claim, zone)),
    ...issues.map((issue) => `- ${escapeMarkdown(issue.message)}`),
    "",
  ];
}
