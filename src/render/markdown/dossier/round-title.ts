import { roundNumber, type TalksProcess, type TalksRound, type TalksRoundId } from "../../../talks/index.js";
import { capitalised, spoken } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";

/** "Round 2", or what sources call a meeting that is no numbered round. */
export function titleOf(round: TalksRound, process: TalksProcess): string {
  const number = roundNumber(process, round.id);
  const [label] = round.labels ?? [];
  if (number !== undefined) return `Round ${number}${label === undefined || label.ordinal === number ? "" : ` (“${escapeMarkdown(label.text)}”)`}`;
  return escapeMarkdown(capitalised(label?.text ?? `${spoken(round.kind)} ${round.id}`));
}

/** The same of a meeting by its id; the id where the process has no such meeting. */
export function titleById(id: TalksRoundId, process: TalksProcess): string {
  const round = process.rounds.find((one) => one.id === id);
  return round === undefined ? escapeMarkdown(id) : titleOf(round, process);
}
