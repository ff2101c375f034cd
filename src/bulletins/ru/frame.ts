import { issueUnder, type Issue, type Span } from "../../core/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { TimeTerm } from "../shared/time/time-mark.js";
import type { Figure, FigureEntry } from "./figure.js";
import type { SegmentPlace } from "./segment.js";

/** What a text tells of one window. */
export interface Frame {
  readonly times: TimeTerm[];
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

/** Two frames of one window as one. */
export function joinFrames(a: Frame, b: Frame): Frame {
  return {
    times: [...a.times, ...b.times],
    figures: [...a.figures, ...b.figures],
    launched: [...a.launched, ...b.launched],
    targets: [...a.targets, ...b.targets],
    issues: [...a.issues, ...b.issues.map((issue) => issueUnder([], issue))],
    spans: [...a.spans, ...b.spans],
  };
}
