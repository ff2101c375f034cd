import type { Figure } from "./figure.js";
import { spanOf } from "./figure-facts.js";
import type { Nominal } from "./nominal.js";
import type { Part, Verb } from "./part.js";
import type { Collected, Place } from "./place-in-text.js";
import type { ToldPlace } from "./place-told.js";

/** «У тому числі», «з них», «дванадцять із них»: what follows divides what was counted before. */
export function isDivider(part: Part): boolean {
  if (part.kind === "nominal") return part.nominal.isPart;
  return part.kind === "mark" && (part.token.kind === "including" || part.token.kind === "ofThem");
}

/** «Три Shahed над Київщиною, два над Черкащиною»: a number of a place needs no dash beside one of another. */
export function besideOthers({ sentence }: Place, told: ToldPlace | undefined, { regional }: Collected): ToldPlace | undefined {
  return told?.isApart === false && regional.at(-1)?.sentence === sentence ? { ...told, isApart: true } : told;
}

/** A figure that is divided, and whether it is told of places as a whole. */
export interface Divided {
  readonly total: Figure;
  readonly isPlaced: boolean;
}

/** The figure that a divider stands after, in its sentence. */
export function dividedBefore({ sentence }: Place, { figures, regional }: Collected): Divided | undefined {
  const total = figures.at(-1);
  return total?.sentence === sentence ? { total, isPlaced: regional.at(-1)?.span.start === total.span.start } : undefined;
}

/** «15 Shahed, з них 12 – над Одещиною»: a place's part of a figure, and no figure of its own. */
export function isItemOfDivided({ reader, sentence }: Place, nominal: Nominal, { total, isPlaced }: Divided, { at }: ToldPlace, out: Collected): boolean {
  const { amount, kind } = nominal;
  if (amount.kind !== "count" || kind !== "bare" || !isDowned(total.measure)) return false;
  const span = spanOf(reader, nominal);
  // «25 Shahed над Київщиною, з них 12 – над Києвом»: places within places cannot be told as counts beside one another.
  if (isPlaced) {
    out.unread.push({ span });
    return true;
  }
  // They need not come to the whole: «серед них 12 – над Одещиною».
  out.regional.push({ at, isApart: true, measure: total.measure, quantity: amount.quantity, span, sentence, total: undefined });
  out.idle.push(span);
  return true;
}

/** Keeps what is told of places; an item of a total before it is no figure of its own. */
export function isItemOf({ reader, sentence }: Place, nominal: Nominal, verb: Verb | undefined, { at, isApart }: ToldPlace, out: Collected): boolean {
  const { amount, kind } = nominal;
  if (amount.kind !== "count" || verb === undefined || !isDowned(verb.measure)) return false;
  const total = out.figures.findLast((figure) => figure.sentence === sentence && figure.measure === verb.measure && figure.opensList);
  if (total === undefined && kind === "bare" && !isApart) return false;
  const span = spanOf(reader, nominal);
  out.regional.push({ at, isApart, measure: verb.measure, quantity: amount.quantity, span, sentence, total });
  if (total !== undefined) out.idle.push(span);
  return total !== undefined;
}

function isDowned(measure: Verb["measure"]): measure is "shotDown" | "suppressed" | "intercepted" {
  return measure === "shotDown" || measure === "suppressed" || measure === "intercepted";
}
