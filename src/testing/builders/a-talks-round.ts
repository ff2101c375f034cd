import type { TalksRound } from "../../talks/index.js";

/**
 * A valid meeting for a test: talks held on 2 June 2025 in Istanbul, concluded.
 *
 * @example aTalksRound({ ordinal: 2 }).venue // => { city: "Istanbul", country: "TR" }
 */
export function aTalksRound(overrides: Partial<TalksRound> = {}): TalksRound {
  return {
    id: "istanbul-2025-06-02",
    kind: "talks",
    status: "concluded",
    window: { start: "2025-06-02T14:43+03:00", end: "2025-06-02T15:50+03:00" },
    venue: { city: "Istanbul", country: "TR" },
    ...overrides,
  };
}
