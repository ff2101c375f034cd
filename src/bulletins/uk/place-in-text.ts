import type { Span } from "../../core/index.js";
import type { Figure, Findings, LocationFigure, RegionalFigure, UnreadFigure } from "./figure.js";
import type { Reader, Verb } from "./part.js";

/** Findings in the making. */
export interface Collected extends Findings {
  readonly figures: Figure[];
  readonly locations: LocationFigure[];
  readonly regional: RegionalFigure[];
  readonly unread: UnreadFigure[];
  readonly idle: Span[];
}

/** Where a run of tokens stands. */
export interface Place {
  readonly reader: Reader;
  readonly sentence: number;
  readonly section: Figure["section"];
  /** The verb of the list that an item stands in. */
  readonly inherited: Verb | undefined;
  readonly isPending: boolean;
  readonly isMore: boolean;
  readonly isSum: boolean;
}
