import { emptyRatePool, mergeRatePools, rateOfPool, ratePoolOf, type InterceptionRate, type OutcomeMeasure, type RatePool, type ReportInput } from "../../interception/index.js";
import type { Accumulator } from "./accumulator.js";

/** The running state of a pooled rate. */
export interface RateState {
  readonly pool: RatePool;
  /** Reports that contradict themselves and are not in the pool. */
  readonly leftOut: number;
}

/** A pooled rate: sum over sum, never a mean of ratios. */
export interface PooledRate {
  /** Absent where nothing was launched: that is not 0 %. */
  readonly rate?: InterceptionRate | undefined;
  /** How many reports contradict themselves and are left out. */
  readonly leftOut: number;
}

/**
 * Accumulates an interception rate over disjoint reports: the same answer as `interceptionRate` over all of them.
 *
 * @param numerator - the fate that is counted
 * @throws RangeError where `numerator` is no outcome
 * @example
 * const { empty, addAll, result } = rateAccumulator("intercepted");
 * result(addAll(empty(), [{ launched: 84, intercepted: 52 }, { launched: 16, intercepted: 8 }])).rate.counted // => 60
 */
export function rateAccumulator(numerator: OutcomeMeasure): Accumulator<ReportInput, RateState, PooledRate> {
  const zero: RateState = { pool: emptyRatePool(numerator), leftOut: 0 };
  const add = (state: RateState, report: ReportInput): RateState => {
    const pool = ratePoolOf(report, { numerator });
    return pool.ok ? { ...state, pool: mergeRatePools(state.pool, pool.value) } : { ...state, leftOut: state.leftOut + 1 };
  };
  return {
    empty: () => zero,
    add,
    addAll: (state, reports) => {
      let sum = state;
      for (const report of reports) sum = add(sum, report);
      return sum;
    },
    merge: (a, b) => ({ pool: mergeRatePools(a.pool, b.pool), leftOut: a.leftOut + b.leftOut }),
    result: ({ pool, leftOut }) => {
      const rate = rateOfPool(pool);
      return { ...(rate === undefined ? {} : { rate }), leftOut };
    },
  };
}
