import type { Issue, Span } from "../../core/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { DialectContext } from "../shared/dialect.js";
import { hoursBefore } from "../shared/publication.js";
import { reportDraft, type ReportDraft } from "../shared/report-draft.js";
import { windowOfTimes, type StatedTime } from "../shared/time/window-of-times.js";
import { addTallies } from "./add-tallies.js";
import { totalOf, type Figure } from "./figure.js";
import { conflictIssue, timeIssues } from "./frame-issues.js";
import { timesOf, type Frame } from "./frame.js";
import type { Segment } from "./segment.js";
import { settle, type Settled } from "./settle.js";

/** A report and the reservations on it. */
export interface FrameReport {
  readonly report: StrikeReport;
  readonly issues: readonly Issue<BulletinIssueCode>[];
}

/** Makes a report of what a text tells of one window. */
export function reportOf(text: BulletinText, frame: Frame, time: StatedTime, { publication, source }: DialectContext): FrameReport {
  const settled = settle(frame.figures);
  const sinceStart = hoursBefore(time.window.start, publication);
  const draft = reportDraft(text.text, {
    source,
    publishedAt: sinceStart < 0 ? undefined : publication.instant,
    attacker: "UA",
    target: "RU",
    window: time.window,
    asOf: time.asOf,
    coverage: time.isStated && !time.isMoment ? "complete" : undefined,
  });
  for (const { weapon, quantity, span } of frame.launched) draft.add(weapon, "launched", quantity, [span]);
  addTallies(draft, settled.added);
  for (const part of settled.parts) addPart(draft, text, settled, part);
  for (const figure of settled.added) addRegions(draft, figure);
  for (const figure of settled.parts) addRegions(draft, figure);
  if (settled.parts.length === 0) for (const figure of settled.restated) addRegions(draft, figure);
  for (const { place, span } of frame.targets) draft.addRegion(place, "targeted", undefined, [span]);
  const issues = timeIssues(text, frame, time, { publication, sinceStart });
  issues.push(...frame.issues);
  if (settled.conflict !== undefined) issues.push(conflictIssue(text, settled.conflict));
  return { report: draft.report(), issues };
}

/** The window of what a frame tells. */
export function timeOf(frame: Frame, { publication }: DialectContext): StatedTime {
  return windowOfTimes(timesOf(frame), publication);
}

/** A part without a place is a subset of the tally that it belongs to. */
function addPart(draft: ReportDraft, { text }: BulletinText, { added }: Settled, part: Figure): void {
  if (part.places.length > 0) return;
  const own = part.entries[0]?.weapon;
  const whole = own !== undefined && draft.tallyOf(own) !== undefined ? own : added[0]?.entries[0]?.weapon;
  if (whole === undefined) return;
  const { start, end } = part.segment.bound ?? wordsOf(part.segment);
  const label = text.slice(start, Math.min(end, start + LABEL_LIMIT)).replace(/[*_]+|\p{Surrogate}/gu, "");
  draft.addSubset(whole, { label, [part.measure]: totalOf(part) }, part.entries.map(({ span }) => span));
}

const LABEL_LIMIT = 200;

/** From the first word of a segment that was understood to the last. */
function wordsOf({ spans, entries }: Segment): Span {
  let start = Infinity;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  for (const { span } of entries) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function addRegions(draft: ReportDraft, figure: Figure): void {
  const { places, measure, each, entries, isShared } = figure;
  if (places.length === 0) return;
  const counted = entries.map(({ span }) => span);
  for (const { place, span, count } of places) {
    const own = count ?? each ?? (places.length === 1 && !isShared ? totalOf(figure) : undefined);
    draft.addRegion(place, measure, own, own === undefined ? [span] : [...counted, span]);
  }
}
