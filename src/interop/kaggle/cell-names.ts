import { describeValue, warning, type Issue } from "../../core/index.js";
import { isEmptyCell } from "./count-cell.js";
import type { KaggleColumn, KaggleRow } from "./kaggle-row.js";
import type { Lookups } from "./lookups.js";
import { MOST_NAMES } from "./split-names.js";

/** The names that a cell joins by "and", in order. */
export interface CellNames {
  readonly names: readonly string[];
  readonly issues: readonly Issue<"unreadable_names">[];
}

const NOTHING: CellNames = { names: [], issues: [] };

/**
 * The names in a cell such as "Chauda, Crimea and Kursk oblast".
 *
 * @returns the names; none, with a warning `unreadable_names`, as `splitNames` says
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
