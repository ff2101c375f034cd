import type { DefinitionBreak } from "../definition-break.js";

/**
 * Where official figures of interception change their meaning.
 *
 * The last Ukrainian bulletin that counts suppressed UAVs apart speaks of the night to 23 July 2025. From the night to
 * 24 July on the Air Force gives one figure for "shot down or suppressed": its "destroyed" was `shotDown` and is
 * `intercepted`. Launches and interceptions mean the same on both sides, shot down alone and suppressed alone do not
 * go on.
 */
export const INTERCEPTION_BREAKS: readonly DefinitionBreak<"shotDown" | "intercepted">[] = [
  {
    source: "Ukrainian Air Force",
    from: "2025-07-24T00:00+03:00",
    measureBefore: "shotDown",
    measureAfter: "intercepted",
    spannedBy: ["intercepted", "launched"],
    reason: "The bulletins no longer count UAVs shot down and UAVs suppressed apart; one figure holds both.",
  },
];
