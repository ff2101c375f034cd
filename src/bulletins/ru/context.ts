import type { Span } from "../../core/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Figure } from "./figure.js";
import type { Frame } from "./frame.js";
import type { Attempted } from "./implied.js";
import type { SegmentPlace, SegmentVerb } from "./segment.js";

/** An attempt that is told, until it is known what became of it. */
export interface Attempt {
  readonly sentence: number;
  readonly weapons: Attempted[];
  readonly places: SegmentPlace[];
  readonly spans: Span[];
}

/** What is known from the words before. */
export interface Context {
  readonly text: BulletinText;
  readonly frames: Frame[];
  frame: Frame;
  attempt: Attempt | undefined;
  /** Whether the attempt is the frame's: a figure followed it. */
  isTaken: boolean;
  verb: SegmentVerb | undefined;
  weapon: WeaponGroup | undefined;
  before: Figure | undefined;
  /** The largest count that the frame has of each weapon. */
  readonly most: Map<WeaponGroup, number>;
}
