import { warning, type Span } from "../../core/index.js";
import { isExact, type Quantity } from "../../quantity/index.js";
import type { Context } from "./context.js";
import { attemptedCount, impliedCount, verbOfList, type Attempted } from "./implied.js";
import type { Segment } from "./segment.js";

/** Notes what is doubtful in a figure: places of «по одному» that were not understood, weapons without a number. */
export function noteDoubts(context: Context, segment: Segment, attempted: readonly Attempted[], each: Quantity | undefined): void {
  const { entries, places, hasUnreadPlace, verb } = segment;
  const [first] = entries;
  if (first !== undefined && each !== undefined && (hasUnreadPlace || places.length === 0)) {
    note(context, "unread_place", first.span, (wording) => `${wording} counts so many over each of several places, not all of which were understood: expected names of regions or seas. The total may be too low; check it against the text.`);
  }
  if (verb === undefined || entries.every(({ count }) => count !== undefined) || places.some(({ count }) => count !== undefined)) return;
  for (const entry of entries) {
    if (entry.count !== undefined || entry.weapon === undefined) continue;
    if (isExact(impliedCount(entry, verbOfList(segment.entries, verb), attemptedCount(entry.weapon, attempted)))) continue;
    note(context, "count_not_stated", entry.span, (wording) => `${wording} stands without a number: expected a count. A lower bound was taken.`);
  }
}

/** Notes weapons that are counted and told to be downed, in words that nothing else shows to be of air defence. */
export function noteDropped(context: Context, { entries, verb, isVoid, isPart, sentence }: Segment): void {
  if ((verb === undefined && !sentence.hasDefence) || isVoid || isPart || sentence.hasStrike) return;
  for (const { count, weapon, span } of entries) {
    if (count === undefined || weapon === undefined) continue;
    note(context, "unread_figure", span, (wording) => `${wording} is told in words of which it is not clear that they are of air defence: expected a place below or the means. It is in no figure of the report; read the sentence yourself.`);
  }
}

function note({ frame, text: { text } }: Context, code: "count_not_stated" | "unread_place" | "unread_figure", span: Span, expected: (wording: string) => string): void {
  const wording = text.slice(span.start, span.end);
  const path = code === "unread_figure" ? [] : ["tallies"];
  frame.issues.push({ ...warning({ code, path, input: wording, message: expected(JSON.stringify(wording)) }), span });
}
