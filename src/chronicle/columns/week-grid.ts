/** Sums of all cells between two weeks, by week, then group. */
export interface WeekGrid {
  /** As {@link weekNumber} counts. */
  readonly firstWeek: number;
  readonly weeks: number;
  /** How many groups there is room for. */
  readonly width: number;
  /** {@link STRIDE} of each cell: rows, counted min, max, open, launched min, max, open, gap. */
  readonly sums: Float64Array;
  /** {@link KINDS} of each cell: hedges of the numerator, of the launches, of anything. */
  readonly hedges: Float64Array;
}

/** Sums of a cell. Eight are one cache line. */
export const STRIDE = 8;

/** Hedges of a cell. */
export const KINDS = 3;

/** Most cells that are laid out in full. */
const MOST_CELLS = 1 << 17;

/** What cells there must be room for; weeks inclusive. */
export interface WeekSpan {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly groups: number;
}

/** A grid without rows. */
export function emptyGrid(firstWeek: number, weeks: number, width: number): WeekGrid {
  const cells = weeks * width;
  return { firstWeek, weeks, width, sums: new Float64Array(cells * STRIDE), hedges: new Float64Array(cells * KINDS) };
}

/** A grid without rows for a span, `undefined` where it has too many cells to be laid out in full. */
export function gridOver({ firstWeek, lastWeek, groups }: WeekSpan): WeekGrid | undefined {
  const weeks = lastWeek - firstWeek + 1;
  return weeks * groups > MOST_CELLS ? undefined : emptyGrid(firstWeek, weeks, groups);
}

/** A grid that also has room for a span, with the sums of the one given; `undefined` where it had too many cells. */
export function gridWith(grid: WeekGrid, span: WeekSpan): WeekGrid | undefined {
  const { firstWeek, weeks, width } = grid;
  if (span.firstWeek >= firstWeek && span.lastWeek < firstWeek + weeks && span.groups <= width) return grid;
  const least = { firstWeek: Math.min(firstWeek, span.firstWeek), lastWeek: Math.max(firstWeek + weeks - 1, span.lastWeek), groups: Math.max(width, span.groups) };
  const larger = gridOver(roomy(least)) ?? gridOver(least);
  if (larger !== undefined) moveSums(grid, larger);
  return larger;
}

/** Twice the weeks and groups, so that rows in order of time seldom move the sums. */
function roomy({ firstWeek, lastWeek, groups }: WeekSpan): WeekSpan {
  return { firstWeek, lastWeek: lastWeek + (lastWeek - firstWeek + 1), groups: groups * 2 };
}

function moveSums({ firstWeek, weeks, width, sums, hedges }: WeekGrid, to: WeekGrid): void {
  for (let week = 0; week < weeks; week += 1) {
    const cell = (firstWeek - to.firstWeek + week) * to.width;
    to.sums.set(sums.subarray(week * width * STRIDE, (week + 1) * width * STRIDE), cell * STRIDE);
    to.hedges.set(hedges.subarray(week * width * KINDS, (week + 1) * width * KINDS), cell * KINDS);
  }
}
