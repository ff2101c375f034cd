import { success, type Outcome } from "../../core/index.js";
import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Side } from "../../source/index.js";
import type { StrikeEvent, StrikeReport } from "../../strike/index.js";
import type { TalksProcess, TalksRound } from "../../talks/index.js";
import { epochDayUnder, epochMilliseconds, formatDay, localDay, type Zone } from "../../time/index.js";
import type { SeriesIssueCode } from "../series/series-options.js";
import { toSeries } from "../series/to-series.js";
import { changeOf, type ChangeOptions } from "./change-of.js";
import { comparableNights } from "./comparable-nights.js";
import { datedRounds, type RoundWithDays } from "./dated-rounds.js";
import { nightPlan, type NightPhase, type NightPlan } from "./night-plan.js";
import { phaseOf, type NightRecords } from "./phase-of.js";
import type { PhaseStrikes } from "./phase-strikes.js";
import type { RoundStrikes, StrikesAround } from "./round-strikes.js";

/** What to look at around rounds of talks, and how to compare it. */
export interface StrikesAroundOptions extends ChangeOptions {
  /** Nights before a round's first day, from 0 to 366. */
  readonly before: number;
  /** Nights from a round's last day on, from 0 to 366. */
  readonly after: number;
  /** The zone in which evenings are told. */
  readonly zone: Zone;
  /** Only attacks by this side. */
  readonly attacker?: Side | undefined;
  /** Only this source's reports; needed where several speak, whose figures are never mixed. */
  readonly source?: string | undefined;
  /** What is counted; `launched` where absent. */
  readonly measure?: Measure | undefined;
  /** Only weapons of this group; absent means all together. */
  readonly weapon?: WeaponGroup | undefined;
}

/** Codes of {@link strikesAround}. `undated_round` is a warning while other rounds have a day. */
export type StrikesAroundIssueCode = SeriesIssueCode | "no_rounds" | "undated_round";

/** Widest window, in nights. */
const WIDEST = 366;

/**
 * What one source says of the nights before, during and after rounds of talks: counts and interception rates with
 * bounds, and the nights after against those before, by tests that lead with a permutation of blocks of nights and call
 * themselves descriptive ({@link StrikesChange}).
 *
 * A night is named by its evening (day rule `night_of`, noon to noon): the one that ends on the morning of the first day
 * is the last before the round, the evening of the last day is the first after it, evenings between two days of one
 * round are during it. No night is counted twice: one within the windows of several rounds counts for the nearest, and
 * halfway for the earlier, which `shared` states. Nights without a figure open the total above; a comparison leaves
 * them out and says so, and of vague figures takes both extremes.
 *
 * @param talks - a round, several, or a process: of this, its numbered rounds that had begun
 * @param options - with the caller's `seed`; `blockLength` is the cube root of the nights compared where absent
 * @returns the account; `no_rounds`; `undated_round` where no round has a day; `no_reports`, `mixed_sources`,
 *   `period_too_long` as in {@link toSeries}
 * @throws RangeError where `before` or `after` is not a whole number from 0 to 366, on another zone, or where the seed,
 *   number of resamples, block length or level is out of range
 * @example
 * const window = { start: "2025-06-01T21:30+03:00", end: "2025-06-02T08:30+03:00" };
 * const night: StrikeEvent = { window, attacker: "RU", target: "UA", reports: [{ source: { name: "Ukrainian Air Force" }, window, tallies: [{ weapon: "shahed", launched: 84, intercepted: 52 }] }] };
 * const round: TalksRound = { id: "r2", kind: "talks", status: "concluded", window: dayWindow("2025-06-02", "Europe/Kyiv") };
 * strikesAround(round, [night], { before: 7, after: 7, zone: "Europe/Kyiv", seed: 1 }).value.rounds[0].before // => { phase: "before", known: 1, counted: 84, total: { min: 84 }, … }
 */
export function strikesAround(
  talks: TalksRound | readonly TalksRound[] | TalksProcess,
  events: readonly StrikeEvent[],
  options: StrikesAroundOptions,
): Outcome<StrikesAround, StrikesAroundIssueCode> {
  const { before, after, zone, attacker, weapon, measure = "launched" } = options;
  for (const nights of [before, after]) {
    if (!Number.isInteger(nights) || nights < 0 || nights > WIDEST) throw new RangeError(`${nights} is not a number of nights: expected a whole number from 0 to ${WIDEST}.`);
  }
  const dated = datedRounds(talks, zone);
  if (!dated.ok) return dated;
  const reports = events.filter((event) => attacker === undefined || event.attacker === attacker).flatMap((event) => event.reports);
  const from = dated.value.reduce((least, { days }) => Math.min(least, days.first), Infinity) - before;
  const to = dated.value.reduce((most, { days }) => Math.max(most, days.last), -Infinity) + after;
  const series = toSeries(reports, { measure, weapon, source: options.source, rule: "night_of", zone, step: "day", from: formatDay(from), to: formatDay(to) });
  if (!series.ok) return series;
  const { source, cells, unplaced } = series.value;
  const records = { reports, cells: new Map(cells.map((cell) => [cell.key, cell])), weapon };
  const plan = nightPlan(dated.value, before, after);
  const rounds = dated.value.map((round, index) => roundStrikes(round, plan, index, records, options));
  const all = (phase: NightPhase): number[] => plan.rounds.flatMap((nights) => nights[phase]);
  const change = changeOf(comparableNights(rounds), plan.shared.length > 0, options);
  return success(
    {
      source,
      ...(attacker === undefined ? {} : { attacker }),
      measure,
      ...(weapon === undefined ? {} : { weapon }),
      zone,
      asked: { before, after },
      rounds,
      shared: plan.shared.map(({ night, ...rest }) => ({ night: formatDay(night), ...rest })),
      together: { ...phasesOf({ before: all("before"), during: all("during"), after: all("after") }, records), ...(change === undefined ? {} : { change }) },
      undated: unplaced.flatMap((index) => reports[index] ?? []).filter((report) => isUndated(report, from, to, zone)),
    },
    dated.issues,
  );
}

function roundStrikes({ id, round, days }: RoundWithDays, plan: NightPlan, index: number, records: NightRecords, options: ChangeOptions): RoundStrikes {
  const phases = phasesOf(plan.rounds[index] ?? { before: [], during: [], after: [] }, records);
  const isCut = plan.shared.some(({ alsoNear }) => alsoNear.includes(id));
  const change = changeOf(comparableNights([phases]), isCut, options);
  return { round: id, window: round.window, firstDay: formatDay(days.first), lastDay: formatDay(days.last), ...phases, ...(change === undefined ? {} : { change }) };
}

function phasesOf(nights: Readonly<Record<NightPhase, readonly number[]>>, records: NightRecords): Readonly<Record<NightPhase, PhaseStrikes>> {
  return { before: phaseOf("before", nights.before, records), during: phaseOf("during", nights.during, records), after: phaseOf("after", nights.after, records) };
}

/** Whether a report touches the period and no night of it can be told. */
function isUndated({ window }: StrikeReport, from: number, to: number, zone: Zone): boolean {
  const touches = localDay(epochMilliseconds(window.start), zone) <= to && localDay(epochMilliseconds(window.end) - 1, zone) >= from;
  return touches && epochDayUnder(window, "night_of", zone) === undefined;
}
