import type { Counts } from "./counts.js";
import { highOf, lowOf } from "./ends.js";
import { forEachMeasure } from "./for-each-measure.js";
import { MEASURES, OUTCOME_MEASURES, type Measure, type OutcomeMeasure } from "./measure.js";

/** A variable of the system: the bounds known of it so far. `Infinity` is open. */
export interface Cell {
  low: number;
  high: number;
}

/** Two ends for each measure. */
export type MeasureEnds = Readonly<Record<Measure, Readonly<Cell>>>;

/** What can be counted of a set of weapons: the measures, those without a reported fate, and those without one fate. */
export type Node = Measure | "unaccounted" | Complement;

/** All launched weapons but those of one outcome. */
export type Complement = `not_${OutcomeMeasure}`;

/** The variables of one set of weapons. */
export type Row = Readonly<Record<Node, Cell>>;

/** `total` is the sum of `parts`. */
export interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** What makes up each complement. The one of `intercepted`, with its parts, is law 1 in full; the rest follow from it. */
const MAKEUP: Readonly<Record<OutcomeMeasure, readonly Node[]>> = {
  shotDown: ["suppressed", "not_intercepted"],
  suppressed: ["shotDown", "not_intercepted"],
  intercepted: ["reachedTarget", "failed", "stillAirborne", "leftAirspace", "unaccounted"],
  reachedTarget: ["intercepted", "failed", "stillAirborne", "leftAirspace", "unaccounted"],
  failed: ["intercepted", "reachedTarget", "stillAirborne", "leftAirspace", "unaccounted"],
  stillAirborne: ["intercepted", "reachedTarget", "failed", "leftAirspace", "unaccounted"],
  leftAirspace: ["intercepted", "reachedTarget", "failed", "stillAirborne", "unaccounted"],
};

/** Every {@link Node}. */
export const NODES: readonly Node[] = [...MEASURES, "unaccounted", ...OUTCOME_MEASURES.map((outcome): Complement => `not_${outcome}`)];

/** The variables of a set of weapons with what is reported of it. */
export function rowOf(counts: Counts): Row {
  return {
    ...forEachMeasure((measure) => ({ low: lowOf(counts[measure]), high: highOf(counts[measure]) })),
    unaccounted: open(),
    not_shotDown: open(),
    not_suppressed: open(),
    not_intercepted: open(),
    not_reachedTarget: open(),
    not_failed: open(),
    not_stillAirborne: open(),
    not_leftAirspace: open(),
  };
}

function open(): Cell {
  return { low: 0, high: Infinity };
}

/** Law 1 on a set of weapons. */
export function sumsWithin(row: Row): Sum[] {
  const complements = OUTCOME_MEASURES.flatMap((outcome): Sum[] => {
    const others = row[`not_${outcome}`];
    return [
      { total: others, parts: MAKEUP[outcome].map((node) => row[node]) },
      { total: row.launched, parts: [row[outcome], others] },
    ];
  });
  return [{ total: row.intercepted, parts: [row.shotDown, row.suppressed] }, ...complements];
}
