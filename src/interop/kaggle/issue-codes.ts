import type { ShapeIssueCode } from "../../core/index.js";
import type { TallyIssueCode } from "../../interception/index.js";
import type { RowCountsIssueCode } from "./row-counts.js";
import type { RowRegionsIssueCode } from "./row-regions.js";
import type { RowSourceIssueCode } from "./row-source.js";
import type { RowSubsetsIssueCode } from "./row-subsets.js";
import type { RowWindowIssueCode } from "./row-window.js";

/** What can be wrong with one row of the dataset. */
export type KaggleRowIssueCode =
  | RowWindowIssueCode
  | RowCountsIssueCode
  | RowRegionsIssueCode
  | RowSubsetsIssueCode
  | RowSourceIssueCode
  | TallyIssueCode
  | "unreadable_count"
  | "unreadable_source"
  | "details_exceed_total";

/**
 * What `readKaggleRows` can find.
 *
 * Errors, each with a reject: the shape codes (`wrong_type`, …), `unreadable_time`, `no_such_day`, `no_such_time`,
 * `window_reversed`, `unknown_weapon`, `unreadable_count`, `unreadable_source`. Everything else is a warning beside a
 * record.
 */
export type KaggleIssueCode = KaggleRowIssueCode | ShapeIssueCode | "window_widened" | "too_many_places" | "definition_break";
