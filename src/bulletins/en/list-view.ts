import type { Span } from "../../core/index.js";

/** The sign before an item of a list, with the spaces around it. */
const MARK = /(?<=\S)\s+(?:[-–—•▪·*+]|#{1,6}|\d{1,2}[.)])[^\S\n]+/gu;
/** A line without a sign ends a list, unless it carries on the words of the item before it. */
const NEW_LINE = /\n(?=[^\S\n]*[^\p{Ll}\s])/u;
const TAILS: ReadonlySet<string> = new Set([":", ";", ",", "."]);

/** What begins a sentence of its own in a view of {@link listView}. */
export const BREAK = "\u2029";

/** The numbers before the items of lists. Linear. Never throws. */
export function listNumbersOf(text: string): Span[] {
  return [...text.matchAll(MARK)].filter(({ 0: sign }) => sign.includes("\n")).map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
}

/**
 * A text in which the items of its lists read as prose, sign for sign as long as it is. A list goes on with a sentence
 * that ends with a colon ("attacked with:") for as long as its items begin with a count: their signs are commas then.
 * Other items, and the line after a list, begin sentences. Linear. Never throws.
 *
 * @param isCount - whether a count begins at a position
 */
export function listView(text: string, isCount: (at: number) => boolean): string {
  let view = "";
  let reached = 0;
  let inList = false;
  const upTo = (at: number): void => {
    if (at <= reached) return;
    const line = text.slice(reached, at);
    const end = inList ? NEW_LINE.exec(line) : null;
    if (end !== null) inList = false;
    view += end === null ? line : `${line.slice(0, end.index)}${BREAK}${line.slice(end.index + 1)}`;
    reached = at;
  };
  for (const { 0: sign, index } of text.matchAll(MARK)) {
    if (!sign.includes("\n")) continue;
    const tail = text.charAt(index - 1);
    const length = sign.length;
    upTo(TAILS.has(tail) ? index - 1 : index);
    const isFirst: boolean = !inList && tail === ":";
    const joins: boolean = (inList || isFirst) && isCount(index + length);
    if (reached < index) view += joins ? " " : tail;
    view += `${joins ? (isFirst ? " " : ",") : BREAK}${" ".repeat(length - 1)}`;
    reached = index + length;
    inList = joins;
  }
  upTo(text.length);
  return view;
}
