import type { Issue } from "../../core/index.js";
import { boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import { epochMilliseconds } from "../../time/index.js";
import type { CounterPhase, CounterReading, Increment } from "./counter-reading.js";
import { doubtAbout, restartIssue, type CounterIssueCode } from "./counter-issues.js";
import { fits, judge, type Placed } from "./judge-decrease.js";

/** Phases and increments of a counter, and the readings that were set aside. */
export interface CounterReport {
  /** A counter that starts again begins a new phase. */
  readonly phases: readonly CounterPhase[];
  /** Positions of readings that do not fit in, each with an issue. */
  readonly setAside: readonly number[];
  readonly issues: readonly Issue<CounterIssueCode>[];
}

/**
 * Turns a cumulative counter into increments with bounds: between "100" and "110–115" it moved by 10 to 15. Readings are
 * taken in the order of the moments that they speak of.
 *
 * A counter never falls. Where a figure does, for certain, the readings around it decide: one that stands out below or
 * above its neighbours is set aside, as `transposed_digits` where two digits exchanged make it fit, as `late_report`
 * where it repeats an earlier level, else as `out_of_line`; where the counter goes on from the lower level it was
 * started again, which is a new phase (`counter_restarted`) and not a negative increment; where the last reading alone
 * falls, the next one will tell (`unconfirmed_decrease`). A fall within hedged figures is no fall.
 *
 * Never throws on instants and quantities.
 *
 * @example increments([{ at: "2025-06-01T06:00Z", value: 100 }, { at: "2025-06-02T06:00Z", value: { min: 110, max: 115 } }]).phases[0].increments[0].quantity // => { min: 10, max: 15 }
 */
export function increments(readings: readonly CounterReading[]): CounterReport {
  const ordered = readings.map((reading, index): Placed => ({ index, reading })).sort((a, b) => epochMilliseconds(a.reading.at) - epochMilliseconds(b.reading.at) || a.index - b.index);
  const phases: Placed[][] = [[]];
  const setAside: number[] = [];
  const issues: Issue<CounterIssueCode>[] = [];
  const discard = (placed: Placed, code: Parameters<typeof doubtAbout>[1], suggestion?: number): void => {
    setAside.push(placed.index);
    issues.push(doubtAbout(placed, code, suggestion));
  };
  ordered.forEach((placed, at) => {
    const phase = phases.at(-1) ?? [];
    const last = phase.at(-1);
    if (last === undefined || fits(last, placed)) {
      phase.push(placed);
      return;
    }
    const verdict = judge(phase, placed, ordered[at + 1]);
    if (verdict.kind === "restart") {
      issues.push(restartIssue(last, placed));
      phases.push([placed]);
    } else if (verdict.kind === "low") discard(placed, verdict.code, verdict.suggestion);
    else {
      phase.pop();
      discard(last, verdict.code, verdict.suggestion);
      phase.push(placed);
    }
  });
  return { phases: phases.filter((phase) => phase.length > 0).map((phase, number) => phaseOf(phase, phases[number - 1]?.at(-1))), setAside: setAside.sort((a, b) => a - b), issues };
}

/** @param before - the last reading of the phase before */
function phaseOf(phase: readonly Placed[], before: Placed | undefined): CounterPhase {
  const steps = phase.slice(1).map((to, at) => incrementOf(phase[at] ?? to, to));
  const [first] = phase;
  // Since it started again it has counted to the first reading; what it had counted before it did is not known.
  const anew = before === undefined || first === undefined ? [] : [{ to: first.index, window: { start: before.reading.at, end: first.reading.at }, quantity: restarted(first.reading.value) }];
  const all: Increment[] = [...anew, ...steps];
  return { readings: phase.map(({ index }) => index), increments: all, total: totalOf(phase, anew[0]) };
}

function incrementOf(from: Placed, to: Placed): Increment {
  return { from: from.index, to: to.index, window: { start: from.reading.at, end: to.reading.at }, quantity: difference(from.reading.value, to.reading.value) };
}

/** From the first reading to the last at once: tighter than the sum over all between. */
function totalOf(phase: readonly Placed[], anew: Increment | undefined): Quantity {
  const [first, last] = [phase[0], phase.at(-1)];
  if (first === undefined || last === undefined || anew !== undefined) return last === undefined ? 0 : restarted(last.reading.value);
  return first === last ? 0 : difference(first.reading.value, last.reading.value);
}

function restarted(value: Quantity): Quantity {
  const { min, approximate } = boundsOf(value);
  return quantityOf({ min, approximate });
}

function difference(from: Quantity, to: Quantity): Quantity {
  const [a, b] = [boundsOf(from), boundsOf(to)];
  const approximate = a.approximate || b.approximate;
  const min = a.max === undefined ? 0 : Math.max(b.min - a.max, 0);
  return quantityOf({ min, max: b.max === undefined ? undefined : Math.max(b.max - a.min, min), approximate });
}
