import { warning, type Issue } from "../../core/index.js";
import type { OutcomeMeasure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { addQuantities, boundsOf, formatQuantity, quantityOf, sumQuantities, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { BulletinIssueCode } from "../shared/bulletin-reading.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { DialectContext } from "../shared/dialect.js";
import { hoursBefore } from "../shared/publication.js";
import { reportDraft, type ReportDraft } from "../shared/report-draft.js";
import { windowOfTimes, type StatedTime } from "../shared/time/window-of-times.js";
import { totalOf, type Figure, type FigureEntry } from "./figure.js";
import { timesOf, type Frame } from "./frame.js";
import { settle, type Conflict, type Settled } from "./settle.js";

/** A report and the reservations on it. */
export interface FrameReport {
  readonly report: StrikeReport;
  readonly issues: readonly Issue<BulletinIssueCode>[];
}

/** A window that ends so many hours before publication is likely dated wrongly. */
const FAR = 96;

/** Makes a report of what a text tells of one window. */
export function reportOf(text: BulletinText, frame: Frame, time: StatedTime, { publication, source }: DialectContext): FrameReport {
  const settled = settle(frame.figures);
  const isEarly = hoursBefore(time.window.start, publication) < 0;
  const draft = reportDraft(text.text, {
    source,
    ...(publication.instant !== undefined && !isEarly && { publishedAt: publication.instant }),
    attacker: "UA",
    target: "RU",
    window: time.window,
    ...(time.asOf !== undefined && { asOf: time.asOf }),
    ...(time.isStated && !time.isMoment && { coverage: "complete" as const }),
  });
  for (const { weapon, quantity, span } of frame.launched) draft.add(weapon, "launched", quantity, [span]);
  addTallies(draft, settled.added);
  for (const part of settled.parts) addPart(draft, text, settled, part);
  for (const figure of [...settled.added, ...settled.parts, ...settled.restated.filter(() => settled.parts.length === 0)]) addRegions(draft, figure);
  for (const { place, span } of frame.targets) draft.addRegion(place, "targeted", undefined, [span]);
  const found = [...timeIssues(text, frame, time, publication), ...frame.issues, ...(settled.conflict === undefined ? [] : [conflictIssue(text, settled.conflict)])];
  return { report: draft.report(), issues: found };
}

/** The window of what a frame tells. */
export function timeOf(frame: Frame, { publication }: DialectContext): StatedTime {
  return windowOfTimes(timesOf(frame), publication);
}

/** Adds figures to the tallies; where a weapon has several measures, `intercepted` is their sum and frames the others. */
function addTallies(draft: ReportDraft, figures: readonly Figure[]): void {
  const byWeapon = new Map<WeaponGroup, Map<OutcomeMeasure, FigureEntry[]>>();
  for (const { entries, measure } of figures) {
    for (const entry of entries) {
      const measures = byWeapon.get(entry.weapon) ?? new Map<OutcomeMeasure, FigureEntry[]>();
      const counted = measures.get(measure);
      if (counted === undefined) byWeapon.set(entry.weapon, measures.set(measure, [entry]));
      else counted.push(entry);
    }
  }
  for (const [weapon, measures] of byWeapon) addMeasures(draft, weapon, measures);
}

function addMeasures(draft: ReportDraft, weapon: WeaponGroup, measures: ReadonlyMap<OutcomeMeasure, readonly FigureEntry[]>): void {
  const either = measures.get("intercepted");
  for (const [measure, entries] of measures) {
    const own = sumOf(entries);
    const spans = entries.map(({ span }) => span);
    if (either === undefined || measures.size === 1) draft.set(weapon, measure, own, spans);
    else if (measure !== "intercepted") draft.set(weapon, measure, reaching(own, addQuantities(own, sumOf(either))), spans);
  }
  if (either === undefined || measures.size === 1) return;
  const all = [...measures.values()].flat();
  draft.set(weapon, "intercepted", sumOf(all), all.map(({ span }) => span));
}

function sumOf(entries: readonly FigureEntry[]): Quantity {
  return sumQuantities(entries.map(({ quantity }) => quantity));
}

/** From the least of one count to the most of another. */
function reaching(from: Quantity, to: Quantity): Quantity {
  return quantityOf({ min: boundsOf(from).min, max: boundsOf(to).max, approximate: boundsOf(from).approximate || boundsOf(to).approximate });
}

/** A part without a place is a subset of the tally that it belongs to. */
function addPart(draft: ReportDraft, { text }: BulletinText, { added }: Settled, part: Figure): void {
  if (part.places.length > 0) return;
  const own = part.entries[0]?.weapon;
  const whole = own !== undefined && draft.tallyOf(own) !== undefined ? own : added[0]?.entries[0]?.weapon;
  if (whole === undefined) return;
  const label = text.slice(part.label.start, Math.min(part.label.end, part.label.start + LABEL_LIMIT)).replace(/[*_]+/gu, "");
  draft.addSubset(whole, { label, [part.measure]: totalOf(part) }, part.entries.map(({ span }) => span));
}

const LABEL_LIMIT = 200;

function addRegions(draft: ReportDraft, figure: Figure): void {
  const { places, measure, each, entries, isShared } = figure;
  const counted = entries.map(({ span }) => span);
  for (const { place, span, count } of places) {
    const own = count ?? each ?? (places.length === 1 && !isShared ? totalOf(figure) : undefined);
    draft.addRegion(place, measure, own, own === undefined ? [span] : [...counted, span]);
  }
}

function timeIssues({ text }: BulletinText, { times }: Frame, { isStated, window }: StatedTime, publication: DialectContext["publication"]): Issue<BulletinIssueCode>[] {
  if (!isStated) {
    const code = times.length === 0 ? "window_not_stated" : "window_unreadable";
    const what = times.length === 0 ? "states no time" : "states a time that does not go with its publication";
    const message = `The text ${what}: expected a window such as «с 20.00 до 23.00». The 24 hours up to publication were taken; give the window if you know it.`;
    return [warning({ code, path: ["window"], input: text, message })];
  }
  if (hoursBefore(window.start, publication) < 0) {
    const message = `publishedAt is ${publication.latest}, before window.start at ${window.start}: expected a report to be published after what it reports has begun. The report goes without publishedAt; correct the earlier or the later time.`;
    return [warning({ code: "published_before_window", path: ["publishedAt"], input: publication.latest, message })];
  }
  const hours = hoursBefore(window.end, publication);
  if (hours < FAR) return [];
  const message = `window.end is ${window.end}, ${Math.round(hours / 24)} days before publication: expected a bulletin to be published soon after its window. Check the date in the text and publishedAt.`;
  return [warning({ code: "window_far_from_publication", path: ["window"], input: window, message })];
}

function conflictIssue({ text }: BulletinText, { code, total, other, spans }: Conflict): Issue<BulletinIssueCode> {
  const [first] = spans;
  const wording = first === undefined ? "" : JSON.stringify(text.slice(first.start, first.end));
  const message = code === "items_disagree"
    ? `The items come to ${formatQuantity(other)}, the total ${wording} to ${formatQuantity(total)}: expected them to agree. Check the text for a place without a count, or an error of its own.`
    : `The text gives two totals for one window, ${formatQuantity(total)} (${wording}) and ${formatQuantity(other)}: expected one. The larger was taken.`;
  return { ...warning({ code, path: ["tallies"], input: spans.map(({ start, end }) => text.slice(start, end)), message }), ...(first !== undefined && { span: first }) };
}
