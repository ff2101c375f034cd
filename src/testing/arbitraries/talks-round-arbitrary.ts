import * as fc from "fast-check";
import type { Source } from "../../source/index.js";
import { nextStatuses, type StatusChange, type TalksRound, type TalksStatus } from "../../talks/index.js";
import { addMinutes, type TimeWindow } from "../../time/index.js";
import { nameArbitrary } from "./name-arbitrary.js";
import {
  absenteeArbitrary,
  delegationArbitrary,
  fulfilmentArbitrary,
  participantArbitrary,
  positionArbitrary,
  proposalArbitrary,
  talksOutcomeArbitrary,
  talksTopicArbitrary,
  venueArbitrary,
} from "./talks-arbitraries.js";
import { instantArbitrary, timeWindowArbitrary } from "./time-arbitraries.js";
import { claimArbitrary, sourceArbitrary } from "./who-arbitraries.js";

/** Settings of {@link talksRoundArbitrary}. */
export interface TalksRoundConstraints {
  /** The window of every round; absent means any. */
  readonly window?: TimeWindow | undefined;
}

/**
 * Any valid {@link TalksRound}: a legal way from its announcement to its status, one delegation a party, an ordinal
 * only where it is talks.
 *
 * @example fc.sample(talksRoundArbitrary(), 10).every((round) => readTalksRound(round).ok) // => true
 */
export function talksRoundArbitrary({ window }: TalksRoundConstraints = {}): fc.Arbitrary<TalksRound> {
  const windows = window === undefined ? timeWindowArbitrary() : fc.constant(window);
  return fc
    .tuple(windows, numberedArbitrary(), wayArbitrary(), fc.option(sourceArbitrary(), { nil: undefined }), particularsArbitrary())
    .map(([held, number, way, source, rest]) => ({ ...number, status: way.at(-1) ?? "announced", window: held, ...(source === undefined ? {} : { history: historyOf(way, held, source) }), ...rest }));
}

function numberedArbitrary(): fc.Arbitrary<Pick<TalksRound, "kind" | "ordinal">> {
  return fc.oneof(
    fc.record({ kind: fc.constant("talks" as const), ordinal: fc.integer({ min: 1, max: 20 }) }, { requiredKeys: ["kind"] }),
    fc.record({ kind: fc.constantFrom("consultation" as const, "exchange" as const, "implementation" as const) }),
  );
}

/** Statuses from the announcement on, each a legal step after the one before. */
function wayArbitrary(): fc.Arbitrary<readonly TalksStatus[]> {
  return fc.array(fc.nat(), { maxLength: 6 }).map((choices) => {
    const way: TalksStatus[] = ["announced"];
    for (const choice of choices) {
      const next = nextStatuses(way.at(-1) ?? "announced");
      const taken = next[choice % Math.max(1, next.length)];
      if (taken !== undefined) way.push(taken);
    }
    return way;
  });
}

/** A step an hour, all from one source. */
function historyOf(way: readonly TalksStatus[], { start }: TimeWindow, source: Source): StatusChange[] {
  return way.map((status, index) => ({ status, at: addMinutes(start, index * 60), source }));
}

function particularsArbitrary(): fc.Arbitrary<Omit<TalksRound, "kind" | "ordinal" | "status" | "history" | "window">> {
  return fc.record(
    {
      id: nameArbitrary(),
      venue: venueArbitrary(),
      format: fc.uniqueArray(fc.constantFrom("direct", "mediated", "bilateral", "trilateral", "multilateral", "proximity", "ministerial", "technical", "online"), { maxLength: 2 }),
      level: fc.constantFrom("leaders", "ministers", "envoys", "working_group"),
      delegations: fc.uniqueArray(delegationArbitrary(), { maxLength: 2, selector: ({ party }) => party }),
      participants: fc.array(participantArbitrary(), { maxLength: 2 }),
      absentees: fc.array(absenteeArbitrary(), { maxLength: 2 }),
      agenda: fc.uniqueArray(talksTopicArbitrary(), { maxLength: 3 }),
      proposals: fc.array(claimArbitrary(proposalArbitrary()), { maxLength: 2 }),
      outcomes: fc.array(claimArbitrary(talksOutcomeArbitrary()), { maxLength: 2 }),
      fulfilments: fc.array(fc.tuple(claimArbitrary(fulfilmentArbitrary()), instantArbitrary()).map(([claim, publishedAt]) => ({ ...claim, publishedAt })), { maxLength: 2 }),
      positions: fc.array(claimArbitrary(positionArbitrary()), { maxLength: 2 }),
      sources: fc.array(sourceArbitrary(), { maxLength: 2 }),
    },
    { requiredKeys: ["id"] },
  );
}
