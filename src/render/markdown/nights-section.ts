import { figureOf, type Account, type NightAccount, type NightsAround } from "../../chronicle/index.js";
import { formatRate } from "../../interception/index.js";
import { sideName } from "../../source/index.js";
import { compareInstants, nightWindow, windowsOverlap, type Instant, type TimeWindow, type Zone } from "../../time/index.js";
import { listed } from "../shared/words.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { accountText, countText, windowText } from "./phrases.js";

/** The nights around the round: a table in which every row names its claimant and window. */
export function nightsSection({ nights, zone, undated }: NightsAround, at: Instant): string[] {
  const left = undated.filter(({ window }) => touchesNights(window, nights, zone));
  return [
    "## Nights around the round",
    "",
    "| night of | | attack by | launched | intercepted | rate | according to | for |",
    "|---|---|---|---|---|---|---|---|",
    ...nights.flatMap((night) => nightRows(night, zone, at)),
    ...(left.length === 0 ? [] : ["", `Left out because a date alone does not tell their night: ${listed(left.map((event) => undatedText(event, zone)))}.`]),
    "",
  ];
}

function undatedText({ attacker, target, window }: NightsAround["undated"][number], zone: Zone): string {
  return `the attack of ${escapeMarkdown(sideName(attacker))} on ${escapeMarkdown(sideName(target))} of ${windowText(window, zone)}`;
}

/** Whether a window touches the nights of the table, the last until the noon after it. */
function touchesNights(window: TimeWindow, nights: readonly NightAccount[], zone: Zone): boolean {
  const [first, last] = [nights.at(0)?.night, nights.at(-1)?.night];
  if (first === undefined || last === undefined) return false;
  return windowsOverlap(window, { start: nightWindow(first, zone).start, end: nightWindow(last, zone).end }) !== "not";
}

function nightRows({ night, phase, offset, strikes }: NightAccount, zone: Zone, at: Instant): string[] {
  const later = compareInstants(nightWindow(night, zone).end, at) > 0 ? ", known later" : "";
  const when = `${phase === "during" ? "during" : `${Math.abs(offset)} ${phase}`}${later}`;
  const accounts = strikes.flatMap(({ attacker, accounts: told }) => told.filter(hasFigures).map((account) => ({ attacker, account })));
  if (accounts.length === 0) return [`| ${night} | ${when} | no report at hand | | | | | |`];
  return accounts.map(({ attacker, account }) => {
    const [launched, intercepted] = [figureOf(account, "launched"), figureOf(account, "intercepted")];
    const rate = account.rates.find(({ value }) => value.numerator === "intercepted");
    const cells = [
      night,
      when,
      escapeMarkdown(sideName(attacker)),
      launched === undefined ? "not reported" : countText(launched.value.count),
      intercepted === undefined ? "not reported" : countText(intercepted.value.count),
      rate === undefined ? "" : formatRate(rate.value),
      accountText(account),
      windowText(account.window, zone),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

/** Accounts within another of the same source are told in it. */
function hasFigures(account: Account): boolean {
  return account.within === undefined && account.figures.length > 0;
}
