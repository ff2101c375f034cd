import type { Claim } from "../../claim/index.js";
import type { Side } from "../../source/index.js";
import { strikeEventId, type StrikeEvent, type StrikeEventId } from "../../strike/index.js";
import { dayOf, type CalendarDate, type Zone } from "../../time/index.js";
import { claimedFigures, type ClaimedFigure } from "../claims/claimed-figure.js";
import { latestRevisions } from "../revisions/latest-revisions.js";

/** One side's attack on another in a night, as each side tells it. */
export interface LedgerEntry {
  readonly event: StrikeEventId;
  readonly attacker: Side;
  readonly target: Side;
  /** What the attacker's sources say: what it launched, what it hit. */
  readonly byAttacker: readonly Claim<ClaimedFigure>[];
  /** What the target's sources say: what came, what was stopped, what it cost. */
  readonly byTarget: readonly Claim<ClaimedFigure>[];
  /** What anybody else says. */
  readonly byOthers: readonly Claim<ClaimedFigure>[];
}

/** The account of one night from all sides. */
export interface NightLedger {
  /** The date of its evening. */
  readonly night: CalendarDate;
  readonly zone: Zone;
  /** One entry for each attack, in the order given. Nothing is added up over entries or netted between columns. */
  readonly entries: readonly LedgerEntry[];
  /** Attacks whose night their windows do not determine. */
  readonly undated: readonly StrikeEventId[];
}

/**
 * The two-sided account of a night: for each attack what the attacker says it sent and the target says it stopped, in
 * columns that are never netted: the difference of two belligerents' figures is nobody's claim. Each claim stands in the
 * column of its source's side. Of reports that revise one another the last word stands, and what was taken back in none.
 *
 * @param night - the date of its evening (day rule `night_of`)
 * @throws RangeError on another zone
 */
export function nightLedger(events: readonly StrikeEvent[], night: CalendarDate, zone: Zone): NightLedger {
  const entries: LedgerEntry[] = [];
  const undated: StrikeEventId[] = [];
  for (const event of events) {
    const evening = dayOf(event.window, "night_of", zone);
    if (evening === undefined) undated.push(strikeEventId(event));
    else if (evening === night) entries.push(entryOf(event));
  }
  return { night, zone, entries, undated };
}

function entryOf(event: StrikeEvent): LedgerEntry {
  const { attacker, target } = event;
  const claims = latestRevisions(event.reports).flatMap((index) => {
    const report = event.reports[index];
    return report === undefined || report.status === "retracted" ? [] : claimedFigures(report);
  });
  const of = (side: Side): Claim<ClaimedFigure>[] => claims.filter(({ source }) => source.side === side);
  return {
    event: strikeEventId(event),
    attacker,
    target,
    byAttacker: of(attacker),
    byTarget: attacker === target ? [] : of(target),
    byOthers: claims.filter(({ source }) => source.side !== attacker && source.side !== target),
  };
}
