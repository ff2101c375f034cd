import type { Issue, Span } from "../../core/index.js";
import { formatQuantity } from "../../quantity/index.js";
import { knownSource } from "../../source/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { BulletinKind } from "../shared/bulletin-kind.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Dialect, DialectContext, DialectReading } from "../shared/dialect.js";
import { mentions } from "../shared/mentions.js";
import type { StatedTime } from "../shared/time/window-of-times.js";
import { clausesOf } from "./clauses/clauses-of.js";
import { totalOf } from "./figure.js";
import { joinFrames, type Frame } from "./frame.js";
import { framesOf } from "./frames-of.js";
import { russianLexicon } from "./lexicon.js";
import { marksOf } from "./marks-of.js";
import { reportOf, timeOf } from "./report-of.js";

/** Posts of the Russian Ministry of Defence on air defence, and texts in Russian that quote them. */
export const russianMod: Dialect = {
  id: "russian_mod",
  language: "ru",
  zone: "Europe/Moscow",
  source: knownSource("russian-defence-ministry"),
  likeness: ({ words }) => words.ownLetters.russian,
  classify: (text) => kindOf(text, told(text)),
  read,
};

function told(text: BulletinText): readonly Frame[] {
  return withTimes(framesOf(text, clausesOf(text, marksOf(text))));
}

/** A heading without a time tells of the window that the text then gives for the same total. */
function withTimes(frames: readonly Frame[]): readonly Frame[] {
  if (frames.length < 2) return frames;
  const [heading, body, ...rest] = frames;
  if (heading === undefined || body === undefined || heading.times.length > 0 || !sayTheSame(heading, body)) return frames;
  return [joinFrames(heading, body), ...rest];
}

function sayTheSame(a: Frame, b: Frame): boolean {
  const [one, other] = [a.figures[0], b.figures[0]];
  if (one === undefined || other === undefined) return false;
  return formatQuantity(totalOf(one)) === formatQuantity(totalOf(other));
}

function kindOf({ words }: BulletinText, frames: readonly Frame[]): BulletinKind {
  const { corrections, alerts } = russianLexicon();
  if (frames.length > 0) return mentions(words, corrections) ? "correction" : "interception_report";
  return mentions(words, alerts) ? "alert" : "other";
}

function read(text: BulletinText, context: DialectContext): DialectReading {
  const frames = told(text);
  const reports: StrikeReport[] = [];
  const issues: Issue<BulletinIssueCode>[] = [];
  for (const [frame, time] of byWindow(frames, context)) {
    const found = reportOf(text, frame, time, context);
    reports.push(found.report);
    for (const issue of found.issues) issues.push(issue);
  }
  return { kind: kindOf(text, frames), reports, read: spansOf(frames), issues };
}

function spansOf(frames: readonly Frame[]): readonly Span[] {
  const [only] = frames;
  return only !== undefined && frames.length === 1 ? only.spans : frames.flatMap(({ spans }) => spans);
}

/** Frames with their windows; those of one window are one. */
function byWindow(frames: readonly Frame[], context: DialectContext): (readonly [Frame, StatedTime])[] {
  const [only] = frames;
  if (only !== undefined && frames.length === 1) return [[only, timeOf(only, context)]];
  const windows = new Map<string, readonly [Frame, StatedTime]>();
  for (const frame of frames) {
    const time = timeOf(frame, context);
    const key = `${time.window.start} ${time.window.end}`;
    const before = windows.get(key);
    windows.set(key, before === undefined ? [frame, time] : [joinFrames(before[0], frame), before[1]]);
  }
  return [...windows.values()];
}
