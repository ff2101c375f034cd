import { issueUnder, readShape, rejectNoList, success, warning, type Issue, type Reject, type TracedReading } from "../../core/index.js";
import { breaksBefore, type DefinitionBreak } from "../../interception/index.js";
import type { StrikeEvent } from "../../strike/index.js";
import { KAGGLE_DEFINITION_BREAKS, type DestroyedMeasure } from "./definition-breaks.js";
import type { KaggleIssueCode } from "./issue-codes.js";
import { joinRows, type RowGroup } from "./join-rows.js";
import { isKaggleRow, KaggleRow } from "./kaggle-row.js";
import { lookups } from "./lookups.js";
import { present } from "./present.js";
import { readRow, type ReadRow, type RowContext } from "./read-row.js";
import { rowEventId } from "./row-event-id.js";
import { reportOfRows } from "./report-of-rows.js";

/** Options of {@link readKaggleRows}. */
export interface ReadKaggleRowsOptions {
  /** Where `destroyed` changes its meaning, in order of time. Default {@link KAGGLE_DEFINITION_BREAKS}. */
  readonly definitionBreaks?: readonly DefinitionBreak<DestroyedMeasure>[] | undefined;
}

/**
 * Makes strike events of rows of "Massive Missile Attacks on Ukraine" (P. Ivaniuk, Kaggle), as a CSV parser gives them.
 *
 * Rows of one publication about one attack are one report with a tally for each weapon; `inputsOf` tells which rows.
 * Reports of different sources are different events, so a regional command's rows never enter a national figure: do
 * not add up events of several sources. Each event has an id of its own, the same in whatever order rows stand. Times are Kyiv civil time. An empty cell is unknown, never 0. `destroyed` is
 * `shotDown`, and from July 2025 on the source's combined `intercepted`; `not_reach_goal` is `suppressed` of UAVs and
 * `failed` of missiles. The rows do not say when they were published: `publishedAt` is absent.
 *
 * @returns events in the order of their first row. A row whose window, weapon, source or counts cannot be read is a
 * reject. Other reservations are warnings whose path starts with the row's index and column; `definition_break` stands
 * once for the reading. {@link KaggleIssueCode} lists the codes. What is no list is one reject. Never throws on JSON values.
 * @throws RangeError where a definition break's `from` is not an instant
 * @example readKaggleRows([{ time_start: "2025-06-01 21:30", time_end: "2025-06-02 08:30", model: "Iskander-K", launched: "1.0", destroyed: "0.0", source: "kpszsu/posts/1" }]).records[0].reports[0].tallies // => [{ weapon: "iskander-k", launched: 1, shotDown: 0, suppressed: 0 }]
 */
export function readKaggleRows(rows: readonly unknown[], options: ReadKaggleRowsOptions = {}): TracedReading<StrikeEvent, KaggleIssueCode> {
  const noList = rejectNoList(rows);
  if (noList !== undefined) return { records: [], rejects: [noList], issues: [], inputsOf: [] };
  const context: RowContext = { lookups: lookups(), breaks: options.definitionBreaks ?? KAGGLE_DEFINITION_BREAKS };
  const read: ReadRow[] = [];
  const rejects: Reject<KaggleIssueCode>[] = [];
  const issues: Issue<KaggleIssueCode>[] = [];
  for (const [index, input] of rows.entries()) {
    // The schema is slower than the guard: it is asked only for the words of a refusal.
    const shape = isKaggleRow(input) ? success(input) : readShape(KaggleRow, input);
    const outcome = shape.ok ? readRow(shape.value, index, context) : shape;
    if (!outcome.ok) {
      rejects.push({ index, input, issues: outcome.issues });
      continue;
    }
    read.push(outcome.value);
    for (const issue of outcome.issues) issues.push(issueUnder([index], issue));
  }
  const attacks = joinRows(read);
  const records = attacks.map((groups) => eventOf(groups, issues));
  const inputsOf = attacks.map((groups) => groups.flatMap(({ rows: own }) => own.map(({ index }) => index)).sort((a, b) => a - b));
  return { records, rejects, issues: [...issues, ...breakIssues(read, context)], inputsOf };
}

function eventOf(groups: readonly [RowGroup, ...RowGroup[]], issues: Issue<KaggleIssueCode>[]): StrikeEvent {
  const reports = groups.map((group) => {
    issues.push(...group.rows.flatMap((row) => widenedIssues(row, group)));
    const { report, issues: found } = reportOfRows(group);
    issues.push(...found);
    return report;
  });
  return { ...present({ id: rowEventId(groups[0]) }), window: groups[0].window, attacker: "RU", target: "UA", reports };
}

function widenedIssues({ index, row, window }: ReadRow, group: RowGroup): Issue<"window_widened">[] {
  if (window.start === group.window.start && window.end === group.window.end) return [];
  const message = `time_start and time_end are ${window.start} to ${window.end}, inside the ${group.window.start} to ${group.window.end} of the same publication: the figures stand under the wider window.`;
  return [warning({ code: "window_widened", path: [index, "time_start"], input: row.time_start, message })];
}

/** One note for each break that rows come after. */
function breakIssues(rows: readonly ReadRow[], { breaks }: RowContext): Issue<"definition_break">[] {
  return breaks.flatMap((point) => {
    const after = rows.filter(({ window }) => breaksBefore(window, [point]).length > 0).length;
    if (after === 0) return [];
    const message = `From ${point.from.slice(0, 10)} on destroyed is ${point.measureAfter}, before that ${point.measureBefore} (${point.source}): ${after} of ${rows.length} rows come after. ${point.reason} Split a series there, or compare intercepted with intercepted.`;
    return [warning({ code: "definition_break", path: [], input: point, message })];
  });
}
