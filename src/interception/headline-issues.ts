import { describePath, warning, type PathStep } from "../core/index.js";
import { formatQuantity } from "../quantity/index.js";
import { bodyOf } from "./body.js";
import type { Contradiction } from "./contradiction.js";
import { narrowByHeadline, type Narrowed } from "./headline.js";
import type { ReportFigures } from "./report-figures.js";

/** What can be wrong between a report's headline and its tallies. */
export type HeadlineIssueCode = "headline_disagrees";

/**
 * Whether a report's headline goes with what its tallies add up to. The body wins, so a disagreement is a warning. One
 * that rests on a hedged figure is none, and neither is a headline beside tallies that contradict themselves. Never
 * throws.
 *
 * @param path - where the report stands in the value being read
 * @returns warnings `headline_disagrees`, one for each measure, each a {@link Contradiction} that names both figures
 * @example headlineIssues({ tallies: [{ launched: 80 }, { launched: 4 }], stated: { launched: 85 } })[0].conflict // => [["stated", "launched"], ["tallies"]]
 * @example headlineIssues({ tallies: [{ launched: 80 }, { launched: 4 }], stated: { launched: 84 } }) // => []
 */
export function headlineIssues(report: ReportFigures, path: readonly PathStep[] = []): Contradiction<HeadlineIssueCode>[] {
  const { tallies, stated } = report;
  if (stated === undefined || tallies.length === 0) return [];
  const body = bodyOf(tallies);
  return body === undefined ? [] : refusalIssues(narrowByHeadline(body, stated), path, report);
}

/** The warnings for a headline's figures that were refused. */
export function refusalIssues({ refused }: Narrowed, path: readonly PathStep[], input: unknown): Contradiction<HeadlineIssueCode>[] {
  const tallies = describePath([...path, "tallies"]);
  return refused.map(({ measure, stated, allowed }) => {
    const message =
      `${describePath([...path, "stated", measure])} is ${formatQuantity(stated)}: expected ${formatQuantity(allowed)}, ` +
      `to which ${tallies} add up. The tallies are used; correct whichever is wrong.`;
    return { ...warning({ code: "headline_disagrees", path, input, message }), conflict: [["stated", measure], ["tallies"]] };
  });
}
