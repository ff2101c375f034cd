import { checkLevel } from "./check.js";
import { normalQuantile } from "./distributions/normal.js";

/** How sure an interval shall be. */
export interface LevelOptions {
  /** Confidence level between 0 and 1, both sides together; 0.95 where absent. */
  readonly level?: number | undefined;
}

/** What every interval says of itself. */
export interface Interval<Method extends string = string> {
  /** The method's name, stable. */
  readonly method: Method;
  /** Confidence level claimed, both sides together. */
  readonly level: number;
  /** Lower end, included. */
  readonly lower: number;
  /** Upper end, included. */
  readonly upper: number;
}

/** A level with what is left outside on each side. */
export interface TwoSided {
  readonly level: number;
  readonly tail: number;
}

/** @throws RangeError unless the level lies between 0 and 1. */
export function twoSided(options: LevelOptions): TwoSided {
  const level = options.level ?? 0.95;
  checkLevel(level);
  return { level, tail: (1 - level) / 2 };
}

/** The normal deviate that leaves `tail` above it. */
export function deviate(tail: number): number {
  return normalQuantile({ upper: tail });
}
