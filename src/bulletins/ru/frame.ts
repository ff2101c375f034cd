import type { Issue, Span } from "../../core/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { TimeTerm } from "../shared/time/time-mark.js";
import type { Figure, FigureEntry } from "./figure.js";
import type { SegmentPlace } from "./segment.js";

/** A phrase of time, with the index of its sentence. */
export interface FrameTime {
  readonly time: TimeTerm;
  readonly sentence: number;
}

/** What a text tells of one window. */
export interface Frame {
  readonly times: FrameTime[];
  readonly figures: Figure[];
  /** Weapons that an attempt is told to have had, where it is told how many. */
  readonly launched: FigureEntry[];
  /** Places that an attempt was aimed at. */
  readonly targets: SegmentPlace[];
  readonly issues: Issue<BulletinIssueCode>[];
  /** The words that were understood. */
  readonly spans: Span[];
}

/** A frame of which nothing is known yet. */
export function newFrame(): Frame {
  return { times: [], figures: [], launched: [], targets: [], issues: [], spans: [] };
}

/**
 * The phrases of time that tell a frame's window: those in the sentence of its first figure; else of the sentence before
 * it that has some, be it an attempt's; else of the first.
 */
export function timesOf({ times, figures }: Frame): TimeTerm[] {
  const [only] = times;
  if (only !== undefined && times.length === 1) return [only.time];
  const figure = figures[0]?.sentence.index ?? 0;
  const before = times.filter(({ sentence }) => sentence <= figure);
  const chosen = before.at(-1) ?? times[0];
  return times.filter(({ sentence }) => sentence === chosen?.sentence).map(({ time }) => time);
}

/** Two frames of one window as one. */
export function joinFrames(a: Frame, b: Frame): Frame {
  return {
    times: [...a.times, ...b.times],
    figures: [...a.figures, ...b.figures],
    launched: [...a.launched, ...b.launched],
    targets: [...a.targets, ...b.targets],
    issues: [...a.issues, ...b.issues],
    spans: [...a.spans, ...b.spans],
  };
}
