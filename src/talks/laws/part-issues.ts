import type { Issue, PathStep } from "../../core/index.js";
import { quantityIssues, type Bounds, type QuantityIssueCode } from "../../quantity/index.js";
import { windowIssues, type TimeWindow, type WindowIssueCode } from "../../time/index.js";

/** What can be wrong with the windows and quantities inside a model whose shape is right. */
export type PartIssueCode = QuantityIssueCode | WindowIssueCode;

/**
 * The laws of every window and every quantity inside a value, wherever they stand. In the models of this room an object
 * with a `start` is a window and one with a `min` is a quantity.
 *
 * @param value - a value whose shape has been read
 */
export function partIssues(value: unknown, path: readonly PathStep[] = []): Issue<PartIssueCode>[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => partIssues(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  if (isBounds(value)) return quantityIssues(value, path);
  if (isWindow(value)) return windowIssues(value, path);
  return Object.entries(value).flatMap(([key, part]) => partIssues(part, [...path, key]));
}

function isBounds(value: object): value is Bounds {
  return "min" in value;
}

function isWindow(value: object): value is TimeWindow {
  return "start" in value && "end" in value;
}
