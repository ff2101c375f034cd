import { outcomeOf, type Issue, type Outcome } from "../../core/index.js";
import { readCountCell } from "./count-cell.js";
import type { KaggleColumn, KaggleRow } from "./kaggle-row.js";

/** Columns that hold one count. */
const COUNT_COLUMNS: readonly CountColumn[] = [
  "launched",
  "destroyed",
  "not_reach_goal",
  "still_attacking",
  "is_shahed",
  "num_hit_location",
  "num_fall_fragment_location",
  "turbojet",
  "turbojet_destroyed",
];

type CountColumn = Extract<
  KaggleColumn,
  | "launched"
  | "destroyed"
  | "not_reach_goal"
  | "still_attacking"
  | "is_shahed"
  | "num_hit_location"
  | "num_fall_fragment_location"
  | "turbojet"
  | "turbojet_destroyed"
>;

/** The counts of a row by column; a column of which nothing was reported has no key. */
export type RowNumbers = Readonly<Partial<Record<CountColumn, number>>>;

/**
 * Reads every column that holds one count.
 *
 * @returns the counts, or `unreadable_count` for each cell that is none
 */
export function rowNumbers(row: KaggleRow): Outcome<RowNumbers, "unreadable_count"> {
  const numbers: Partial<Record<CountColumn, number>> = {};
  const issues: Issue<"unreadable_count">[] = [];
  for (const column of COUNT_COLUMNS) {
    const read = readCountCell(row[column], column);
    if (!read.ok) issues.push(read.issue);
    else if (read.value !== undefined) numbers[column] = read.value;
  }
  return outcomeOf(numbers, issues);
}
