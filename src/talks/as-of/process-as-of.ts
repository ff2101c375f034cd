import { epochMilliseconds, type Instant } from "../../time/index.js";
import { doneSince, knownSince } from "./known-since.js";
import { roundAsOf } from "./round-as-of.js";
import type { TalksProcess } from "../talks-process.js";

/**
 * A process as it was known at a moment: each meeting by {@link roundAsOf}, without those of which nothing was known,
 * and the fulfilments booked and statements made by then (a statement without any date is taken to be known).
 *
 * @throws RangeError where `at` is not an instant
 * @example processAsOf({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, "2025-06-02T12:00Z").rounds // => []
 */
export function processAsOf(process: TalksProcess, at: Instant): TalksProcess {
  const now = epochMilliseconds(at);
  const rounds = process.rounds
    .flatMap((round) => roundAsOf(round, at) ?? [])
    .sort((a, b) => epochMilliseconds(a.window.start) - epochMilliseconds(b.window.start));
  const fulfilments = process.fulfilments?.filter((claim) => doneSince(claim, at) <= now);
  const statements = process.statements?.filter((claim) => knownSince(claim, at) <= now);
  return { ...process, rounds, ...(fulfilments === undefined ? {} : { fulfilments }), ...(statements === undefined ? {} : { statements }) };
}
