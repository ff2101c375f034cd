import { formatQuantity } from "../../quantity/index.js";
import { knownSource } from "../../source/index.js";
import type { BulletinKind } from "../shared/bulletin-kind.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Dialect, DialectContext, DialectReading } from "../shared/dialect.js";
import type { StatedTime } from "../shared/time/window-of-times.js";
import { clausesOf } from "./clauses/clauses-of.js";
import { totalOf } from "./figure.js";
import { joinFrames, type Frame } from "./frame.js";
import { framesOf } from "./frames-of.js";
import { marksOf } from "./marks-of.js";
import { reportOf, timeOf } from "./report-of.js";

/** Letters that Russian has and its neighbours have not. */
const OWN_LETTERS = /[ыэъё]/giu;
const CORRECTION = /уточн[её]нн|поправк|исправлени|в предыдущем сообщении/iu;
const ALERT = /опасност[ьи]|угроз[аы] атаки|отбой|воздушная тревога/iu;

/** Posts of the Russian Ministry of Defence on air defence, and texts in Russian that quote them. */
export const russianMod: Dialect = {
  id: "russian_mod",
  language: "ru",
  zone: "Europe/Moscow",
  source: knownSource("russian-defence-ministry"),
  likeness: ({ view }) => (view.match(OWN_LETTERS) ?? []).length,
  classify: (text) => kindOf(text, told(text)),
  read,
};

function told(text: BulletinText): Frame[] {
  return withTimes(framesOf(text, clausesOf(text, marksOf(text))));
}

/** A heading without a time tells of the window that the text then gives for the same total. */
function withTimes(frames: readonly Frame[]): Frame[] {
  const [heading, body, ...rest] = frames;
  if (heading === undefined || body === undefined || heading.times.length > 0 || !sayTheSame(heading, body)) return [...frames];
  return [joinFrames(heading, body), ...rest];
}

function sayTheSame(a: Frame, b: Frame): boolean {
  const [one, other] = [a.figures[0], b.figures[0]];
  if (one === undefined || other === undefined) return false;
  return formatQuantity(totalOf(one)) === formatQuantity(totalOf(other));
}

function kindOf({ view }: BulletinText, frames: readonly Frame[]): BulletinKind {
  if (frames.length > 0) return CORRECTION.test(view) ? "correction" : "interception_report";
  return ALERT.test(view) ? "alert" : "other";
}

function read(text: BulletinText, context: DialectContext): DialectReading {
  const frames = told(text);
  const found = byWindow(frames, context).map(([frame, time]) => reportOf(text, frame, time, context));
  return {
    kind: kindOf(text, frames),
    reports: found.map(({ report }) => report),
    read: frames.flatMap(({ spans }) => spans),
    issues: found.flatMap(({ issues }) => issues),
  };
}

/** Frames with their windows; those of one window are one. */
function byWindow(frames: readonly Frame[], context: DialectContext): (readonly [Frame, StatedTime])[] {
  const windows = new Map<string, readonly [Frame, StatedTime]>();
  for (const frame of frames) {
    const time = timeOf(frame, context);
    const key = `${time.window.start} ${time.window.end}`;
    const before = windows.get(key);
    windows.set(key, before === undefined ? [frame, time] : [joinFrames(before[0], frame), before[1]]);
  }
  return [...windows.values()];
}
