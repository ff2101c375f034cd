import type { Context } from "./context.js";
import type { Figure } from "./figure.js";
import { addAttempted, type Attempted } from "./implied.js";
import type { Segment } from "./segment.js";

/** Remembers an attempt until it is known what became of it; segments of one sentence tell of one. */
export function takeAttempt(context: Context, { sentence, entries, places, spans }: Segment): void {
  if (context.attempt?.sentence !== sentence.index) {
    context.attempt = { sentence: sentence.index, weapons: [], places: [], spans: [] };
    context.isTaken = false;
  }
  for (const { weapon, count, span } of entries) if (weapon !== undefined) addAttempted(context.attempt.weapons, { weapon, quantity: count?.quantity, span });
  context.attempt.places.push(...places);
  context.attempt.spans.push(...spans);
}

/** The weapons of an attempt, in the sentence after it or where a figure took it up. */
export function attemptedIn({ attempt, isTaken }: Context, { sentence }: Segment): readonly Attempted[] {
  return attempt !== undefined && (isTaken || sentence.index - attempt.sentence <= 1) ? attempt.weapons : [];
}

/** Takes up the attempt that a figure tells the outcome of; a place below the attempt is the figure's own. */
export function withAttempt(context: Context, { sentence }: Segment, figure: Figure): Figure {
  const { attempt, frame } = context;
  if (context.isTaken || attempt === undefined || sentence.index - attempt.sentence > 1) return figure;
  context.isTaken = true;
  const below = figure.places.length === 0 ? attempt.places.filter(({ isBelow }) => isBelow) : [];
  for (const { weapon, quantity, span } of attempt.weapons) if (quantity !== undefined) frame.launched.push({ weapon, quantity, span });
  frame.targets.push(...attempt.places.filter((place) => !below.includes(place)));
  frame.spans.push(...attempt.spans);
  return below.length > 0 ? { ...figure, places: below } : figure;
}
