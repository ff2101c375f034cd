import type { OutcomeMeasure, RatePool } from "../../interception/index.js";
import type { TallyColumns } from "./tally-columns.js";
import { NO_CEILING } from "./write-region.js";

/** The sums of one group in one ISO week. */
export interface WeekSums {
  /** The week's Monday, as days from 1 January 1970. */
  readonly monday: number;
  readonly group: string;
  /** Sums over the rows; `reports` counts the rows. */
  readonly pool: RatePool;
}

/** Sums of a cell in this order: rows, counted min, max, open, launched min, max, open, gap. Eight are one cache line. */
const STRIDE = 8;

/** Hedges of a cell: of the numerator, of the launches, of anything. */
const KINDS = 3;

/** Most cells of weeks times groups that are laid out in full; above it only those met. */
const MOST_CELLS = 1 << 17;

/** Adds columns up by ISO week and group: one pass of whole numbers over typed arrays. */
export function weekSumsOf(columns: TallyColumns): WeekSums[] {
  const { length, groups, firstDay, lastDay } = columns;
  if (length === 0) return [];
  const firstWeek = weekNumber(firstDay);
  const cells = (weekNumber(lastDay) - firstWeek + 1) * groups.length;
  const slots = cells <= MOST_CELLS ? undefined : slotsOf(columns, firstWeek);
  const places = slots?.order.length ?? cells;
  const sums = new Float64Array(places * STRIDE);
  if (slots === undefined) addRows(sums, columns, firstWeek);
  else addSparse(sums, columns, slots.slot);
  const hedges = new Float64Array(columns.isHedged ? places * KINDS : 0);
  if (columns.isHedged) addHedges(hedges, columns, firstWeek, slots?.slot);
  return cellsOf({ sums, hedges }, columns, firstWeek, slots?.order);
}

/** Weeks from that of 29 December 1969, a Monday: 1 January 1970 was a Thursday. */
function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

function addRows(sums: Float64Array, { length, groups, day, group, ...figures }: TallyColumns, firstWeek: number): void {
  const width = groups.length;
  for (let row = 0; row < length; row += 1) {
    const week = Math.floor(((day[row] ?? 0) + 3) / 7) - firstWeek;
    addRow(sums, (week * width + (group[row] ?? 0)) * STRIDE, figures, row);
  }
}

function addSparse(sums: Float64Array, columns: TallyColumns, slot: Uint32Array): void {
  for (let row = 0; row < columns.length; row += 1) addRow(sums, (slot[row] ?? 0) * STRIDE, columns, row);
}

type Figures = Pick<TallyColumns, "countedMin" | "countedMax" | "launchedMin" | "launchedMax" | "gap">;

/** Small enough to be put into its loops by the engine. */
function addRow(sums: Float64Array, at: number, { countedMin, countedMax, launchedMin, launchedMax, gap }: Figures, row: number): void {
  sums[at] = (sums[at] ?? 0) + 1;
  sums[at + 1] = (sums[at + 1] ?? 0) + (countedMin[row] ?? 0);
  const most = countedMax[row] ?? 0;
  if (most === NO_CEILING) sums[at + 3] = (sums[at + 3] ?? 0) + 1;
  else sums[at + 2] = (sums[at + 2] ?? 0) + most;
  sums[at + 4] = (sums[at + 4] ?? 0) + (launchedMin[row] ?? 0);
  const launched = launchedMax[row] ?? 0;
  if (launched === NO_CEILING) sums[at + 6] = (sums[at + 6] ?? 0) + 1;
  else sums[at + 5] = (sums[at + 5] ?? 0) + launched;
  sums[at + 7] = (sums[at + 7] ?? 0) + (gap[row] ?? 0);
}

/** The hedges of rows, in a pass of their own: most columns have none. */
function addHedges(hedges: Float64Array, { length, groups, day, group, hedged }: TallyColumns, firstWeek: number, slot: Uint32Array | undefined): void {
  for (let row = 0; row < length; row += 1) {
    const marks = hedged[row] ?? 0;
    if (marks === 0) continue;
    const at = (slot?.[row] ?? (weekNumber(day[row] ?? 0) - firstWeek) * groups.length + (group[row] ?? 0)) * KINDS;
    hedges[at] = (hedges[at] ?? 0) + (marks & 1);
    hedges[at + 1] = (hedges[at + 1] ?? 0) + ((marks >> 1) & 1);
    hedges[at + 2] = (hedges[at + 2] ?? 0) + (marks >> 2);
  }
}

/** Cells in the order met, with each row's place among them. */
interface Slots {
  readonly slot: Uint32Array;
  readonly order: readonly number[];
}

function slotsOf({ length, groups, day, group }: TallyColumns, firstWeek: number): Slots {
  const known = new Map<number, number>();
  const slot = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    const cell = (weekNumber(day[row] ?? 0) - firstWeek) * groups.length + (group[row] ?? 0);
    const place = known.get(cell) ?? known.size;
    known.set(cell, place);
    slot[row] = place;
  }
  return { slot, order: [...known.keys()] };
}

/** What the cells come to. */
interface Table {
  readonly sums: Float64Array;
  /** Empty where nothing is hedged. */
  readonly hedges: Float64Array;
}

function cellsOf(table: Table, { groups, numerator }: TallyColumns, firstWeek: number, order: readonly number[] | undefined): WeekSums[] {
  const found: WeekSums[] = [];
  for (let place = 0; place * STRIDE < table.sums.length; place += 1) {
    const cell = order?.[place] ?? place;
    const group = groups[cell % groups.length];
    if (group === undefined || table.sums[place * STRIDE] === 0) continue;
    found.push({ monday: (firstWeek + Math.floor(cell / groups.length)) * 7 - 3, group, pool: poolAt(table, place, numerator) });
  }
  return found;
}

function poolAt({ sums, hedges }: Table, place: number, numerator: OutcomeMeasure): RatePool {
  const sum = (offset: number): number => sums[place * STRIDE + offset] ?? 0;
  const hedge = (offset: number): number => hedges[place * KINDS + offset] ?? 0;
  return {
    numerator,
    reports: sum(0),
    countedMin: sum(1),
    countedMax: sum(2),
    countedOpen: sum(3),
    launchedMin: sum(4),
    launchedMax: sum(5),
    launchedOpen: sum(6),
    gap: sum(7),
    countedApproximate: hedge(0),
    launchedApproximate: hedge(1),
    approximate: hedge(2),
  };
}
