import { sideName } from "../../../source/index.js";
import { latestPositions, movements, zoneOfAgreement, type Movement, type PositionTopic, type Stance, type TalksProcess } from "../../../talks/index.js";
import type { Zone } from "../../../time/index.js";
import { quantityText } from "../../shared/quantity-text.js";
import { capitalised, listed, spoken } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { line } from "../phrases.js";
import { titleById } from "./round-title.js";

/** What each party stated that it would accept, topic by topic; whether that leaves room; who moved. */
export function positionsSection(process: TalksProcess, zone: Zone): string[] {
  const topics = (process.topics ?? []).flatMap((topic) => topicLines(process, topic, zone));
  return topics.length === 0 ? [] : ["## Positions", "", ...topics];
}

function topicLines(process: TalksProcess, topic: PositionTopic, zone: Zone): string[] {
  const stated = process.rounds.flatMap((round) => (round.positions ?? []).filter(({ value }) => value.topic === topic.topic).map((claim) => ({ round, claim })));
  if (stated.length === 0) return [];
  const room = zoneOfAgreement(topic, latestPositions(process, topic.topic));
  return [
    `### ${escapeMarkdown(capitalised(spoken(topic.topic)))}`,
    "",
    ...stated.map(({ round, claim }) => line(`${escapeMarkdown(sideName(claim.value.party))} would accept ${escapeMarkdown(stanceText(claim.value.accepts))}`, claim, zone, round.window)),
    ...movements(process, topic).map((movement) => `- ${movementText(movement, process)}`),
    ...(room.ok ? [`- Room for agreement, by what was stated last: ${room.value.zone}${room.value.overlap === undefined ? "" : `, ${escapeMarkdown(stanceText(room.value.overlap))}`}; gap ${room.value.gap}`] : []),
    "",
  ];
}

function movementText({ party, from, to, regarding, moved, certainty }: Movement, process: TalksProcess): string {
  const sure = certainty === "definitely" ? "" : " (not by its own firm word)";
  const towards = regarding.map((other) => `${other.direction} with regard to ${escapeMarkdown(sideName(other.party))}, gap ${other.gapBefore} → ${other.gapAfter}`);
  return `${escapeMarkdown(sideName(party))} ${moved ? "moved" : "did not move"} from ${titleById(from, process)} to ${titleById(to, process)}${towards.length === 0 ? "" : `: ${towards.join("; ")}`}${sure}`;
}

function stanceText(stance: Stance): string {
  switch (stance.kind) {
    case "amount":
      return `${quantityText(stance.range)} ${stance.unit}`;
    case "ladder":
      return stance.from === stance.to ? spoken(stance.from) : `${spoken(stance.from)} to ${spoken(stance.to)}`;
    case "options":
      return listed(stance.options.map(spoken));
  }
}
