import { sideName } from "../../../source/index.js";
import { cadence, type MinuteBounds, type RoundCadence, type TalksProcess } from "../../../talks/index.js";
import type { Instant } from "../../../time/index.js";
import { rangeText } from "../../shared/duration-text.js";
import { listed, spoken } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { titleById } from "./round-title.js";

/** The rhythm of the numbered rounds: reckoned from the windows of their sources, so that times are bounds. */
export function cadenceSection(process: TalksProcess, at: Instant): string[] {
  const { rounds, sinceLast, untilNext, notHeld, headChanges } = cadence(process, at);
  if (rounds.length === 0) return [];
  const changes = Object.entries(headChanges).flatMap(([side, times]) => (times === undefined || times === 0 ? [] : [`${escapeMarkdown(sideName(side))} ${times}`]));
  return [
    "## Rhythm",
    "",
    "Reckoned from the windows given above; where these are dates alone, times are bounds.",
    "",
    "| round | since the one before | length by its window | place | heads changed |",
    "|---|---|---|---|---|",
    ...rounds.map(cadenceRow),
    "",
    ...(sinceLast === undefined ? [] : [`- Since the last round ended: ${text(sinceLast.minutes)}`]),
    ...(untilNext === undefined ? [] : [nextText(untilNext.minutes)]),
    ...(notHeld.length === 0 ? [] : [`- Put off or called off and not set anew: ${listed(notHeld.map((id) => titleById(id, process)))}`]),
    ...(changes.length === 0 ? [] : [`- Changes of head: ${changes.join(", ")}`]),
    "",
  ];
}

function cadenceRow({ number, sincePreviousEnd, length, venue, heads }: RoundCadence): string {
  const cells = [
    String(number),
    sincePreviousEnd === undefined ? "" : text(sincePreviousEnd),
    length === undefined ? "under way" : text(length),
    venue === undefined ? "" : spoken(venue),
    venue === undefined ? "" : headsText(heads),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Who took whose place; of parties whose heads are not named at both rounds nothing is said. */
function headsText(heads: RoundCadence["heads"]): string {
  if (heads.length === 0) return "not known";
  const changed = heads.filter((head) => head.changed).map(({ party, before, after }) => `${sideName(party)}: ${listed(before)} → ${listed(after)}`);
  return changed.length === 0 ? "none" : escapeMarkdown(changed.join("; "));
}

function nextText({ min, max }: MinuteBounds): string {
  if (min >= 0) return `- Until the time set for the next round: ${rangeText(min, max)}`;
  return max <= 0 ? `- The time set for the next round passed ${rangeText(-max, -min)} ago` : "- The time set for the next round is now, as near as its window tells";
}

function text({ min, max }: MinuteBounds): string {
  return rangeText(min, max);
}
