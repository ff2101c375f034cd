import { warning, type Issue, type Span } from "../../core/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";

/** The reservation on a figure that was left out. */
export function unread(wording: string, span: Span): Issue<BulletinIssueCode> {
  const message = `${JSON.stringify(wording)} was left out: it overlaps another figure, or tells of more than one attack, and the text does not say how. Read it with readFigures and place it by hand.`;
  return warning({ code: "unread_figure", path: [], input: wording, message, span });
}

export function notStated(start: string): Issue<BulletinIssueCode> {
  return warning({ code: "window_not_stated", path: ["window"], input: start, message: "The text names no time for its figures: the day up to publication was taken. Give the window itself if it is another." });
}
