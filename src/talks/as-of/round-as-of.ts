import type { Claim } from "../../claim/index.js";
import { epochMilliseconds, type Instant } from "../../time/index.js";
import { doneSince, knownSince } from "./known-since.js";
import { statusAsOf, windowAsOf } from "./status-as-of.js";
import type { TalksRound } from "../talks-round.js";

/**
 * A meeting as it was known at a moment. Its status is that of the last step taken by then; without a history, that of
 * its window: under way from its start to its end, and before it starts known only from the first plan of its timing with
 * a date of its own (`setAt`), as scheduled. Before it starts its window is the last one set, by its history or else by
 * its plans (its own where neither sets one); while it goes on the window ends at the moment asked about. Claims are those published by then (without a date
 * of their own: with the end of what they speak of, or of the meeting). What carries no date (venue, delegations,
 * absences, labels) is known with the meeting itself.
 *
 * @returns `undefined` where nothing was known of it
 * @throws RangeError where `at` is not an instant
 * @example roundAsOf({ id: "r", kind: "talks", status: "concluded", window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" } }, "2025-07-23T21:00+03:00")?.status // => "under_way"
 */
export function roundAsOf(round: TalksRound, at: Instant): TalksRound | undefined {
  const now = epochMilliseconds(at);
  const history = round.history?.filter((change) => epochMilliseconds(change.at) <= now);
  const status = statusAsOf(round, at);
  if (status === undefined) return undefined;
  const known = <T>(claims: readonly Claim<T>[] | undefined): readonly Claim<T>[] | undefined =>
    claims?.filter((claim) => knownSince(claim, round.window.end) <= now);
  return withoutAbsent({
    ...round,
    status,
    window: windowAsOf(round, status, at),
    history,
    languages: known(round.languages),
    proposals: known(round.proposals)?.map((claim) => ({ ...claim, value: withoutAbsent({ ...claim.value, reactions: known(claim.value.reactions) }) })),
    outcomes: known(round.outcomes),
    positions: known(round.positions),
    fulfilments: round.fulfilments?.filter((claim) => doneSince(claim, round.window.end) <= now),
    statements: known(round.statements),
    requests: known(round.requests),
    absentees: round.absentees?.map((absentee) => withoutAbsent({ ...absentee, whereabouts: known(absentee.whereabouts) })),
    timing: round.timing === undefined ? undefined : withoutAbsent({ ...round.timing, plans: round.timing.plans?.filter(({ setAt }) => setAt === undefined || epochMilliseconds(setAt) <= now), delays: known(round.timing.delays), durations: known(round.timing.durations) }),
    sessions: round.sessions
      ?.filter(({ window = round.window }) => epochMilliseconds(window.start) <= now)
      .map((session) => withoutAbsent({ ...session, durations: known(session.durations) })),
  });
}

/** The same value without the keys that hold `undefined`. */
function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
