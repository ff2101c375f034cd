import { groupContains, type WeaponGroup } from "../../munition/index.js";
import type { Figure, FigureEntry } from "./figure.js";

/** Figures that count weapons of a total, and those that count others. */
export interface ToldApart {
  readonly own: readonly Figure[];
  readonly others: readonly Figure[];
}

/**
 * Parts figures by whether their weapons may be among those of a total: boats are no part of «20 БПЛА», nor what was
 * jammed of what was shot down. A figure of both («семь БПЛА и ракета – над Курской областью») becomes two.
 */
export function toldApart(head: Figure, figures: readonly Figure[]): ToldApart {
  const own: Figure[] = [];
  const others: Figure[] = [];
  for (const figure of figures) {
    if (isOtherOutcome(head, figure)) {
      others.push(figure);
      continue;
    }
    const foreign = figure.entries.filter(({ weapon }) => isForeign(head.entries, weapon));
    if (foreign.length === 0) own.push(figure);
    else if (foreign.length === figure.entries.length) others.push(figure);
    else {
      own.push({ ...figure, entries: figure.entries.filter((entry) => !foreign.includes(entry)) });
      others.push({ ...figure, entries: foreign });
    }
  }
  return { own, others };
}

/** Shot down and jammed are never the same weapons; what was intercepted may be either. */
function isOtherOutcome({ measure: one }: Figure, { measure: other }: Figure): boolean {
  return one !== other && one !== "intercepted" && other !== "intercepted";
}

/** Whether a weapon is among none of those that are counted. */
export function isForeign(entries: readonly FigureEntry[], weapon: WeaponGroup): boolean {
  return entries.every((entry) => groupContains(entry.weapon, weapon) === "not" && groupContains(weapon, entry.weapon) === "not");
}
