import { sideName } from "../../source/index.js";
import type { Fulfilment } from "../../talks/index.js";
import { venueText } from "./people-text.js";
import { quantityText } from "./quantity-text.js";
import { spoken } from "./words.js";

/** What was done about a promise, in plain English: "delivery of 390 prisoners, each side, stage 1". */
export function fulfilmentText({ kind, of, quantity, basis, to, cumulative, stage, venue }: Fulfilment): string {
  const what = of === undefined ? "" : ` of ${quantity === undefined ? `${of}, no number given` : `${quantityText(quantity)} ${of}`}`;
  return [
    `${kind}${what}`,
    ...(to !== undefined ? [`to ${sideName(to)}`] : basis === undefined ? [] : [basis === "per_side" ? "each side" : basis === "total" ? "over both sides" : `basis ${spoken(basis)}`]),
    ...(cumulative ? ["all told until then"] : []),
    ...(stage === undefined ? [] : [`stage ${stage}`]),
    ...(venue === undefined ? [] : [`at ${venueText(venue)}`]),
  ].join(", ");
}
