import { weaponKey } from "../../munition/groups/index.js";
import { formatQuantity } from "../../quantity/index.js";
import type { Figure } from "./figure.js";

/** The first of figures that repeat one another: the same count of the same weapons, said again. */
export function withoutRepeats(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, number>();
  return figures.filter((figure) => {
    if (figure.quantity === undefined || figure.weapon === undefined || figure.amount.kind !== "count") return true;
    const key = `${figure.measure} ${weaponKey(figure.weapon)} ${formatQuantity(figure.quantity)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, figure.sentence);
    return before === undefined || before === figure.sentence || figure.isMore || figure.section === "item";
  });
}
