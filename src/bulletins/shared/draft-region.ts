import type { Span } from "../../core/index.js";
import type { PlaceCode } from "../../place/index.js";
import { addQuantities, type Quantity } from "../../quantity/index.js";
import type { RegionFigure } from "../../strike/index.js";

/** A place that a figure is of. */
export interface DraftPlace {
  readonly code?: PlaceCode | undefined;
  readonly name?: string | undefined;
}

/** A region of a report in the making. */
export interface DraftRegion extends DraftPlace {
  readonly measure: RegionFigure["measure"];
  count: Quantity | undefined;
  /** Whether it is named beside others in a joint figure too: its own count is then a floor. */
  isJoint: boolean;
  readonly spans: Span[];
}

/** A second naming of a region: counts are added; beside a joint figure, a count of its own is a floor. */
export function joinRegion(region: DraftRegion, count: Quantity | undefined, spans: readonly Span[]): void {
  region.isJoint ||= count === undefined;
  region.count = count === undefined || region.count === undefined ? (region.count ?? count) : addQuantities(region.count, count);
  region.spans.push(...spans);
}

/** The region as a report holds it. */
export function regionOf({ code, name, measure, count, isJoint }: DraftRegion): RegionFigure {
  const floor = count !== undefined && isJoint ? { min: typeof count === "number" ? count : count.min } : count;
  // Written out: spreading what may be missing takes several times as long and makes shapes of its own, and every region passes here.
  if (code !== undefined && name !== undefined) return floor === undefined ? { code, name, measure } : { code, name, measure, count: floor };
  if (code !== undefined) return floor === undefined ? { code, measure } : { code, measure, count: floor };
  if (name !== undefined) return floor === undefined ? { name, measure } : { name, measure, count: floor };
  return floor === undefined ? { measure } : { measure, count: floor };
}
