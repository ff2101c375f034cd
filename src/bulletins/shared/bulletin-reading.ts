import type { Reading, Span } from "../../core/index.js";
import type { StrikeReport, StrikeReportLawCode } from "../../strike/index.js";
import type { BulletinKind } from "./bulletin-kind.js";
import type { DialectId } from "./dialect.js";

/** What can be wrong with a text, or doubtful in its reading. */
export type BulletinIssueCode =
  | StrikeReportLawCode
  /** It holds no figure that a bulletin would hold. */
  | "not_a_bulletin"
  /** It is longer than any bulletin. */
  | "text_too_long"
  /** It states no time: the day up to publication is taken. */
  | "window_not_stated"
  /** It states a time that cannot be: the day up to publication is taken. */
  | "window_unreadable"
  /** A date does not go with the others, or its year with its publication: one that does is taken. */
  | "window_mended"
  /** The window ends long before publication, or after it. */
  | "window_far_from_publication"
  /** The items add up to another number than the total. */
  | "items_disagree"
  /** It gives several totals for one window. */
  | "several_totals"
  /** A count stands beside words that were not understood. */
  | "unread_figure"
  /** Places of a figure were not all understood. */
  | "unread_place"
  /** The number of a weapon is not stated. */
  | "count_not_stated";

/** What {@link readBulletin} returns: reports, and what of the text was read. */
export interface BulletinReading extends Reading<StrikeReport, BulletinIssueCode> {
  readonly kind: BulletinKind;
  /** Whose formula it was read in; absent where it is written in none that is known. */
  readonly dialect?: DialectId | (string & Record<never, never>) | undefined;
  /** What was read, white space and signs beside it included, in order. */
  readonly spans: readonly Span[];
  /** What was not understood, in order: together with `spans` it tiles the text. */
  readonly residue: readonly Span[];
}
