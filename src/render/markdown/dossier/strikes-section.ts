import type { NightPhase, PhaseStrikes, RoundStrikes, StrikesAround } from "../../../chronicle/index.js";
import { formatRate, measureLabel } from "../../../interception/index.js";
import { sideName } from "../../../source/index.js";
import type { TalksProcess } from "../../../talks/index.js";
import { formatDate } from "../../../time/index.js";
import { quantityText } from "../../shared/quantity-text.js";
import { listed } from "../../shared/words.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { weaponText } from "../phrases.js";
import { changeLines } from "./change-lines.js";
import { titleById } from "./round-title.js";

/** What one source says of the nights around the rounds. */
export function strikesSection(told: StrikesAround, process: TalksProcess): string[] {
  const { source, attacker, measure, weapon, zone, asked, rounds, shared, together, undated } = told;
  const what = [measureLabel(measure), ...(weapon === undefined ? [] : [weaponText(weapon)]), ...(attacker === undefined ? [] : [`by ${escapeMarkdown(sideName(attacker))}`])].join(", ");
  return [
    "## Strikes around the rounds",
    "",
    `Figures of ${escapeMarkdown(source)}: ${what}; ${asked.before} nights before and ${asked.after} after each round, named by their evening (${zone}), none counted twice.`,
    "",
    ...rounds.flatMap((round) => roundLines(round, process, source)),
    ...(rounds.length < 2 ? [] : ["### All rounds together", "", ...tableOf(together, source), ...(together.change === undefined ? [] : changeLines(together.change, escapeMarkdown(source)))]),
    ...(shared.length === 0 ? [] : [`Near more than one round, and counted for the nearer: ${sharedText(shared, process)}.`, ""]),
    ...(undated.length === 0 ? [] : [`Left out because a date alone does not tell their night: ${undated.length} ${undated.length === 1 ? "report" : "reports"}.`, ""]),
  ];
}

/** By round: "nights of 19 May 2025 and 20 May 2025 for Round 1". */
function sharedText(shared: StrikesAround["shared"], process: TalksProcess): string {
  const rounds = [...new Set(shared.map(({ countedFor }) => countedFor))];
  return rounds.map((id) => `nights of ${listed(shared.filter(({ countedFor }) => countedFor === id).map(({ night }) => formatDate(night)))} for ${titleById(id, process)}`).join("; ");
}

function roundLines(round: RoundStrikes, process: TalksProcess, source: string): string[] {
  const days = round.firstDay === round.lastDay ? formatDate(round.firstDay) : `${formatDate(round.firstDay)} – ${formatDate(round.lastDay)}`;
  return [
    `### Around ${titleById(round.round, process)}, ${days}`,
    "",
    ...tableOf(round, source),
    ...(round.change === undefined ? [`No comparison: before or after, no night has a figure of ${escapeMarkdown(source)}.`, ""] : changeLines(round.change, escapeMarkdown(source))),
  ];
}

function tableOf(phases: Readonly<Record<NightPhase, PhaseStrikes>>, source: string): string[] {
  const rows = [phases.before, phases.during, phases.after].filter(({ nights }) => nights.length > 0);
  return ["| nights | with a figure | weapons | a night | intercepted | according to |", "|---|---|---|---|---|---|", ...rows.map((phase) => phaseRow(phase, source)), ""];
}

function phaseRow({ phase, nights, known, total, perNight, rate, overlapping }: PhaseStrikes, source: string): string {
  const mean = perNight === undefined ? "" : perNight.max === undefined ? `at least ${perNight.min.toFixed(1)}` : perNight.min === perNight.max ? perNight.min.toFixed(1) : `${perNight.min.toFixed(1)} to ${perNight.max.toFixed(1)}`;
  const cells = [
    `${nights.length} ${phase}`,
    String(known),
    known === 0 ? "no figure" : quantityText(total),
    mean,
    rate === undefined ? "" : `${formatRate(rate)}${overlapping === 0 ? "" : `, without ${overlapping} overlapping ${overlapping === 1 ? "report" : "reports"}`}`,
    escapeMarkdown(source),
  ];
  return `| ${cells.join(" | ")} |`;
}
