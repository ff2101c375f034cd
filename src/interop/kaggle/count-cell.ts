import { describeValue, error, type Issue } from "../../core/index.js";
import type { KaggleCell, KaggleColumn } from "./kaggle-row.js";

/** A count, or `undefined` where the cell is empty: what was not reported is not zero. */
export type CountCell = { readonly ok: true; readonly value: number | undefined } | { readonly ok: false; readonly issue: Issue<"unreadable_count"> };

const WHOLE = /^\d{1,16}(?:\.0{1,9})?$/u;
const EMPTY: CountCell = { ok: true, value: undefined };

/** Whether a cell holds nothing: no key, null, blanks, or a bare NaN as data frames write it. */
export function isEmptyCell(cell: KaggleCell): boolean {
  if (cell === undefined || cell === null) return true;
  return typeof cell === "number" ? Number.isNaN(cell) : cell === "" || /^(?:nan|none|null)?$/iu.test(cell.trim());
}

/**
 * Reads a cell of counts: `84`, `"84"`, `"84.0"`, or nothing. Fractions, negative numbers, `-0` and numbers too large
 * to be exact are refused.
 *
 * @returns the count, or `unreadable_count`
 */
export function readCountCell(cell: KaggleCell, column: KaggleColumn): CountCell {
  if (isEmptyCell(cell)) return EMPTY;
  const value = typeof cell === "number" ? cell : WHOLE.test((cell ?? "").trim()) ? Number(cell) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) return { ok: true, value };
  const message = `${column} is ${describeValue(cell)}: expected a whole number of 0 or more, or an empty cell where nothing was reported.`;
  return { ok: false, issue: error({ code: "unreadable_count", path: [column], input: cell, message }) };
}
