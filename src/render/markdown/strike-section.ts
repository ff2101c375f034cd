import type { Account, Figure, StrikeSummary } from "../../chronicle/index.js";
import type { Claim } from "../../claim/index.js";
import { formatRate } from "../../interception/index.js";
import { placeName } from "../../place/index.js";
import { sideName } from "../../source/index.js";
import type { Loss, RegionFigure } from "../../strike/index.js";
import type { Zone } from "../../time/index.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { claimant, countText, line, listed, measureText, weaponText, windowText } from "./phrases.js";

/** One strike event: a heading, then a block for each account. */
export function strikeSection(strike: StrikeSummary, zone: Zone): string[] {
  const name = strike.name === undefined ? "" : `: ${escapeMarkdown(strike.name)}`;
  const answers = strike.inResponseTo.length === 0 ? [] : [`Said to be in response to: ${listed(strike.inResponseTo.map(escapeMarkdown))}.`, ""];
  return [
    `### ${escapeMarkdown(sideName(strike.attacker))} on ${escapeMarkdown(sideName(strike.target))}, ${windowText(strike.window, zone)}${name}`,
    "",
    ...answers,
    ...strike.accounts.flatMap((account) => accountBlock(account, strike, zone)),
  ];
}

function accountBlock(account: Account, strike: StrikeSummary, zone: Zone): string[] {
  const around = account.within === undefined ? undefined : strike.accounts[account.within];
  const within =
    around === undefined ? [] : [`- Its window lies within ${windowText(around.window, zone)} of the same source: its figures are part of that account's and are not added to it (${claimant(account.source)}, for ${windowText(account.window, zone)})`];
  return [
    `**${claimant(account.source)}**, for ${windowText(account.window, zone)}:`,
    "",
    ...account.figures.map((figure) => line(figureText(figure.value), figure, zone)),
    ...account.rates.map((rate) => line(`${formatRate(rate.value)} of those launched were ${measureText(rate.value.numerator)}`, rate, zone)),
    ...regionLines(account.regions, zone),
    ...account.targets.map((target) => line(targetText(target.value), target, zone)),
    ...account.losses.map((loss) => line(lossText(loss), loss, zone)),
    ...account.casualties.map((people) => line(`${countText(people.value.count)} ${people.value.measure}${people.value.among === undefined ? "" : ` (${people.value.among})`}`, people, zone)),
    ...within,
    "",
  ];
}

function figureText({ measure, count, byWeapon = [], byOutcome, talliesWithout }: Figure): string {
  const parts = [
    ...(byOutcome === undefined ? [] : [`${countText(byOutcome.shotDown)} shot down + ${countText(byOutcome.suppressed)} suppressed`]),
    ...(byWeapon.length < 2 && talliesWithout === undefined ? [] : [byWeapon.map(({ weapon, count: of }) => `${countText(of)} ${weaponText(weapon)}`).join(" + ")]),
    ...(talliesWithout === undefined ? [] : ["no figure for the other groups"]),
  ];
  return `${countText(count)} ${measureText(measure)}${parts.length === 0 ? "" : `: ${parts.join("; ")}`}`;
}

/** Regions of one measure in one line, so that a long list stays readable. */
function regionLines(regions: readonly Claim<RegionFigure>[], zone: Zone): string[] {
  const byMeasure = new Map<RegionFigure["measure"], Claim<RegionFigure>[]>();
  for (const region of regions) byMeasure.set(region.value.measure, [...(byMeasure.get(region.value.measure) ?? []), region]);
  return [...byMeasure].flatMap(([measure, claims]) => {
    const [first] = claims;
    const label = measure === "targeted" || measure === "hit" ? measure : measureText(measure);
    return first === undefined ? [] : [line(`Regions, ${label}: ${listed(claims.map(({ value }) => regionText(value)))}`, first, zone)];
  });
}

function regionText({ code, name, count }: RegionFigure): string {
  const place = code === undefined ? escapeMarkdown(name ?? "an unnamed place") : placeName(code, "en");
  return count === undefined ? place : `${place} ${countText(count)}`;
}

function targetText({ kind, name, region, count }: Account["targets"][number]["value"]): string {
  const where = region === undefined ? "" : `, ${placeName(region, "en")}`;
  const number = count === undefined ? "" : ` (${countText(count)})`;
  return `Target: ${escapeMarkdown(name ?? kind)}${name === undefined ? "" : `, ${escapeMarkdown(kind)}`}${number}${where}`;
}

function lossText({ value, wording }: Claim<Loss>): string {
  const among = value.including === undefined || value.including.length === 0 ? "" : `, including ${listed(value.including.map(escapeMarkdown))}`;
  const words = wording === undefined ? "" : `: “${escapeMarkdown(wording)}”`;
  return `${countText(value.count)} × ${escapeMarkdown(value.object)} ${value.verb.replaceAll("_", " ")}${among}${words}`;
}
