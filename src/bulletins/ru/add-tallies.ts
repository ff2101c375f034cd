import type { OutcomeMeasure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, quantityOf, type Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import { totalOf, type Figure, type FigureEntry } from "./figure.js";

/** Adds figures to the tallies; where a weapon has several measures, `intercepted` is their sum and frames the others. */
export function addTallies(draft: ReportDraft, figures: readonly Figure[]): void {
  const [only] = figures;
  const [entry] = only?.entries ?? [];
  if (only !== undefined && entry !== undefined && figures.length === 1 && only.entries.length === 1) {
    draft.set(entry.weapon, only.measure, entry.quantity, [entry.span]);
    return;
  }
  const byWeapon = new Map<WeaponGroup, Map<OutcomeMeasure, FigureEntry[]>>();
  for (const { entries, measure } of figures) {
    for (const entry of entries) {
      const measures = byWeapon.get(entry.weapon) ?? new Map<OutcomeMeasure, FigureEntry[]>();
      const counted = measures.get(measure);
      if (counted === undefined) byWeapon.set(entry.weapon, measures.set(measure, [entry]));
      else counted.push(entry);
    }
  }
  for (const [weapon, measures] of byWeapon) addMeasures(draft, weapon, measures);
}

function addMeasures(draft: ReportDraft, weapon: WeaponGroup, measures: ReadonlyMap<OutcomeMeasure, readonly FigureEntry[]>): void {
  const either = measures.get("intercepted");
  for (const [measure, entries] of measures) {
    const own = sumOf(entries);
    const spans = entries.map(({ span }) => span);
    if (either === undefined || measures.size === 1) draft.set(weapon, measure, own, spans);
    else if (measure !== "intercepted") draft.set(weapon, measure, reaching(own, addQuantities(own, sumOf(either))), spans);
  }
  if (either === undefined || measures.size === 1) return;
  const all = [...measures.values()].flat();
  draft.set(weapon, "intercepted", sumOf(all), all.map(({ span }) => span));
}

function sumOf(entries: readonly FigureEntry[]): Quantity {
  return totalOf({ entries });
}

/** From the least of one count to the most of another. */
function reaching(from: Quantity, to: Quantity): Quantity {
  return quantityOf({ min: boundsOf(from).min, max: boundsOf(to).max, approximate: boundsOf(from).approximate || boundsOf(to).approximate });
}
