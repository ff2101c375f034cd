import { outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { talksProcessIssues, type TalksProcessIssueCode } from "./laws/process-issues.js";
import { TalksProcess } from "./talks-process.js";

/**
 * Reads a process: its shape, the laws of each of its meetings (see `readTalksRound`), and its own. Each meeting has
 * its own id, meetings stand by their start, later rounds have higher numbers, a fulfilment names a promise that an
 * outcome made and is of what it promised, positions keep to the scale of their topic.
 *
 * @returns the issues of `readTalksRound`, or `duplicate_round`, `rounds_out_of_order`, `ordinal_out_of_order`,
 * `unknown_commitment`, `other_exchanged`, `other_scale`, `unknown_step`. Never throws on JSON values.
 * @example readTalksProcess({ id: "istanbul-2025", name: "Istanbul 2025", parties: ["UA", "RU"], rounds: [] }).ok // => true
 */
export function readTalksProcess(value: unknown): Outcome<TalksProcess, ShapeIssueCode | TalksProcessIssueCode> {
  const read = readShape(TalksProcess, value);
  return read.ok ? outcomeOf(read.value, talksProcessIssues(read.value)) : read;
}
