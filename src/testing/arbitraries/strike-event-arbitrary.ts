import * as fc from "fast-check";
import type { Side } from "../../source/index.js";
import type { StrikeEvent } from "../../strike/index.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { reportDraftArbitrary, reportOn } from "./strike-report-arbitrary.js";
import { timeWindowArbitrary } from "./time-arbitraries.js";
import { sideArbitrary } from "./who-arbitraries.js";

/** Settings of {@link strikeEventArbitrary}. */
export interface StrikeEventConstraints {
  /** The most reports of an event; absent means 3. */
  readonly maxReports?: number | undefined;
}

/**
 * Any valid {@link StrikeEvent}: two different sides, and reports on the event's window with ids of their own.
 *
 * @example fc.sample(strikeEventArbitrary(), 10).every((event) => readStrikeEvent(event).ok) // => true
 */
export function strikeEventArbitrary({ maxReports = 3 }: StrikeEventConstraints = {}): fc.Arbitrary<StrikeEvent> {
  const drafts = fc.uniqueArray(reportDraftArbitrary(4), { maxLength: maxReports, selector: (draft) => draft.particulars.id ?? draft });
  const names = fc.record({ id: nameArbitrary(), name: nameArbitrary() }, { requiredKeys: [] });
  return fc
    .tuple(timeWindowArbitrary(), sidesArbitrary(), drafts, names)
    .map(([window, [attacker, target], reports, rest]) => ({ ...rest, window, attacker, target, reports: reports.map((draft) => reportOn(window, draft)) }));
}

function sidesArbitrary(): fc.Arbitrary<readonly [Side, Side]> {
  return fc.tuple(sideArbitrary(), sideArbitrary()).filter(([attacker, target]) => attacker !== target);
}
