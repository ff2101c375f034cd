import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import { rollup } from "d3-array";
import type { StrikeReport } from "../../src/strike/index.js";
import { dayByHand, launchedByHand, type NightSum } from "./nights-by-hand.js";

type Rule = "start" | "night_of";

/** d3-array: a key for each report, then a sum over each group. */
export function byD3(reports: readonly StrikeReport[], rule: Rule): Map<number, NightSum> {
  return rollup(
    reports,
    (group) => {
      const night: NightSum = { min: 0, max: 0, open: 0, counted: 0 };
      for (const report of group) {
        const { min, max, isFigure } = launchedByHand(report);
        night.min += min;
        if (max === undefined) night.open += 1;
        else night.max += max;
        if (isFigure) night.counted += 1;
      }
      return night;
    },
    ({ window }) => dayByHand(window.start, rule),
  );
}

interface NightRow extends NightSum {
  readonly day: number;
}

/** arquero as one would call it: flat rows, its own ingest, a derived night, grouped sums. */
export function byArquero(reports: readonly StrikeReport[], rule: Rule): Map<number, NightSum> {
  const rows = reports.map((report) => {
    const { min, max, isFigure } = launchedByHand(report);
    return { start: report.window.start, min, max: max ?? 0, open: max === undefined ? 1 : 0, counted: isFigure ? 1 : 0 };
  });
  const table = aq
    .from(rows)
    .derive({ day: aq.escape(({ start }: { readonly start: string }) => dayByHand(start, rule)) })
    .groupby("day")
    .rollup({ min: "sum(d.min)", max: "sum(d.max)", open: "sum(d.open)", counted: "sum(d.counted)" });
  return nightsOf(table.objects() as NightRow[]);
}

/** arquero at its best: typed columns filled by hand, days and all, then grouped sums. */
export function byArqueroColumns(reports: readonly StrikeReport[], rule: Rule): Map<number, NightSum> {
  const { day, min, max, open, counted } = columnsOf(reports, rule);
  const table = aq.table({ day, min, max, open, counted }).groupby("day").rollup({ min: "sum(d.min)", max: "sum(d.max)", open: "sum(d.open)", counted: "sum(d.counted)" });
  return nightsOf(table.objects() as NightRow[]);
}

const CHUNK = 2048;

/** DuckDB: columns filled from the reports, appended to a table chunk by chunk, then one query. */
export async function byDuckDb(connection: DuckDBConnection, reports: readonly StrikeReport[], rule: Rule): Promise<Map<number, NightSum>> {
  const { day, min, max, open, counted } = columnsOf(reports, rule);
  await connection.run('create or replace table nights (day integer, "min" integer, "max" integer, open integer, counted integer)');
  const appender = await connection.createAppender("nights");
  for (let start = 0; start < reports.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, reports.length);
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, INTEGER, INTEGER, INTEGER], end - start);
    chunk.setColumns([day, min, max, open, counted].map((column) => Array.from(column.subarray(start, end))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const found = await connection.runAndReadAll('select day, sum("min")::double as "min", sum("max")::double as "max", sum(open)::double as open, sum(counted)::double as counted from nights group by day');
  return nightsOf(found.getRowObjects() as unknown as NightRow[]);
}

type Columns = Readonly<Record<keyof NightRow, Int32Array>>;

/** What a report comes to, one typed column for each part. */
function columnsOf(reports: readonly StrikeReport[], rule: Rule): Columns {
  const column = (): Int32Array => new Int32Array(reports.length);
  const columns: Columns = { day: column(), min: column(), max: column(), open: column(), counted: column() };
  reports.forEach((report, at) => {
    const { min, max, isFigure } = launchedByHand(report);
    columns.day[at] = dayByHand(report.window.start, rule);
    columns.min[at] = min;
    columns.max[at] = max ?? 0;
    columns.open[at] = max === undefined ? 1 : 0;
    columns.counted[at] = isFigure ? 1 : 0;
  });
  return columns;
}

function nightsOf(rows: readonly NightRow[]): Map<number, NightSum> {
  return new Map(rows.map(({ day, min, max, open, counted }) => [day, { min, max, open, counted }]));
}
