import type { Claim } from "../../claim/index.js";
import type { Side } from "../../source/index.js";
import { epochMilliseconds } from "../../time/index.js";
import type { Position } from "./position.js";
import { stands } from "../stands.js";
import type { TalksProcess } from "../talks-process.js";
import type { TalksTopic } from "../topic.js";

/**
 * Where each party stands on a topic: what it stated, or was said to, at the last meeting at which it stated anything on
 * it. Denied and retracted positions are left out. Hand them to {@link zoneOfAgreement}. Never throws on a process that
 * a reader accepts.
 *
 * @returns by party, in the order in which the parties first spoke on it
 * @example latestPositions({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, "ceasefire") // => []
 */
export function latestPositions({ rounds }: TalksProcess, topic: TalksTopic): readonly Claim<Position>[] {
  const latest = new Map<Side, readonly Claim<Position>[]>();
  for (const { positions = [] } of [...rounds].sort((a, b) => epochMilliseconds(a.window.start) - epochMilliseconds(b.window.start))) {
    const stated = positions.filter((claim) => claim.value.topic === topic && stands(claim));
    for (const party of new Set(stated.map(({ value }) => value.party))) latest.set(party, stated.filter(({ value }) => value.party === party));
  }
  return [...latest.values()].flat();
}
