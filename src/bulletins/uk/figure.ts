import type { Span } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { Amount } from "./nominal.js";

/** A part of a figure that the text counts apart: «(64 із них – реактивні)». */
export interface FigurePart {
  readonly amount: Amount;
  /** Absent where the text describes the part and does not name it: jets. */
  readonly weapon: WeaponGroup | undefined;
  readonly label: string;
  readonly span: Span;
}

/** What a text counts, before it is known how its figures go together. */
export interface Figure {
  readonly measure: Measure;
  readonly amount: Amount;
  /** The amount in numbers, where it is a count or the form of the noun tells. */
  readonly quantity: Quantity | undefined;
  /** Absent where it refers to weapons named before. */
  readonly weapon: WeaponGroup | undefined;
  /** Whether it is over all weapons together: «385 засобів». */
  readonly isTotal: boolean;
  /** Whether it refers to the total before it: «385 засобів: 213 – збито, 172 – подавлено». */
  readonly ofTotal: boolean;
  readonly whole?: Quantity | undefined;
  readonly parts: readonly FigurePart[];
  /** Whether a colon or dash after it opens a list of what it is made of. */
  readonly opensList: boolean;
  /** Whether it is said to come on top of what was said: «ще», «крім того». */
  readonly isMore: boolean;
  /** Whether its sentence sums up: «загалом», «від початку доби». */
  readonly isSum: boolean;
  /** Whether a place stands beside it: «над Полтавщиною збито 7». */
  readonly isPlaced: boolean;
  readonly span: Span;
  /** Which sentence of the text, and whether it is the headline, a first line that may be one, the head of a list, an item of it or another. */
  readonly sentence: number;
  readonly section: "headline" | "title" | "heading" | "item" | "body";
}

/** A count of places. */
export interface LocationFigure {
  readonly key: "hitLocations" | "debrisLocations";
  readonly quantity: Quantity;
  readonly span: Span;
}

/** A count that is told of places: «п’ять – над Одещиною». */
export interface RegionalFigure {
  /** First word of the place, where it is told of one alone. */
  readonly at: number | undefined;
  /** Whether a dash stands between the two. */
  readonly isApart: boolean;
  readonly measure: Measure;
  readonly quantity: Quantity;
  readonly span: Span;
  readonly sentence: number;
  /** The total of which it is an item: «дев’ять: п’ять – над Одещиною, …». */
  readonly total: Figure | undefined;
}

/** A count that no verb says anything of. */
export interface UnreadFigure {
  readonly span: Span;
}

/** All that the sentences of a text count. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly locations: readonly LocationFigure[];
  readonly regional: readonly RegionalFigure[];
  readonly unread: readonly UnreadFigure[];
  /** Counts that say nothing new: of a whole named again, of what is still being cleared up. */
  readonly idle: readonly Span[];
}
