import { describeValue, warning, type Issue } from "../../core/index.js";
import { isEmptyCell } from "./count-cell.js";
import { isName } from "./is-name.js";
import type { KaggleColumn, KaggleRow } from "./kaggle-row.js";
import type { Lookups } from "./lookups.js";

/** Most names that one cell is read for; bulletins name a dozen places. */
const MOST_NAMES = 50;

/** The names that a cell joins by "and", in order. */
export interface CellNames {
  readonly names: readonly string[];
  readonly issues: readonly Issue<"unreadable_names">[];
}

const NOTHING: CellNames = { names: [], issues: [] };

/**
 * The names in a cell such as "Chauda, Crimea and Kursk oblast".
 *
 * @returns the names; none, with a warning `unreadable_names`, as {@link splitNames} says
 */
export function cellNames(row: KaggleRow, column: KaggleColumn, lookups: Lookups): CellNames {
  const cell = row[column];
  return isEmptyCell(cell) ? NOTHING : textNames(String(cell), column, lookups);
}

/** As {@link cellNames}, for a text that stands within a cell. */
export function textNames(text: string, column: KaggleColumn, { names }: Lookups): CellNames {
  const found = names(text);
  if (found !== undefined) return { names: found, issues: NOTHING.issues };
  const message = `${column} is ${describeValue(text)}: expected at most ${MOST_NAMES} names, joined by "and". None was taken.`;
  return { names: [], issues: [warning({ code: "unreadable_names", path: [column], input: text, message })] };
}

/** Splits a text at each "and"; `undefined` where a part cannot stand as a name, or there are more than fifty. */
export function splitNames(text: string): readonly string[] | undefined {
  const names = text.split(" and ", MOST_NAMES + 1).map((name) => name.trim().replace(/^(?:and )+/u, ""));
  return names.length <= MOST_NAMES && names.every(isName) ? names : undefined;
}
