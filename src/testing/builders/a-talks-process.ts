import type { TalksProcess } from "../../talks/index.js";
import { aTalksRound } from "./a-talks-round.js";

/**
 * A valid process for a test: Ukraine and Russia, with {@link aTalksRound}.
 *
 * @example aTalksProcess().rounds.length // => 1
 */
export function aTalksProcess(overrides: Partial<TalksProcess> = {}): TalksProcess {
  return { id: "istanbul-2025", name: "Istanbul 2025", parties: ["UA", "RU"], rounds: [aTalksRound()], ...overrides };
}
