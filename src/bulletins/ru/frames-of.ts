import { boundsOf } from "../../quantity/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { NamedDay } from "../shared/time/dated-day.js";
import { takeAttempt, withAttempt } from "./attempt.js";
import type { Context } from "./context.js";
import { noteDropped } from "./doubts.js";
import { figureOf } from "./figure-of.js";
import type { Figure } from "./figure.js";
import { newFrame, type Frame } from "./frame.js";
import type { Clause, Moment, Segment } from "./segment.js";

/** Makes figures of segments, and gathers those of one window. Linear. Never throws. */
export function framesOf(text: BulletinText, clauses: readonly Clause[]): Frame[] {
  const frame = newFrame();
  const context: Context = { text, frames: [frame], frame, attempt: undefined, isTaken: false, verb: undefined, weapon: undefined, before: undefined, most: new Map() };
  for (const clause of clauses) {
    if (clause.kind === "time") takeTime(context, clause);
    else if (clause.isAttempt) takeAttempt(context, clause);
    else takeSegment(context, clause);
  }
  return context.frames.filter(({ figures }) => figures.length > 0);
}

/** A time told in a sentence of its own, after figures, begins another window. */
function takeTime(context: Context, { time, sentence, span }: Moment): void {
  const last = context.frame.figures.at(-1);
  if (last !== undefined && last.sentence.index < sentence.index) {
    if (time.kind === "day" && !isBefore(time.day)) return;
    context.frame = newFrame();
    context.frames.push(context.frame);
    context.most.clear();
  }
  context.frame.times.push({ time, sentence: sentence.index });
  context.frame.spans.push(span);
}

/** «Вчера», «днем ранее»: what is told of another day than the figures before. */
function isBefore(day: NamedDay): boolean {
  return "relative" in day && day.relative < 0;
}

function takeSegment(context: Context, segment: Segment): void {
  const figure = figureOf(context, segment);
  if (figure !== undefined) {
    addFigure(context, withAttempt(context, segment, figure));
    context.frame.spans.push(...segment.spans);
    context.before = figure;
    return;
  }
  noteDropped(context, segment);
  const last = context.before;
  if (segment.entries.length === 0 && (!segment.hasUnknown || last?.sentence === segment.sentence)) context.frame.spans.push(...segment.spans);
}

function addFigure({ frame, most }: Context, figure: Figure): void {
  frame.figures.push(figure);
  for (const { weapon, quantity } of figure.entries) most.set(weapon, Math.max(most.get(weapon) ?? 0, boundsOf(quantity).min));
}
