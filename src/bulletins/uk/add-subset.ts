import { labelOf, spanOf } from "./figure-facts.js";
import type { Figure, FigurePart } from "./figure.js";
import type { Nominal } from "./nominal.js";
import type { Collected, Place } from "./place-in-text.js";
import { groupOf } from "./weapon-list.js";

/** Adds a part that the text counts apart to a figure: jets, or weapons by name. */
export function addSubset({ reader }: Place, nominal: Nominal, out: Collected, whole: Figure): void {
  const weapon = nominal.kind === "weapons" ? groupOf(nominal.weapons) : undefined;
  const at = out.figures.lastIndexOf(whole);
  const isCounted = nominal.amount.kind === "count" || nominal.amount.kind === "share";
  if (at < 0 || !isCounted || (nominal.kind !== "jets" && weapon === undefined)) return;
  const span = spanOf(reader, nominal);
  const part: FigurePart = { amount: nominal.amount, weapon, label: labelOf(reader, nominal), span };
  out.figures[at] = { ...whole, parts: [...whole.parts, part] };
}
