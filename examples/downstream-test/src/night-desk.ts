// Which line does the front page carry about a night, and what does the desk still have to ask?
import { formatQuantity, interceptionRate, type StrikeReport } from "sitrep";
import { readStrikeReports } from "sitrep/strike";

/** What the desk publishes of a night, and what it sends back to the reporters. */
export interface NightPage {
  /** One line for each report: who says what, in their own bounds. */
  readonly lines: readonly string[];
  /** One question for each thing that is wrong with what came in. */
  readonly questions: readonly string[];
}

/** Makes the page from whatever the wire delivered. */
export function nightPage(wire: readonly unknown[]): NightPage {
  const { records, rejects, issues } = readStrikeReports(wire);
  return {
    lines: records.map(lineOf),
    questions: [...rejects.flatMap(({ index, issues: reasons }) => reasons.map(({ message }) => `Report ${index + 1}: ${message}`)), ...issues.map(({ message }) => message)],
  };
}

/** A report in one line; a rate only where there is one. */
export function lineOf(report: StrikeReport): string {
  const rate = interceptionRate(report);
  if (!rate.ok) return `${report.source.name}: no rate (${rate.issues[0].code})`;
  const { counted, outOf, min, max } = rate.value;
  const share = min === max ? percent(min) : `${percent(min)} to ${percent(max)}`;
  return `${report.source.name}: ${formatQuantity(counted)} of ${formatQuantity(outOf)} intercepted, ${share}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
