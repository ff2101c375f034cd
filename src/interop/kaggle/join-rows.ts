import { epochMinutes, type TimeWindow } from "../../time/index.js";
import type { ReadRow } from "./read-row.js";

/** At least one. */
type Some<T> = readonly [T, ...T[]];

/** Rows of one publication about one attack, in order, with the window that holds them all. */
export interface RowGroup {
  readonly window: TimeWindow;
  readonly rows: Some<ReadRow>;
}

/** Most rows that one report holds; the models of `sitrep/strike` take no more tallies. */
const MOST_ROWS = 10_000;

/**
 * Joins rows into attacks. Each inner list is one event, each {@link RowGroup} in it one report; both stand in the
 * order of their first row.
 *
 * - Rows of one publication with the same window are one report. A row whose window lies inside another window of its
 *   publication, both given to the minute, joins it under the wider one: a bulletin about a night gives its missiles
 *   a shorter time, and they are part of that attack. Windows that only overlap, or are given by the day, stay apart.
 * - Reports of one source with the same window, an end of it given to the minute, share an event: the source told of
 *   one attack in several posts. Two posts about one day need not.
 * - Different sources never share an event. That two of them speak of one attack is a finding, not a reading.
 */
export function joinRows(rows: readonly ReadRow[]): readonly Some<RowGroup>[] {
  const publications = groupBy(rows, ({ source }) => JSON.stringify([source.source.name, source.publication]));
  const groups = publications.flatMap((publication) => (publication[0].source.publication === "" ? sameWindow(publication) : nested(publication)));
  const reports = groups.flatMap(inReports).sort((a, b) => a.rows[0].index - b.rows[0].index);
  return groupBy(reports, eventKey);
}

function eventKey({ window, rows: [{ source }] }: RowGroup): string {
  const isSharp = window.startPrecision === undefined || window.endPrecision === undefined;
  return JSON.stringify([source.source.name, windowKey(window), isSharp ? "" : source.publication]);
}

/** Sorted by start and the wider first, only the last window that lies in no other can hold the next. */
function nested(rows: Some<ReadRow>): RowGroup[] {
  const all = sameWindow(rows);
  if (all.length === 1) return all;
  const groups: { window: TimeWindow; rows: [ReadRow, ...ReadRow[]] }[] = [];
  for (const { window, rows: inside } of all.filter(isTimed).sort(byStart)) {
    const outer = groups.at(-1);
    if (outer !== undefined && epochMinutes(window.end) <= epochMinutes(outer.window.end)) outer.rows.push(...inside);
    else groups.push({ window, rows: [...inside] });
  }
  for (const group of groups) group.rows.sort((a, b) => a.index - b.index);
  return [...groups, ...all.filter((group) => !isTimed(group))];
}

function byStart({ window: a }: RowGroup, { window: b }: RowGroup): number {
  return epochMinutes(a.start) - epochMinutes(b.start) || epochMinutes(b.end) - epochMinutes(a.end);
}

function isTimed({ window }: RowGroup): boolean {
  return window.startPrecision === undefined && window.endPrecision === undefined;
}

function sameWindow(rows: readonly ReadRow[]): RowGroup[] {
  return groupBy(rows, (row) => windowKey(row.window)).map((group) => ({ window: group[0].window, rows: group }));
}

function inReports({ window, rows }: RowGroup): RowGroup[] {
  const groups: RowGroup[] = [];
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const [first, ...rest] = rows.slice(at, at + MOST_ROWS);
    if (first !== undefined) groups.push({ window, rows: [first, ...rest] });
  }
  return groups;
}

function windowKey({ start, end, startPrecision = "minute", endPrecision = "minute" }: TimeWindow): string {
  return `${start}/${end}/${startPrecision}/${endPrecision}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
