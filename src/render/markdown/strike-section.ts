import type { Account, Figure, StrikeSummary } from "../../chronicle/index.js";
import type { Claim } from "../../claim/index.js";
import { formatRate } from "../../interception/index.js";
import { placeName } from "../../place/index.js";
import { sideName } from "../../source/index.js";
import type { Loss, RegionFigure } from "../../strike/index.js";
import type { Zone } from "../../time/index.js";
import { listed } from "../shared/words.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { accountText, countText, measureText, weaponText, windowText } from "./phrases.js";

/** One strike event: a heading, then a block for each account, headed by its claimant and window. */
export function strikeSection(strike: StrikeSummary, all: readonly StrikeSummary[], zone: Zone): string[] {
  const name = strike.name === undefined ? "" : `: ${escapeMarkdown(strike.name)}`;
  const answers = strike.inResponseTo.map((id) => answerText(all.find(({ event }) => event === id), id, zone));
  return [
    `### ${sides(strike)}, ${windowText(strike.window, zone)}${name}`,
    "",
    ...(answers.length === 0 ? [] : [`Said to be in response to ${listed(answers)}.`, ""]),
    ...strike.accounts.flatMap((account) => accountBlock(account, strike, zone)),
  ];
}

function sides({ attacker, target }: StrikeSummary): string {
  return `${escapeMarkdown(sideName(attacker))} on ${escapeMarkdown(sideName(target))}`;
}

function answerText(strike: StrikeSummary | undefined, id: string, zone: Zone): string {
  return strike === undefined ? `the event ${escapeMarkdown(id)}` : `the attack of ${sides(strike)}, ${windowText(strike.window, zone)}`;
}

function accountBlock(account: Account, strike: StrikeSummary, zone: Zone): string[] {
  const around = account.within === undefined ? undefined : strike.accounts[account.within];
  const lines = [
    ...account.figures.map(({ value }) => figureText(value)),
    ...account.rates.map(({ value }) => `${formatRate(value)} of the launched were ${measureText(value.numerator)}`),
    ...regionTexts(account.regions),
    ...account.targets.map(({ value }) => targetText(value)),
    ...account.losses.map(lossText),
    ...account.casualties.map(({ value }) => `${countText(value.count)} ${value.measure}${value.among === undefined ? "" : ` (${value.among})`}`),
    ...(around === undefined ? [] : [`part of the account of the same source for ${windowText(around.window, zone)}: not to be added to it`]),
  ];
  return [`**${accountText(account)}**, for ${windowText(account.window, zone)}:`, "", ...lines.map((text) => `- ${text}`), ""];
}

function figureText({ measure, count, byWeapon = [], byOutcome, talliesWithout }: Figure): string {
  const parts = [
    ...(byOutcome === undefined ? [] : [`${countText(byOutcome.shotDown)} shot down + ${countText(byOutcome.suppressed)} suppressed`]),
    ...(byWeapon.length < 2 && talliesWithout === undefined ? [] : [byWeapon.map(({ weapon, count: of }) => `${countText(of)} ${weaponText(weapon)}`).join(", ")]),
    ...(talliesWithout === undefined ? [] : ["no figure for the other groups"]),
  ];
  return `${countText(count)} ${measureText(measure)}${parts.length === 0 ? "" : `: ${parts.join("; ")}`}`;
}

/** Regions of one measure in one line, so that a long list stays readable. */
function regionTexts(regions: readonly Claim<RegionFigure>[]): string[] {
  const byMeasure = new Map<RegionFigure["measure"], string[]>();
  for (const { value } of regions) byMeasure.set(value.measure, [...(byMeasure.get(value.measure) ?? []), regionText(value)]);
  return [...byMeasure].map(([measure, places]) => `regions, ${measure === "targeted" || measure === "hit" ? measure : measureText(measure)}: ${listed(places)}`);
}

function regionText({ code, name, count }: RegionFigure): string {
  const place = code === undefined ? escapeMarkdown(name ?? "an unnamed place") : placeName(code, "en");
  return count === undefined ? place : `${place} ${countText(count)}`;
}

function targetText({ kind, name, region, count }: Account["targets"][number]["value"]): string {
  const where = region === undefined ? "" : `, ${placeName(region, "en")}`;
  const number = count === undefined ? "" : ` (${countText(count)})`;
  return `target: ${escapeMarkdown(name ?? kind)}${name === undefined ? "" : `, ${escapeMarkdown(kind)}`}${number}${where}`;
}

function lossText({ value, wording }: Claim<Loss>): string {
  const among = value.including === undefined || value.including.length === 0 ? "" : `, including ${listed(value.including.map(escapeMarkdown))}`;
  const words = wording === undefined ? "" : `: “${escapeMarkdown(wording)}”`;
  return `${countText(value.count)} × ${escapeMarkdown(value.object)} ${value.verb.replaceAll("_", " ")}${among}${words}`;
}
