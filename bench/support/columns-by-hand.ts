import type { TallyRow } from "../../src/chronicle/index.js";
import { formatIsoWeek, isoWeekOf } from "../../src/time/index.js";

/** What the bench's rows need and no more: exact counts, some of them absent. An absent count is -1. */
export interface HandColumns {
  readonly groups: readonly string[];
  readonly day: Int32Array;
  readonly group: Uint8Array;
  readonly launched: Int32Array;
  readonly countedMin: Int32Array;
  readonly countedMax: Int32Array;
}

export function columnsByHand(rows: readonly TallyRow[]): HandColumns {
  const codes = new Map<string, number>();
  const n = rows.length;
  const [day, group, launched, countedMin, countedMax] = [new Int32Array(n), new Uint8Array(n), new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  for (let i = 0; i < n; i += 1) {
    const row = rows[i];
    if (row === undefined) continue;
    let code = codes.get(row.group);
    if (code === undefined) codes.set(row.group, (code = codes.size));
    day[i] = row.day;
    group[i] = code;
    const all = typeof row.launched === "number" ? row.launched : -1;
    const down = typeof row.shotDown === "number" ? row.shotDown : 0;
    launched[i] = all;
    countedMin[i] = down + (typeof row.suppressed === "number" ? row.suppressed : 0);
    countedMax[i] = typeof row.suppressed === "number" ? (countedMin[i] ?? 0) : all;
  }
  return { groups: [...codes.keys()], day, group, launched, countedMin, countedMax };
}

/** Weeks from that of Monday 29 December 1969; the rows' days are after it. */
function weekByHand(day: number): number {
  return ((day + 3) / 7) | 0;
}

/** Sums by ISO week and group, then rates with bounds. */
export function kernelByHand({ groups, day, group, launched, countedMin, countedMax }: HandColumns): Map<string, { rows: number; min: number; max: number }> {
  let [first, last] = [Infinity, -Infinity];
  for (const one of day) {
    if (one < first) first = one;
    if (one > last) last = one;
  }
  const firstWeek = weekByHand(first);
  const width = groups.length;
  const cells = (weekByHand(last) - firstWeek + 1) * width;
  const sums = new Float64Array(cells * 8);
  for (let i = 0; i < day.length; i += 1) {
    const at = ((weekByHand(day[i] ?? 0) - firstWeek) * width + (group[i] ?? 0)) * 8;
    const all = launched[i] ?? 0;
    const [low, high] = [countedMin[i] ?? 0, countedMax[i] ?? 0];
    sums[at] = (sums[at] ?? 0) + 1;
    sums[at + 1] = (sums[at + 1] ?? 0) + low;
    if (high < 0) sums[at + 3] = (sums[at + 3] ?? 0) + 1;
    else sums[at + 2] = (sums[at + 2] ?? 0) + high;
    if (all < 0) sums[at + 5] = (sums[at + 5] ?? 0) + 1;
    else {
      sums[at + 4] = (sums[at + 4] ?? 0) + all;
      sums[at + 6] = (sums[at + 6] ?? 0) + (all - high);
    }
  }
  const table = new Map<string, { rows: number; min: number; max: number }>();
  for (let cell = 0; cell < cells; cell += 1) {
    const at = cell * 8;
    const held = sums[at] ?? 0;
    if (held === 0) continue;
    const week = formatIsoWeek(isoWeekOf((firstWeek + Math.floor(cell / width)) * 7 - 3));
    const [low, high, highOpen, all, allOpen, gap] = [sums[at + 1] ?? 0, sums[at + 2] ?? 0, sums[at + 3] ?? 0, sums[at + 4] ?? 0, sums[at + 5] ?? 0, sums[at + 6] ?? 0];
    table.set(`${week} ${groups[cell % width] ?? ""}`, { rows: held, min: allOpen > 0 ? 0 : low / all, max: highOpen > 0 ? 1 : high / Math.max(high + gap, 1) });
  }
  return table;
}
