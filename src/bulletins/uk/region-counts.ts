import { warning } from "../../core/index.js";
import { addQuantities, areCompatible, formatQuantity } from "../../quantity/index.js";
import type { RegionalFigure } from "./figure.js";
import type { Note } from "./note.js";

/** What a text tells of its places one by one. */
export interface RegionCounts {
  /** By the first word of the place. */
  readonly byPlace: ReadonlyMap<number, RegionalFigure>;
  readonly notes: readonly Note[];
}

/**
 * The counts that stand for places: those of a sentence that tells several apart, or one by a dash. «Збито 5 БпЛА над Одещиною» tells of
 * the whole, and its count is the tally's alone.
 */
export function regionCounts(regional: readonly RegionalFigure[]): RegionCounts {
  const bySentence = new Map<number, RegionalFigure[]>();
  for (const figure of regional) {
    const own = bySentence.get(figure.sentence);
    if (own === undefined) bySentence.set(figure.sentence, [figure]);
    else own.push(figure);
  }
  const lists = [...bySentence.values()].filter((figures) => figures.length > 1 || figures.some(({ isApart }) => isApart));
  const counted = lists.flat().flatMap((figure) => (figure.at === undefined ? [] : [[figure.at, figure] as const]));
  return { byPlace: new Map(counted), notes: lists.flatMap(sumNotes) };
}

/** Whether the places come to the total before them. */
function sumNotes(figures: readonly RegionalFigure[]): Note[] {
  const total = figures[0]?.total;
  if (total?.quantity === undefined || figures.some((figure) => figure.total?.span !== total.span)) return [];
  const sum = figures.map(({ quantity }) => quantity).reduce(addQuantities);
  if (areCompatible(sum, total.quantity)) return [];
  const message = `The places come to ${formatQuantity(sum)} (${total.measure}), the total to ${formatQuantity(total.quantity)}: expected them to agree. The total is used; check for a place without a count.`;
  return [warning({ code: "items_disagree", path: ["regions"], input: total.quantity, message, span: total.span } as const)];
}
