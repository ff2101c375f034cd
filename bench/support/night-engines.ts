import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import { rollup } from "d3-array";
import type { StrikeReport } from "../../src/strike/index.js";
import { addByHand, launchedByHand, nightByHand, noNight, type Nights, type NightSum } from "./nights-by-hand.js";

/*
 * No engine knows reports, bounds or the clocks of Kyiv: each is handed the functions of the loop by hand for these, so
 * that the engines are measured, not their libraries of dates. NaN, for "no one night", is a group of its own.
 */

/** d3-array: a key for each report, then a sum over each group. */
export function byD3(reports: readonly StrikeReport[]): Nights {
  const byDay = rollup(
    reports,
    (group) => {
      const night = noNight();
      for (const report of group) addByHand(night, report);
      return { ...night, reports: group.length };
    },
    ({ window }) => nightByHand(window),
  );
  const unplaced = byDay.get(Number.NaN)?.reports ?? 0;
  byDay.delete(Number.NaN);
  return { byDay, unplaced };
}

interface NightRow extends NightSum {
  readonly day: number;
  readonly reports: number;
}

const SUMS = {
  min: "sum(d.min)",
  max: "sum(d.max)",
  open: "sum(d.open)",
  approximate: "sum(d.approximate)",
  counted: "sum(d.counted)",
  withheld: "sum(d.withheld)",
  reports: "count()",
};

/** arquero as one would call it: flat rows, its own ingest, a derived night, grouped sums. */
export function byArquero(reports: readonly StrikeReport[]): Nights {
  const rows = reports.map((report) => {
    const { min, max, isHedged, isFigure, isWithheld } = launchedByHand(report);
    return { window: report.window, min, max: max ?? 0, open: max === undefined ? 1 : 0, approximate: isHedged ? 1 : 0, counted: isFigure ? 1 : 0, withheld: isWithheld ? 1 : 0 };
  });
  const table = aq
    .from(rows)
    .derive({ day: aq.escape(({ window }: { readonly window: StrikeReport["window"] }) => dayOrNone(window)) })
    .groupby("day")
    .rollup(SUMS);
  return nightsOf(table.objects() as NightRow[]);
}

/** arquero at its best: typed columns filled by hand, days and all, then grouped sums. */
export function byArqueroColumns(reports: readonly StrikeReport[]): Nights {
  return nightsOf(aq.table({ ...columnsOf(reports) }).groupby("day").rollup(SUMS).objects() as NightRow[]);
}

const CHUNK = 2048;

/** DuckDB: columns filled from the reports, appended to a table chunk by chunk, then one query. */
export async function byDuckDb(connection: DuckDBConnection, reports: readonly StrikeReport[]): Promise<Nights> {
  const columns = Object.values(columnsOf(reports));
  await connection.run('create or replace table nights (day integer, "min" integer, "max" integer, open integer, approximate integer, counted integer, withheld integer)');
  const appender = await connection.createAppender("nights");
  for (let start = 0; start < reports.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, reports.length);
    const chunk = DuckDBDataChunk.create(columns.map(() => INTEGER), end - start);
    chunk.setColumns(columns.map((column) => Array.from(column.subarray(start, end))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const found = await connection.runAndReadAll(`
    select day, sum("min")::double as "min", sum("max")::double as "max", sum(open)::double as open, sum(approximate)::double as approximate,
      sum(counted)::double as counted, sum(withheld)::double as withheld, count(*)::double as reports
    from nights group by day`);
  return nightsOf(found.getRowObjects() as unknown as NightRow[]);
}

type Columns = Readonly<Record<Exclude<keyof NightRow, "reports">, Int32Array>>;

/** What a report comes to, one typed column for each part. */
function columnsOf(reports: readonly StrikeReport[]): Columns {
  const column = (): Int32Array => new Int32Array(reports.length);
  const columns: Columns = { day: column(), min: column(), max: column(), open: column(), approximate: column(), counted: column(), withheld: column() };
  reports.forEach((report, at) => {
    const { min, max, isHedged, isFigure, isWithheld } = launchedByHand(report);
    columns.day[at] = dayOrNone(report.window);
    columns.min[at] = min;
    columns.max[at] = max ?? 0;
    columns.open[at] = max === undefined ? 1 : 0;
    columns.approximate[at] = isHedged ? 1 : 0;
    columns.counted[at] = isFigure ? 1 : 0;
    columns.withheld[at] = isWithheld ? 1 : 0;
  });
  return columns;
}

/** A day that stands for none in a column of whole numbers. */
const NONE = -1;

function dayOrNone(window: StrikeReport["window"]): number {
  const day = nightByHand(window);
  return Number.isNaN(day) ? NONE : day;
}

function nightsOf(rows: readonly NightRow[]): Nights {
  const placed = rows.filter(({ day }) => day !== NONE);
  return {
    byDay: new Map(placed.map(({ day, min, max, open, approximate, counted, withheld }) => [day, { min, max, open, approximate, counted, withheld }])),
    unplaced: rows.find(({ day }) => day === NONE)?.reports ?? 0,
  };
}
