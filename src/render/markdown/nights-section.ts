import { figureOf, type Account, type NightAccount, type NightsAround } from "../../chronicle/index.js";
import { formatRate } from "../../interception/index.js";
import { sideName } from "../../source/index.js";
import type { Zone } from "../../time/index.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { claimant, countText, windowText } from "./phrases.js";

/** The nights around the round: a table in which every row names its claimant and window. */
export function nightsSection({ nights, zone, undated }: NightsAround): string[] {
  const rows = nights.flatMap((night) => nightRows(night, zone));
  const left = undated.length === 0 ? [] : ["", `Left out because a date alone does not tell their night: ${undated.map(escapeMarkdown).join(", ")}.`];
  return [
    "## Nights around the round",
    "",
    "| night of | | attack by | launched | intercepted | rate | according to | for |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
    ...left,
    "",
  ];
}

function nightRows({ night, phase, offset, strikes }: NightAccount, zone: Zone): string[] {
  const when = phase === "during" ? "during" : `${Math.abs(offset)} ${phase}`;
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
      claimant(account.source),
      windowText(account.window, zone),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

/** Accounts within another of the same source are told in it. */
function hasFigures(account: Account): boolean {
  return account.within === undefined && account.figures.length > 0;
}
