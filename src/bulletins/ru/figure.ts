import type { Span } from "../../core/index.js";
import type { OutcomeMeasure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { sumQuantities, type Quantity } from "../../quantity/index.js";
import type { Segment, Sentence, SegmentPlace } from "./segment.js";

/** So many of one weapon. */
export interface FigureEntry {
  readonly weapon: WeaponGroup;
  readonly quantity: Quantity;
  readonly span: Span;
}

/** What became of some weapons, and where. */
export interface Figure {
  readonly sentence: Sentence;
  /** Where it stands in the text. */
  readonly order: number;
  readonly measure: OutcomeMeasure;
  readonly entries: readonly FigureEntry[];
  readonly places: readonly SegmentPlace[];
  /** So many over each of the places; the entries hold all of them together. */
  readonly each?: Quantity | undefined;
  /** Whether places that are not named or known share the count. */
  readonly isShared: boolean;
  readonly isPart: boolean;
  readonly isMore: boolean;
  readonly isTotal: boolean;
  /** Whether the verb stands in the segment itself. */
  readonly hasVerb: boolean;
  /** Whether the weapon is named in the segment itself. */
  readonly hasWeapon: boolean;
  /** The segment that tells it. */
  readonly segment: Segment;
}

/** How many weapons the figure counts in all. */
export function totalOf({ entries }: Pick<Figure, "entries">): Quantity {
  const [only] = entries;
  return only !== undefined && entries.length === 1 ? only.quantity : sumQuantities(entries.map(({ quantity }) => quantity));
}
